package org.sikap.jobs.story;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.storage.StorageLevel;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Links articles whose shingle sets are similar. In each bucket every member is compared with the
 * bucket's centre only, so that the work grows with the number of articles and not with its square.
 */
final class LinkSimilarArticles {
  private static final UserDefinedFunction SHINGLES =
      udf(
          (UDF1<String, long[]>) Shingles::of,
          DataTypes.createArrayType(DataTypes.LongType, false));

  private static final UserDefinedFunction SIMILARITY =
      udf(
          (UDF2<Seq<Long>, Seq<Long>, Double>)
              (left, right) -> Shingles.similarity(array(left), array(right)),
          DataTypes.DoubleType);

  private LinkSimilarArticles() {}

  /**
   * Pairs of articles with at least the given similarity.
   *
   * @param articles columns article_id and text
   * @param threshold least share of common shingles, from 0 to 1
   * @return columns centre and member, ids of articles, each pair once; kept by Spark until
   *     unpersisted
   */
  static Dataset<Row> link(Dataset<Row> articles, double threshold) {
    Dataset<Row> pairs = candidates(HashBands.hash(articles));
    pairs.persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> ids =
        pairs.select(col("centre").as("article_id")).union(pairs.select("member")).distinct();
    Dataset<Row> shingles =
        articles
            .join(ids, "article_id")
            .select(col("article_id"), SHINGLES.apply(col("text")).as("shingles"));
    Dataset<Row> links =
        pairs
            .join(shingles.toDF("member", "member_shingles"), "member")
            .join(shingles.toDF("centre", "centre_shingles"), "centre")
            .where(SIMILARITY.apply(col("centre_shingles"), col("member_shingles")).geq(threshold))
            .select("centre", "member")
            .persist(StorageLevel.MEMORY_AND_DISK());
    links.count();
    pairs.unpersist();
    return links;
  }

  private static Dataset<Row> candidates(Dataset<Row> buckets) {
    Column centre = min("article_id").over(Window.partitionBy("band", "key"));
    return buckets
        .select(centre.as("centre"), col("article_id").as("member"))
        .where(col("centre").notEqual(col("member")))
        .distinct();
  }

  private static long[] array(Seq<Long> values) {
    return CollectionConverters.asJava(values).stream().mapToLong(Long::longValue).toArray();
  }
}
