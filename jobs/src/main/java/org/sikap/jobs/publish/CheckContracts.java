package org.sikap.jobs.publish;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.sikap.jobs.table.ArticleStatus;
import org.sikap.jobs.table.Table;

/** Step of the pipeline: holds written tables to the data contract before anyone reads them. */
public final class CheckContracts {
  private static final int LONGEST_ROW = 500;

  /** A condition on the rows of a table. */
  private record Rule(Table table, String name, String condition) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(Table.ARTICLES, "status is a documented one", statuses()),
          new Rule(
              Table.ARTICLES,
              "parsed sentences are among the sentences",
              "parsed_sentence_count BETWEEN 0 AND sentence_count"),
          new Rule(
              Table.ARTICLES,
              "a duplicate names its article",
              "status <> 'duplicate' OR duplicate_of IS NOT NULL"),
          new Rule(Table.STATEMENTS, "polarity lies in -1..1", "polarity BETWEEN -1 AND 1"),
          new Rule(
              Table.STATEMENTS,
              "alignment lies in -1..1",
              "alignment IS NULL OR alignment BETWEEN -1 AND 1"),
          new Rule(
              Table.STATEMENTS,
              "what has an alignment has a weight in 0..1",
              "(alignment IS NULL) = (weight IS NULL) AND coalesce(weight, 0) BETWEEN 0 AND 1"),
          new Rule(Table.STATEMENTS, "confidence lies in 0..1", "confidence BETWEEN 0 AND 1"),
          new Rule(Table.STATEMENTS, "evidence has a length", "begin >= 0 AND begin < end"),
          new Rule(
              Table.ARTICLE_STANCES,
              "score lies in -1..1",
              "score IS NULL OR score BETWEEN -1 AND 1"),
          new Rule(
              Table.ACTOR_STANCES,
              "score lies in its interval and that in -1..1",
              "score IS NULL OR (-1 <= low AND low <= score AND score <= high AND high <= 1)"),
          new Rule(
              Table.ACTOR_STANCES,
              "only the whole has no start",
              "(period = 'all') = (period_start IS NULL)"),
          new Rule(Table.ACTOR_RELATIONS, "polarity lies in -1..1", "polarity BETWEEN -1 AND 1"));

  private CheckContracts() {}

  /**
   * Checks tables that belong together.
   *
   * @param tables all tables, as written
   * @throws ContractException naming table, rule and a row of the first breach
   */
  public static void check(Map<Table, Dataset<Row>> tables) {
    tables.forEach(CheckContracts::checkAlone);
    for (Rule rule : RULES) {
      Dataset<Row> breaches =
          tables.get(rule.table()).where("NOT coalesce(" + rule.condition() + ", false)");
      expectNone(breaches, rule.table(), rule.name());
    }
    Dataset<Row> scored =
        tables
            .get(Table.ARTICLES)
            .where(col("status").equalTo(ArticleStatus.SCORED.key()))
            .select("article_id");
    for (Table table : List.of(Table.STATEMENTS, Table.ARTICLE_STANCES)) {
      expectNone(
          tables.get(table).join(scored, new String[] {"article_id"}, "left_anti"),
          table,
          "article_id names a scored article");
    }
  }

  /**
   * Checks what a table promises of itself: values where they are required, a unique key.
   *
   * @throws ContractException naming table, rule and a row of the first breach
   */
  public static void checkAlone(Table table, Dataset<Row> rows) {
    checkNulls(table, rows);
    checkKey(table, rows);
  }

  private static void checkNulls(Table table, Dataset<Row> rows) {
    Column anyNull =
        Arrays.stream(table.schema().fields())
            .filter(field -> !field.nullable())
            .map(StructField::name)
            .map(name -> col(name).isNull())
            .reduce(lit(false), Column::or);
    expectNone(rows.where(anyNull), table, "required columns have values");
  }

  private static void checkKey(Table table, Dataset<Row> rows) {
    Column[] key =
        table.key().stream().map(org.apache.spark.sql.functions::col).toArray(Column[]::new);
    expectNone(
        rows.groupBy(key).agg(count(lit(1)).as("copies")).where(col("copies").gt(1)),
        table,
        "key " + String.join(", ", table.key()) + " is unique");
  }

  private static void expectNone(Dataset<Row> breaches, Table table, String rule) {
    List<Row> first = breaches.takeAsList(1);
    if (!first.isEmpty()) {
      String row = first.get(0).json();
      throw new ContractException(
          "table "
              + table.folder()
              + " breaks its contract, rule `"
              + rule
              + "`: "
              + row.substring(0, Math.min(row.length(), LONGEST_ROW)));
    }
  }

  private static String statuses() {
    return "status IN ("
        + String.join(
            ", ", Arrays.stream(ArticleStatus.values()).map(s -> "'" + s.key() + "'").toList())
        + ")";
  }
}
