package org.sikap.jobs.aggregate;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udaf;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.sikap.core.score.Bootstrap;
import org.sikap.core.score.Estimate;
import org.sikap.core.score.Evidence;
import org.sikap.core.score.FixedPoint;
import org.sikap.core.score.StanceLabels;

/**
 * Step of the pipeline: the position of every actor in every day, week and month and over all, with
 * its interval.
 */
public final class JudgeActors {
  private static final List<String> PERIODS =
      List.of(Columns.DAY, Columns.WEEK, Columns.MONTH, Columns.ALL);
  private static final int HIGHEST_RUNG = 4;

  private JudgeActors() {}

  /**
   * The table actor_stances.
   *
   * @param sums see {@link SumByArticle}
   * @param names columns actor_id, actor_name
   */
  public static Dataset<Row> judge(Dataset<Row> sums, Dataset<Row> names, StanceLabels labels) {
    Dataset<Row> periods = byPeriod(byStory(Columns.inPeriods(sums, PERIODS)));
    UserDefinedFunction label =
        udf((UDF1<Row, String>) row -> labels.ofActor(evidence(row)), DataTypes.StringType);
    Column[] evidence = {
      col("score"),
      col("low"),
      col("high"),
      col("stories"),
      Columns.ratio(col("positive"), col("weight")).as("positive_share"),
      Columns.ratio(col("negative"), col("weight")).as("negative_share")
    };
    return periods
        .join(broadcast(names), new String[] {"actor_id"}, "left")
        .select(
            col("actor_id"),
            coalesce(col("actor_name"), col("actor_id")).as("actor_name"),
            col("level"),
            col("period"),
            col("period_start"),
            col("score"),
            col("low"),
            col("high"),
            when(col("score").isNotNull(), label.apply(struct(evidence)))
                .otherwise(lit(StanceLabels.INSUFFICIENT))
                .as("label"),
            col("articles"),
            col("stories"),
            col("statements"),
            col("verbal_score"),
            col("material_score"),
            col("engagement"));
  }

  private static Evidence evidence(Row row) {
    return new Evidence(
        new Estimate(row.getAs("score"), row.getAs("low"), row.getAs("high")),
        row.getAs("stories"),
        row.getAs("positive_share"),
        row.getAs("negative_share"));
  }

  /**
   * Weight and weight x score of every story, in billionths, over all statements and over words and
   * deeds apart. Its score is the mean over its articles; it weighs what its statements weigh, and
   * at most 1, so that a passing remark is no full story and a long article no two.
   */
  private static Dataset<Row> byStory(Dataset<Row> articles) {
    return articles
        .groupBy("actor_id", "level", "period", "period_start", "story_id")
        .agg(
            score("product", "weight").as("score"),
            score("verbal_product", "verbal_weight").as("verbal_score"),
            score("material_product", "material_weight").as("material_score"),
            count_if(col("statements").gt(0)).as("articles"),
            sum("statements").as("statements"),
            sum("weight").as("weight"),
            sum("verbal_weight").as("verbal_weight"),
            sum("material_weight").as("material_weight"),
            sum("positive").as("positive"),
            sum("negative").as("negative"),
            max("engagement").as("engagement"))
        .withColumn("story_weight", capped("weight"))
        .withColumn("story_verbal_weight", capped("verbal_weight"))
        .withColumn("story_material_weight", capped("material_weight"))
        .withColumn("product", product("story_weight", "score"))
        .withColumn("verbal_product", product("story_verbal_weight", "verbal_score"))
        .withColumn("material_product", product("story_material_weight", "material_score"));
  }

  private static Column score(String product, String weight) {
    Column score = Columns.billionths(Columns.ratio(col(product), col(weight)));
    return Columns.ratio(sum(score), count(score).multiply(lit(FixedPoint.ONE)));
  }

  private static Column capped(String weight) {
    return least(lit(FixedPoint.ONE), col(weight));
  }

  private static Column product(String weight, String score) {
    return round(col(weight).cast("double").multiply(col(score))).cast("bigint");
  }

  private static Dataset<Row> byPeriod(Dataset<Row> stories) {
    UserDefinedFunction bootstrap = udaf(new StoryBootstrap(), StoryBootstrap.inputEncoder());
    return stories
        .groupBy("actor_id", "level", "period", "period_start")
        .agg(
            bootstrap.apply(col("story_id"), col("story_weight"), col("product")).as("estimate"),
            sum("articles").as("articles"),
            count("product").as("stories"),
            sum("statements").as("statements"),
            shrunkMean("verbal_product", "story_verbal_weight").as("verbal_score"),
            shrunkMean("material_product", "story_material_weight").as("material_score"),
            sum("weight").as("weight"),
            sum("positive").as("positive"),
            sum("negative").as("negative"),
            engagement().as("engagement"))
        .withColumn("score", col("estimate._1"))
        .withColumn("low", col("estimate._2"))
        .withColumn("high", col("estimate._3"));
  }

  private static Column shrunkMean(String product, String weight) {
    Column shrunkWeight =
        sum(weight).cast("double").plus(lit(Bootstrap.SHRINKAGE * FixedPoint.ONE));
    return when(count(product).gt(0), sum(product).cast("double").divide(shrunkWeight));
  }

  private static Column engagement() {
    Column needed = EngagementRule.storiesNeeded(count("product"));
    Column rung = lit(0);
    for (int candidate = 1; candidate <= HIGHEST_RUNG; candidate++) {
      rung =
          when(count_if(col("engagement").geq(candidate)).geq(needed), lit(candidate))
              .otherwise(rung);
    }
    return rung;
  }
}
