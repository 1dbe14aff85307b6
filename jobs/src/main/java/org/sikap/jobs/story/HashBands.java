package org.sikap.jobs.story;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.udf;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.feature.MinHashLSHModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Puts articles into buckets so that similar ones meet: MinHash values of their shingles, taken by
 * bands. Two articles meet in some band with a probability of 98 % at a similarity of 0.6, of 88 %
 * at 0.5, and of 12 % at 0.2.
 */
final class HashBands {
  static final int BANDS = 16;
  static final int HASHES_PER_BAND = 3;

  /** Two shingles that share an index only blur the estimate, which is verified later. */
  private static final int DIMENSIONS = 1 << 30;

  private static final long SEED = 20220224;

  // Declared as not deterministic so that Spark does not work it out twice, to filter and to use.
  private static final UserDefinedFunction FEATURES =
      udf((UDF1<String, Vector>) HashBands::features, SQLDataTypes.VectorType())
          .asNondeterministic();

  private static final UserDefinedFunction KEYS =
      udf(
          (UDF1<Seq<Vector>, List<Long>>) HashBands::keys,
          DataTypes.createArrayType(DataTypes.LongType, false));

  private HashBands() {}

  /**
   * Buckets of articles. Texts of fewer than {@link GroupStories#FEWEST_WORDS} words have none.
   *
   * @param articles columns article_id and text
   * @return columns article_id, band, key
   */
  static Dataset<Row> hash(SparkSession spark, Dataset<Row> articles) {
    Dataset<Row> features =
        articles
            .select(col("article_id"), FEATURES.apply(col("text")).as("features"))
            .where(col("features").isNotNull());
    return model(spark)
        .transform(features)
        .select(col("article_id"), KEYS.apply(col("hashes")).as("keys"))
        .select(col("article_id"), posexplode(col("keys")).as(new String[] {"band", "key"}));
  }

  /** The hash functions depend on the seed alone; fitting only reads the dimension. */
  private static MinHashLSHModel model(SparkSession spark) {
    StructType schema = new StructType().add("features", SQLDataTypes.VectorType(), false);
    Vector example = Vectors.sparse(DIMENSIONS, new int[] {0}, new double[] {1});
    return new MinHashLSH()
        .setInputCol("features")
        .setOutputCol("hashes")
        .setNumHashTables(BANDS * HASHES_PER_BAND)
        .setSeed(SEED)
        .fit(spark.createDataFrame(List.of(RowFactory.create(example)), schema));
  }

  // Null is how a function tells Spark that there is no value.
  private static Vector features(String text) {
    String[] words = Shingles.words(text);
    if (words.length < GroupStories.FEWEST_WORDS) {
      return null;
    }
    int[] indices =
        LongStream.of(Shingles.of(words))
            .mapToInt(hash -> (int) Math.floorMod(hash ^ hash >>> 32, DIMENSIONS))
            .sorted()
            .distinct()
            .toArray();
    double[] ones = new double[indices.length];
    Arrays.fill(ones, 1);
    return Vectors.sparse(DIMENSIONS, indices, ones);
  }

  private static List<Long> keys(Seq<Vector> hashes) {
    List<Vector> values = CollectionConverters.asJava(hashes);
    return LongStream.range(0, BANDS).mapToObj(band -> key(values, (int) band)).toList();
  }

  private static Long key(List<Vector> hashes, int band) {
    long key = band;
    for (int row = band * HASHES_PER_BAND; row < (band + 1) * HASHES_PER_BAND; row++) {
      key = key * 0x9e3779b97f4a7c15L + (long) hashes.get(row).apply(0);
    }
    return key;
  }
}
