package org.sikap.jobs.aggregate;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lag;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.sikap.core.score.StanceLabels;

/**
 * Step of the pipeline: months in which an actor's position moved: the intervals of the month and
 * of the last month before it with enough evidence lie {@value #LEAST_GAP} or more apart, and the
 * scores differ by {@value #LEAST_CHANGE} or more. Enough is what {@link StanceLabels} asks for
 * before it gives a label.
 */
public final class FindShifts {
  static final double LEAST_CHANGE = 0.2;
  // Intervals of few stories end near zero: two that all but touch there tell nothing.
  static final double LEAST_GAP = 0.05;

  private FindShifts() {}

  /** The table stance_shifts, from actor_stances. */
  public static Dataset<Row> find(Dataset<Row> actorStances) {
    WindowSpec months = Window.partitionBy("actor_id", "level").orderBy("period_start");
    Column apart =
        col("low")
            .minus(col("previous_high"))
            .geq(LEAST_GAP)
            .or(col("previous_low").minus(col("high")).geq(LEAST_GAP));
    return actorStances
        .where(
            col("period")
                .equalTo(Columns.MONTH)
                .and(col("label").notEqual(StanceLabels.INSUFFICIENT)))
        .withColumn("previous_start", lag("period_start", 1).over(months))
        .withColumn("previous_score", lag("score", 1).over(months))
        .withColumn("previous_low", lag("low", 1).over(months))
        .withColumn("previous_high", lag("high", 1).over(months))
        .withColumn("change", col("score").minus(col("previous_score")))
        .where(apart.and(abs(col("change")).geq(LEAST_CHANGE)))
        .select(
            "actor_id",
            "level",
            "period",
            "period_start",
            "previous_start",
            "score",
            "previous_score",
            "change");
  }
}
