package org.sikap.jobs.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Finds articles whose URL an earlier article has with another text. Both are kept. */
final class FindSharedUrls {
  private FindSharedUrls() {}

  /** Rows of the quarantine table, one for each article whose text is not the URL's first. */
  static Dataset<Row> find(Dataset<Row> outcomes) {
    Dataset<Row> keys =
        outcomes
            .where(col(OutcomeColumns.REASON).isNull().and(col(OutcomeColumns.URL).isNotNull()))
            .select(
                col(OutcomeColumns.URL),
                col(OutcomeColumns.PLAIN_ID),
                struct(NameArticles.order().as("order"), col(OutcomeColumns.PLAIN_ID).as("id"))
                    .as("place"));
    Dataset<Row> firsts =
        keys.groupBy(OutcomeColumns.URL)
            .agg(
                min("place").as("first"),
                min(OutcomeColumns.PLAIN_ID).as("smallest"),
                max(OutcomeColumns.PLAIN_ID).as("greatest"))
            .where(col("smallest").notEqual(col("greatest")))
            .select(OutcomeColumns.URL, "first");
    return keys.join(firsts, OutcomeColumns.URL)
        .where(col("place.id").notEqual(col("first.id")))
        .select(
            col("place.order.input").as(OutcomeColumns.INPUT),
            col("place.order.position").as(OutcomeColumns.POSITION),
            lit(QuarantineReason.SAME_URL_DIFFERENT_TEXT.key()).as(OutcomeColumns.REASON),
            concat(
                    lit("both articles are kept; "),
                    col(OutcomeColumns.URL),
                    lit(" also at "),
                    col("first.order.position"),
                    lit(" of "),
                    col("first.order.input"))
                .as(OutcomeColumns.EXCERPT));
  }
}
