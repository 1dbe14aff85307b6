package org.sikap.jobs.story;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.udf;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/**
 * Puts articles into buckets so that similar ones meet: MinHash values of their shingles, taken by
 * bands (Broder 1997). Two articles meet in some band with a probability of 98 % at a similarity of
 * 0.6, of 88 % at 0.5, and of 12 % at 0.2. The hash functions multiply, add and keep the upper half
 * (Dietzfelbinger 1996); Spark's own MinHash boxes every value.
 */
final class HashBands {
  static final int BANDS = 16;
  static final int HASHES_PER_BAND = 3;

  private static final int HASHES = BANDS * HASHES_PER_BAND;
  private static final long SEED = 20220224;
  private static final long SPREAD = 0x9e3779b97f4a7c15L;
  private static final long[] FACTORS =
      new SplittableRandom(SEED).longs(HASHES).map(factor -> factor | 1).toArray();
  private static final long[] SUMMANDS = new SplittableRandom(~SEED).longs(HASHES).toArray();

  // Declared as not deterministic so that Spark does not work it out twice, to filter and to use.
  private static final UserDefinedFunction KEYS =
      udf(
              (UDF1<String, long[]>) HashBands::keys,
              DataTypes.createArrayType(DataTypes.LongType, false))
          .asNondeterministic();

  private HashBands() {}

  /**
   * Buckets of articles. Texts of fewer than {@link GroupStories#FEWEST_WORDS} words have none.
   *
   * @param articles columns article_id and text
   * @return columns article_id, band, key
   */
  static Dataset<Row> hash(Dataset<Row> articles) {
    return articles
        .select(col("article_id"), KEYS.apply(col("text")).as("keys"))
        .where(col("keys").isNotNull())
        .select(col("article_id"), posexplode(col("keys")).as(new String[] {"band", "key"}));
  }

  // Null is how a function tells Spark that there is no value.
  private static long[] keys(String text) {
    String[] words = Shingles.words(text);
    return words.length < GroupStories.FEWEST_WORDS ? null : keys(Shingles.of(words));
  }

  /** One key a band: equal for two sets that have the least hash values of the band in common. */
  static long[] keys(long[] shingles) {
    long[] least = new long[HASHES];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long shingle : shingles) {
      for (int hash = 0; hash < HASHES; hash++) {
        long value = (shingle * FACTORS[hash] + SUMMANDS[hash]) >>> Integer.SIZE;
        least[hash] = Math.min(least[hash], value);
      }
    }
    long[] keys = new long[BANDS];
    for (int hash = 0; hash < HASHES; hash++) {
      int band = hash / HASHES_PER_BAND;
      keys[band] = keys[band] * SPREAD + least[hash];
    }
    return keys;
  }
}
