package org.sikap.jobs.report;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.asc;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.signum;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.unix_seconds;
import static org.apache.spark.sql.functions.when;
import static org.sikap.jobs.report.ReadReportModel.optionalDouble;
import static org.sikap.jobs.report.ReadReportModel.optionalText;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.sikap.jobs.table.Table;
import org.sikap.reports.model.ArticleReference;
import org.sikap.reports.model.EvidenceRow;
import org.sikap.reports.model.Party;
import org.sikap.reports.model.Quantity;
import org.sikap.reports.model.Selection;
import org.sikap.reports.model.Subject;

/**
 * Chooses the statements that a report shows and reads them with their articles: of every holder
 * what moves its score most first, in turns, until the number is reached; statements that other
 * parts of the report point to come before all. The choice depends on the tables alone.
 */
final class ReadEvidence {
  private static final int MOST_STATEMENTS = 10_000;
  private static final int LONGEST_SENTENCE = 2000;
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_ADDRESS = 2000;

  private final OutputTables tables;
  private final Function<String, Party> actors;
  private final Subject subject;

  ReadEvidence(OutputTables tables, Function<String, Party> actors, Subject subject) {
    this.tables = requireNonNull(tables);
    this.actors = requireNonNull(actors);
    this.subject = requireNonNull(subject);
  }

  Selection<EvidenceRow> read(Set<String> pointedTo) {
    Dataset<Row> statements = tables.read(Table.STATEMENTS).withColumn("influence", influence());
    List<EvidenceRow> rows =
        withArticles(withOthers(statements, chosen(statements, pointedTo))).collectAsList().stream()
            .map(this::evidence)
            .toList();
    return new Selection<>(rows, Math.max(rows.size(), statements.count()));
  }

  // The choice reads narrow columns only; the sentences are fetched for the chosen ones.
  private static Dataset<Row> chosen(Dataset<Row> statements, Set<String> pointedTo) {
    Dataset<Row> ids =
        statements
            .select("statement_id", "holder_id", "confidence", "influence")
            .withColumn(
                "rank",
                row_number()
                    .over(
                        Window.partitionBy("holder_id")
                            .orderBy(desc("influence"), desc("confidence"), asc("statement_id"))))
            .withColumn(
                "rank",
                when(col("statement_id").isInCollection(pointedTo), 0).otherwise(col("rank")))
            .where(col("rank").leq(MOST_STATEMENTS))
            .orderBy(asc("rank"), desc("influence"), desc("confidence"), asc("statement_id"))
            .limit(MOST_STATEMENTS)
            .select("statement_id");
    return statements.join(broadcast(ids), "statement_id");
  }

  private static Column influence() {
    return coalesce(col("weight").multiply(abs(col("alignment"))), lit(0.0));
  }

  /** Counts the other stories in which the same holder does the same to the same target. */
  private static Dataset<Row> withOthers(Dataset<Row> statements, Dataset<Row> chosen) {
    Dataset<Row> groups =
        statements
            .groupBy(same())
            .agg(countDistinct("story_id").minus(1).as("other_stories"))
            .toDF("same_holder", "same_frame", "same_target", "same_sign", "other_stories");
    return chosen
        .join(
            groups,
            col("holder_root")
                .equalTo(col("same_holder"))
                .and(col("frame").equalTo(col("same_frame")))
                .and(col("target_root").equalTo(col("same_target")))
                .and(signum(col("polarity")).equalTo(col("same_sign"))))
        .drop("same_holder", "same_frame", "same_target", "same_sign");
  }

  private static Column[] same() {
    return new Column[] {
      col("holder_root"), col("frame"), col("target_root"), signum(col("polarity"))
    };
  }

  private Dataset<Row> withArticles(Dataset<Row> chosen) {
    Dataset<Row> articles =
        tables
            .read(Table.ARTICLES)
            .select("article_id", "text", "title", "url", "source", "source_country");
    return chosen
        .join(articles, chosen.col("article_id").equalTo(articles.col("article_id")), "left")
        .drop(articles.col("article_id"))
        .withColumn("evidence", expr("substring(text, begin + 1, end - begin)"))
        .withColumn("evidence", substring(col("evidence"), 1, LONGEST_SENTENCE))
        .withColumn("sentence", beginning("sentence", LONGEST_SENTENCE))
        .withColumn("title", beginning("title", LONGEST_TITLE))
        // An address that is cut leads nowhere.
        .withColumn("url", when(length(col("url")).leq(LONGEST_ADDRESS), col("url")))
        .withColumn("seconds", unix_seconds(col("published_at")))
        .drop("text");
  }

  private static Column beginning(String column, int longest) {
    return when(
            length(col(column)).gt(longest),
            concat(substring(col(column), 1, longest), lit("\u2026")))
        .otherwise(col(column));
  }

  private EvidenceRow evidence(Row row) {
    String sentence = row.getAs("sentence");
    String holderText = row.getAs("holder_text");
    String targetText = row.getAs("target_text");
    return new EvidenceRow(
        row.getAs("statement_id"),
        actors.apply(row.getAs("holder_id")),
        actors.apply(row.getAs("holder_root")),
        holderText,
        target(row, "target_id"),
        target(row, "target_root"),
        targetText,
        row.getAs("language"),
        sentence,
        SentenceHighlights.find(
            sentence, optionalText(row, "evidence").orElse(""), holderText, targetText),
        row.getAs("frame"),
        row.<Integer>getAs("engagement"),
        row.getAs("channel"),
        row.<Double>getAs("polarity"),
        optionalDouble(row, "alignment"),
        row.<Double>getAs("influence"),
        row.getAs("factuality"),
        row.getAs("voice"),
        optionalText(row, "reported_by").map(actors),
        quantity(row),
        row.<Double>getAs("confidence"),
        row.getList(row.fieldIndex("trace")),
        row.<Long>getAs("other_stories"),
        article(row));
  }

  private Party target(Row row, String column) {
    String id = row.getAs(column);
    boolean issue = row.<String>getAs("target_kind").equals("issue");
    return issue ? subject.issue(id) : actors.apply(id);
  }

  private static Optional<Quantity> quantity(Row row) {
    OptionalDouble low = optionalDouble(row, "quantity_low");
    OptionalDouble high = optionalDouble(row, "quantity_high");
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Quantity(
            low.getAsDouble(), high.getAsDouble(), optionalText(row, "quantity_unit").orElse("")));
  }

  private static ArticleReference article(Row row) {
    return new ArticleReference(
        row.getAs("article_id"),
        optionalText(row, "title"),
        optionalText(row, "url"),
        optionalText(row, "source"),
        optionalText(row, "source_country"),
        ReadCorpus.day(row, "seconds"));
  }
}
