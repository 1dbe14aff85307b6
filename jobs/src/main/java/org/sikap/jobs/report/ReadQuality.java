package org.sikap.jobs.report;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.asc;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.sikap.jobs.table.Table;
import org.sikap.reports.model.Quality;
import org.sikap.reports.model.Quality.Abstentions;
import org.sikap.reports.model.QuarantineReason;
import org.sikap.reports.model.Selection;
import org.sikap.reports.model.Tally;
import org.sikap.reports.model.UnresolvedMention;

/** Reads what limits the report: what could not be read, is not known or gave no position. */
final class ReadQuality {
  private static final int MOST_REASONS = 100;
  private static final int EXAMPLES = 3;
  private static final int MOST_MENTIONS = 100;
  private static final int LONGEST_EXCERPT = 200;

  private final OutputTables tables;

  ReadQuality(OutputTables tables) {
    this.tables = requireNonNull(tables);
  }

  Quality read() {
    Dataset<Row> quarantine = tables.read(Table.QUARANTINE);
    Dataset<Row> articles = tables.read(Table.ARTICLES);
    return new Quality(
        reasons(quarantine),
        quarantine.count(),
        ReadCorpus.tally(articles.where("status = 'unsupported_language'"), "language"),
        unresolved(),
        abstentions(articles.where("status = 'scored'")));
  }

  private static Selection<QuarantineReason> reasons(Dataset<Row> quarantine) {
    List<Tally> tallies =
        quarantine
            .groupBy(col("reason").alias("key"))
            .count()
            .orderBy(desc("count"), asc("key"))
            .limit(MOST_REASONS)
            .collectAsList()
            .stream()
            .map(row -> new Tally(row.getAs("key"), row.<Long>getAs("count")))
            .toList();
    Map<String, List<QuarantineReason.Example>> examples = examples(quarantine, tallies);
    List<QuarantineReason> reasons =
        tallies.stream()
            .map(
                tally ->
                    new QuarantineReason(
                        tally.key(), tally.count(), examples.getOrDefault(tally.key(), List.of())))
            .toList();
    long all = quarantine.select("reason").distinct().count();
    return new Selection<>(reasons, Math.max(all, reasons.size()));
  }

  private static Map<String, List<QuarantineReason.Example>> examples(
      Dataset<Row> quarantine, List<Tally> reasons) {
    return quarantine
        .where(col("reason").isInCollection(reasons.stream().map(Tally::key).toList()))
        .withColumn(
            "rank",
            row_number()
                .over(
                    Window.partitionBy("reason")
                        .orderBy(asc("input"), asc("position"), asc("excerpt"))))
        .where(col("rank").leq(EXAMPLES))
        .orderBy("reason", "rank")
        .select(
            col("reason"),
            col("input"),
            col("position"),
            substring(col("excerpt"), 1, LONGEST_EXCERPT).alias("excerpt"))
        .collectAsList()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> row.<String>getAs("reason"),
                Collectors.mapping(
                    row ->
                        new QuarantineReason.Example(
                            row.getAs("input"), row.getAs("position"), row.getAs("excerpt")),
                    Collectors.toList())));
  }

  private Selection<UnresolvedMention> unresolved() {
    Dataset<Row> mentions = tables.read(Table.UNRESOLVED_MENTIONS);
    List<UnresolvedMention> rows =
        mentions
            .orderBy(desc("evidence"), desc("mentions"), asc("name"), asc("language"))
            .limit(MOST_MENTIONS)
            .withColumn("example", substring(col("example"), 1, LONGEST_EXCERPT))
            .collectAsList()
            .stream()
            .map(
                row ->
                    new UnresolvedMention(
                        row.getAs("name"),
                        row.getAs("language"),
                        row.<Long>getAs("mentions"),
                        row.<Long>getAs("articles"),
                        row.getAs("example")))
            .toList();
    return new Selection<>(rows, Math.max(rows.size(), mentions.count()));
  }

  private Abstentions abstentions(Dataset<Row> scored) {
    Dataset<Row> speaking = tables.read(Table.STATEMENTS).select("article_id").distinct();
    Row sentences =
        scored
            .agg(
                coalesce(sum("sentence_count"), lit(0L)).alias("all"),
                coalesce(sum("parsed_sentence_count"), lit(0L)).alias("parsed"))
            .first();
    long silent =
        scored
            .join(
                speaking, scored.col("article_id").equalTo(speaking.col("article_id")), "left_anti")
            .count();
    return new Abstentions(
        scored.count(), silent, sentences.<Long>getAs("all"), sentences.<Long>getAs("parsed"));
  }
}
