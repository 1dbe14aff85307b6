package org.sikap.jobs.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.sikap.core.score.FixedPoint;

/**
 * Step of the pipeline: who stands how towards whom, in every month and over all: mean over stories
 * of the mean of a story's statements, weighted by confidence.
 */
public final class RelateActors {
  private static final List<String> PERIODS = List.of(Columns.MONTH, Columns.ALL);

  private RelateActors() {}

  /** The table actor_relations, from statements. */
  public static Dataset<Row> relate(Dataset<Row> statements) {
    Column product = Columns.billionths(col("confidence").multiply(col("polarity")));
    Dataset<Row> towardsActors =
        statements
            .where(
                col("target_kind")
                    .equalTo("actor")
                    .and(col("holder_root").notEqual(col("target_root")))
                    .and(SolvePositions.counts()))
            .select(
                col("story_id"),
                to_date(col("published_at")).as("day"),
                col("holder_root").as("holder_id"),
                col("target_root").as("target_id"),
                Columns.billionths(col("confidence")).as("weight"),
                product.as("product"));
    return Columns.inPeriods(towardsActors, PERIODS)
        .groupBy("period", "period_start", "holder_id", "target_id", "story_id")
        .agg(
            sum("product").as("product"),
            sum("weight").as("weight"),
            count(lit(1)).as("statements"))
        .withColumn("polarity", Columns.billionths(Columns.ratio(col("product"), col("weight"))))
        .where(col("polarity").isNotNull())
        .groupBy("period", "period_start", "holder_id", "target_id")
        .agg(
            Columns.ratio(sum("polarity"), count(lit(1)).multiply(lit(FixedPoint.ONE)))
                .as("polarity"),
            sum("statements").as("statements"),
            count(lit(1)).as("stories"));
  }
}
