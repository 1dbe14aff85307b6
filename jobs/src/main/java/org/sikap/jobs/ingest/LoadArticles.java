package org.sikap.jobs.ingest;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.sikap.core.article.Article;

/**
 * Reads articles into memory, as {@link ReadArticles} reads them into a table but without Spark:
 * for the few that gold files speak of.
 */
public final class LoadArticles {
  private LoadArticles() {}

  /**
   * What was read.
   *
   * @param articles the articles in the order of the files
   * @param refusals one line for each record that is no article: where it stands, and why
   */
  public record Result(List<Article> articles, List<String> refusals) {
    public Result {
      articles = List.copyOf(articles);
      refusals = List.copyOf(refusals);
    }
  }

  /**
   * Reads the inputs.
   *
   * @throws IngestException if an input does not exist or is empty
   */
  public static Result load(IngestOptions options) {
    requireNonNull(options, "options is null");
    Configuration configuration = new Configuration();
    List<Article> articles = new ArrayList<>();
    List<String> refusals = new ArrayList<>();
    List<InputFile> files = ListInputs.list(options, configuration);
    for (InputSlice slice : PlanSlices.slices(files, Long.MAX_VALUE)) {
      try (SliceIterator rows = new SliceIterator(slice, configuration, options)) {
        while (rows.hasNext()) {
          Row row = rows.next();
          if (text(row, OutcomeColumns.REASON).isEmpty()) {
            articles.add(article(row));
          } else if (isRefused(row)) {
            refusals.add(refusal(row));
          }
        }
      }
    }
    return new Result(articles, refusals);
  }

  static boolean isRefused(Row row) {
    return text(row, OutcomeColumns.REASON)
        .flatMap(QuarantineReason::ofKey)
        .map(reason -> !reason.kept())
        .orElse(true);
  }

  private static String refusal(Row row) {
    return required(row, OutcomeColumns.INPUT)
        + ", "
        + required(row, OutcomeColumns.POSITION)
        + ": "
        + required(row, OutcomeColumns.REASON)
        + " ("
        + text(row, OutcomeColumns.EXCERPT).orElse("")
        + ")";
  }

  static Article article(Row row) {
    int published = OutcomeColumns.SCHEMA.fieldIndex(OutcomeColumns.PUBLISHED_MICROS);
    return new Article(
        required(row, OutcomeColumns.PLAIN_ID),
        required(row, OutcomeColumns.INPUT_ID),
        required(row, OutcomeColumns.INPUT),
        text(row, OutcomeColumns.URL),
        text(row, OutcomeColumns.SOURCE),
        text(row, OutcomeColumns.SOURCE_COUNTRY),
        required(row, OutcomeColumns.LANGUAGE),
        text(row, OutcomeColumns.TITLE),
        required(row, OutcomeColumns.TEXT),
        row.isNullAt(published)
            ? Optional.empty()
            : Optional.of(Instant.EPOCH.plus(row.getLong(published), ChronoUnit.MICROS)));
  }

  private static String required(Row row, String column) {
    return text(row, column).orElseThrow();
  }

  /** Rows carry no names before Spark holds them. */
  static Optional<String> text(Row row, String column) {
    return Optional.ofNullable(row.getString(OutcomeColumns.SCHEMA.fieldIndex(column)));
  }
}
