package org.sikap.jobs.publish;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.sikap.jobs.ingest.QuarantineReason;
import org.sikap.jobs.table.ArticleStatus;
import org.sikap.jobs.table.Table;

/** Step of the pipeline: holds written tables to the data contract before anyone reads them. */
public final class CheckContracts {
  private static final int LONGEST_ROW = 500;
  private static final String VALUES = "required columns have values";
  private static final String REFERENCE = "article_id names a scored article";
  private static final String DUPLICATE = "duplicate_of names an article";
  private static final List<Table> REFERENCES =
      List.of(Table.STATEMENTS, Table.PARSES, Table.ARTICLE_STANCES);

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
          new Rule(
              Table.PARSES,
              "every token has all columns",
              "begin < end AND size(lemmas) = size(tokens) AND size(tags) = size(tokens)"
                  + " AND size(heads) = size(tokens) AND size(relations) = size(tokens)"
                  + " AND size(token_begins) = size(tokens) AND size(token_ends) = size(tokens)"),
          new Rule(
              Table.PARSES,
              "heads are tokens or -1",
              "forall(heads, head -> head BETWEEN -1 AND size(tokens) - 1)"),
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
   * @return rows by table
   * @throws ContractException naming table, rule and a row of the first breach
   */
  public static Map<Table, Long> check(Map<Table, Dataset<Row>> tables) {
    Map<Table, Long> counts = new EnumMap<>(Table.class);
    tables.forEach((table, rows) -> counts.put(table, checkAlone(table, rows)));
    checkReferences(tables);
    return counts;
  }

  private static void checkReferences(Map<Table, Dataset<Row>> tables) {
    Dataset<Row> articles = tables.get(Table.ARTICLES);
    Dataset<Row> references =
        articles
            .where(col("duplicate_of").isNotNull())
            .select(col("duplicate_of").as("article_id"), lit(Table.ARTICLES.folder()).as("from"));
    for (Table table : REFERENCES) {
      references =
          references.union(
              tables.get(table).select(col("article_id"), lit(table.folder()).as("from")));
    }
    Column holds =
        col("status")
            .isNotNull()
            .and(
                col("from")
                    .equalTo(Table.ARTICLES.folder())
                    .or(col("status").equalTo(ArticleStatus.SCORED.key())));
    List<Row> breaches =
        references
            .join(articles.select("article_id", "status"), new String[] {"article_id"}, "left")
            .where(coalesce(holds, lit(false)).equalTo(false))
            .takeAsList(1);
    for (Row breach : breaches) {
      String from = breach.getAs("from");
      throw breach(from, from.equals(Table.ARTICLES.folder()) ? DUPLICATE : REFERENCE, breach);
    }
  }

  /**
   * Checks that every record of the input is an article or in the quarantine.
   *
   * @param records how many records the input has
   * @param counts rows by table, and by table and status or reason
   * @throws ContractException if some are missing or too many
   */
  public static void checkSum(long records, Map<String, Long> counts) {
    long lost =
        Arrays.stream(QuarantineReason.values())
            .filter(reason -> !reason.kept())
            .mapToLong(reason -> counts.getOrDefault("quarantine_" + reason.key(), 0L))
            .sum();
    long articles = counts.getOrDefault(Table.ARTICLES.folder(), 0L);
    if (articles + lost != records) {
      throw new ContractException(
          "the input has %,d records, but table articles has %,d rows and table quarantine %,d lost records; run it again, and report it if it happens again"
              .formatted(records, articles, lost));
    }
  }

  /**
   * The rules that {@link #check} holds tables to, each with the number of rows it looked at.
   *
   * @param counts rows by table
   */
  public static SortedMap<String, Long> checked(Map<String, Long> counts) {
    SortedMap<String, Long> checked = new TreeMap<>();
    for (Map.Entry<Table, String> rule : rules()) {
      long rows = counts.getOrDefault(rule.getKey().folder(), 0L);
      checked.put(rule.getKey().folder() + ": " + rule.getValue(), rows);
    }
    checked.put("input: records are articles or quarantined", counts.get(Table.ARTICLES.folder()));
    return checked;
  }

  private static List<Map.Entry<Table, String>> rules() {
    List<Map.Entry<Table, String>> rules = new ArrayList<>();
    for (Table table : Table.values()) {
      rules.add(Map.entry(table, VALUES));
      rules.add(Map.entry(table, keyRule(table)));
    }
    RULES.forEach(rule -> rules.add(Map.entry(rule.table(), rule.name())));
    REFERENCES.forEach(table -> rules.add(Map.entry(table, REFERENCE)));
    rules.add(Map.entry(Table.ARTICLES, DUPLICATE));
    return rules;
  }

  /**
   * Checks what a table promises of itself: values where they are required, a unique key, ranges.
   * Looks for all of it at once, and only where something is wrong for the row to name.
   *
   * @return its rows
   * @throws ContractException naming table, rule and a row of the first breach
   */
  public static long checkAlone(Table table, Dataset<Row> rows) {
    Map<String, Column> breaches = breaches(table);
    Column[] key =
        table.key().stream().map(org.apache.spark.sql.functions::col).toArray(Column[]::new);
    List<Column> byKey = new ArrayList<>();
    List<Column> overAll = new ArrayList<>(List.of(max("copies")));
    for (Column breach : breaches.values()) {
      String name = "breach_" + byKey.size();
      byKey.add(count_if(breach).as(name));
      overAll.add(sum(name));
    }
    Row found =
        rows.groupBy(key)
            .agg(count(lit(1)).as("copies"), byKey.toArray(Column[]::new))
            .agg(coalesce(sum("copies"), lit(0L)), overAll.toArray(Column[]::new))
            .first();
    int place = 2;
    for (Map.Entry<String, Column> breach : breaches.entrySet()) {
      if (!found.isNullAt(place) && found.getLong(place) > 0) {
        throw breach(table.folder(), breach.getKey(), rows.where(breach.getValue()).first());
      }
      place++;
    }
    if (!found.isNullAt(1) && found.getLong(1) > 1) {
      Dataset<Row> copies = rows.groupBy(key).agg(count(lit(1)).as("copies"));
      throw breach(table.folder(), keyRule(table), copies.where(col("copies").gt(1)).first());
    }
    return found.getLong(0);
  }

  /** By rule, what tells that a row breaks it. */
  private static Map<String, Column> breaches(Table table) {
    Map<String, Column> breaches = new LinkedHashMap<>();
    breaches.put(
        VALUES,
        Arrays.stream(table.schema().fields())
            .filter(field -> !field.nullable())
            .map(field -> col(field.name()).isNull())
            .reduce(lit(false), Column::or));
    RULES.stream()
        .filter(rule -> rule.table() == table)
        .forEach(
            rule ->
                breaches.put(rule.name(), expr("NOT coalesce(" + rule.condition() + ", false)")));
    return breaches;
  }

  private static String keyRule(Table table) {
    return "key " + String.join(", ", table.key()) + " is unique";
  }

  private static ContractException breach(String table, String rule, Row breach) {
    String row = breach.json();
    return new ContractException(
        "table "
            + table
            + " breaks its contract, rule `"
            + rule
            + "`: "
            + row.substring(0, Math.min(row.length(), LONGEST_ROW)));
  }

  private static String statuses() {
    return "status IN ("
        + String.join(
            ", ", Arrays.stream(ArticleStatus.values()).map(s -> "'" + s.key() + "'").toList())
        + ")";
  }
}
