package org.sikap.jobs.report;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.asc;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.unix_seconds;
import static org.apache.spark.sql.functions.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.sikap.jobs.table.Table;
import org.sikap.reports.model.Corpus;
import org.sikap.reports.model.Tally;

/** Counts what was read. */
final class ReadCorpus {
  private final OutputTables tables;

  ReadCorpus(OutputTables tables) {
    this.tables = requireNonNull(tables);
  }

  Corpus read() {
    Dataset<Row> articles = tables.read(Table.ARTICLES);
    Row span =
        articles
            .agg(
                unix_seconds(min("published_at")).alias("first"),
                unix_seconds(max("published_at")).alias("last"),
                countDistinct(when(col("status").equalTo("scored"), col("story_id")))
                    .alias("stories"))
            .first();
    return new Corpus(
        tally(articles, "status"),
        tally(articles, "language"),
        tally(articles, "source_country"),
        day(span, "first"),
        day(span, "last"),
        span.<Long>getAs("stories"),
        articles.where("status = 'duplicate'").count());
  }

  /** Rows by the values of a column, most frequent first; a missing value counts as empty. */
  static List<Tally> tally(Dataset<Row> rows, String column) {
    return rows
        .groupBy(coalesce(col(column), lit("")).alias("key"))
        .count()
        .orderBy(desc("count"), asc("key"))
        .collectAsList()
        .stream()
        .map(row -> new Tally(row.getAs("key"), row.<Long>getAs("count")))
        .toList();
  }

  /** The day of a column with seconds since 1970, in UTC whatever the session's time zone. */
  static Optional<LocalDate> day(Row row, String column) {
    return Optional.ofNullable(row.<Long>getAs(column))
        .map(seconds -> Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate());
  }
}
