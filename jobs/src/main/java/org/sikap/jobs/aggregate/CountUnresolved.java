package org.sikap.jobs.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.sikap.core.score.FixedPoint;

/** Step of the pipeline: names that act or are acted on and are not in the register. */
public final class CountUnresolved {
  private CountUnresolved() {}

  /**
   * The table unresolved_mentions.
   *
   * @param mentions columns article_id, language, name, evidence, example
   */
  public static Dataset<Row> countUp(Dataset<Row> mentions) {
    return mentions
        .groupBy("name", "language")
        .agg(
            count(lit(1)).as("mentions"),
            countDistinct("article_id").as("articles"),
            Columns.ratio(sum(Columns.billionths(col("evidence"))), lit(FixedPoint.ONE))
                .as("evidence"),
            min_by(col("example"), struct(col("article_id"), col("example"))).as("example"));
  }
}
