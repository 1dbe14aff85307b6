package org.sikap.jobs.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.sikap.core.score.StanceLabels;

/** Step of the pipeline: the position of every root actor within every article. */
public final class JudgeArticles {
  private JudgeArticles() {}

  /**
   * The table article_stances.
   *
   * @param sums see {@link SumByArticle}
   */
  public static Dataset<Row> judge(Dataset<Row> sums, StanceLabels labels) {
    UserDefinedFunction label =
        udf(
            (UDF3<Double, Double, Double, String>)
                (score, positive, negative) -> labels.ofArticle(score, positive, negative),
            DataTypes.StringType);
    Column score = Columns.ratio(col("product"), col("weight"));
    return sums.where(col("level").equalTo(SumByArticle.ROOT))
        .withColumn("score", score)
        .select(
            col("article_id"),
            col("actor_id"),
            col("score"),
            when(
                    col("score").isNotNull(),
                    label.apply(
                        col("score"),
                        Columns.ratio(col("positive"), col("weight")),
                        Columns.ratio(col("negative"), col("weight"))))
                .otherwise(lit(StanceLabels.INSUFFICIENT))
                .as("label"),
            col("statements"),
            Columns.ratio(col("verbal_product"), col("verbal_weight")).as("verbal_score"),
            Columns.ratio(col("material_product"), col("material_weight")).as("material_score"));
  }
}
