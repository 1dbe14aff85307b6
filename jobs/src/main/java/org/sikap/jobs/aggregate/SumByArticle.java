package org.sikap.jobs.aggregate;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.sikap.core.score.StanceLabels;

/**
 * Step of the pipeline: what every actor shows in every article, as sums that later steps divide.
 */
public final class SumByArticle {
  static final String ROOT = "root";
  static final String MEMBER = "member";

  private SumByArticle() {}

  /**
   * Sums the statements of each actor of each article.
   *
   * @param statements aligned statements
   * @return article_id, story_id, day, level, actor_id, statements (those on the axis), weight and
   *     product (weight, and weight x alignment, in billionths), the same for words and for deeds,
   *     weight of the statements clearly on either side, highest rung by {@link EngagementRule}
   */
  public static Dataset<Row> sumUp(Dataset<Row> statements) {
    Column weight = Columns.billionths(col("weight"));
    Column product = Columns.billionths(col("weight").multiply(col("alignment")));
    Column onAxis = col("alignment").isNotNull();
    Column verbal = onAxis.and(col("channel").equalTo("verbal"));
    Column material = onAxis.and(col("channel").equalTo("material"));
    return statements
        .withColumn("day", to_date(col("published_at")))
        .withColumn("actor", explode(actors()))
        .groupBy(
            col("article_id"),
            col("story_id"),
            col("day"),
            col("actor.level").as("level"),
            col("actor.id").as("actor_id"))
        .agg(
            count("alignment").as("statements"),
            total(onAxis, weight).as("weight"),
            total(onAxis, product).as("product"),
            total(verbal, weight).as("verbal_weight"),
            total(verbal, product).as("verbal_product"),
            total(material, weight).as("material_weight"),
            total(material, product).as("material_product"),
            total(col("alignment").geq(StanceLabels.CLEAR), weight).as("positive"),
            total(col("alignment").leq(-StanceLabels.CLEAR), weight).as("negative"),
            coalesce(max(when(EngagementRule.counts(), col("engagement"))), lit(0))
                .as("engagement"));
  }

  /**
   * A statement counts for the root of its holder, and for the holder itself where it is another.
   */
  private static Column actors() {
    Column root = struct(lit(ROOT).as("level"), col("holder_root").as("id"));
    Column member =
        when(
            col("holder_id").notEqual(col("holder_root")),
            struct(lit(MEMBER).as("level"), col("holder_id").as("id")));
    return array_compact(array(root, member));
  }

  private static Column total(Column condition, Column value) {
    return coalesce(sum(when(condition, value)), lit(0L));
  }
}
