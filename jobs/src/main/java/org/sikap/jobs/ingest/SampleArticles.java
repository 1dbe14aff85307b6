package org.sikap.jobs.ingest;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.sikap.core.article.Article;

/** Reads some of an input in one thread, without Spark, to tell what all of it will cost. */
public final class SampleArticles {
  // Small, so that a few of them, from all over the input, are enough.
  private static final long SLICE_LENGTH = 1L << 18;

  private SampleArticles() {}

  /**
   * A sample.
   *
   * @param articles articles read
   * @param files files of the whole input
   * @param bytes bytes of the whole input
   * @param sampledBytes bytes that were read for the sample
   * @param clockSeconds what reading them took, by the clock given
   */
  public record Sample(
      List<Article> articles, long files, long bytes, long sampledBytes, double clockSeconds) {
    public Sample {
      articles = List.copyOf(articles);
    }

    /** Articles of the whole input, if all of it is like the sample. */
    public long allArticles() {
      return sampledBytes == 0 ? 0 : Math.round((double) articles.size() * bytes / sampledBytes);
    }
  }

  /**
   * Reads slices that lie evenly spread until there are enough articles.
   *
   * @param enough articles from which on no further slice is begun
   * @param nanoseconds the clock that measures reading
   * @throws IngestException if an input does not exist or is empty
   */
  public static Sample take(IngestOptions options, int enough, LongSupplier nanoseconds) {
    requireNonNull(options, "options is null");
    Configuration configuration = new Configuration();
    List<InputFile> files = ListInputs.list(options, configuration);
    List<InputSlice> slices = PlanSlices.slices(files, SLICE_LENGTH);
    List<Article> articles = new ArrayList<>();
    long sampledBytes = 0;
    long begin = nanoseconds.getAsLong();
    for (int index : spread(slices.size())) {
      if (articles.size() >= enough) {
        break;
      }
      InputSlice slice = slices.get(index);
      sampledBytes += slice.length();
      try (SliceIterator rows = new SliceIterator(slice, configuration, options)) {
        while (rows.hasNext()) {
          Row row = rows.next();
          if (LoadArticles.text(row, OutcomeColumns.REASON).isEmpty()) {
            articles.add(LoadArticles.article(row));
          }
        }
      }
    }
    double seconds = (nanoseconds.getAsLong() - begin) / 1e9;
    long bytes = files.stream().mapToLong(InputFile::length).sum();
    return new Sample(articles, files.size(), bytes, sampledBytes, seconds);
  }

  /** All indexes, each step halving the largest gap: any beginning of them is spread evenly. */
  static List<Integer> spread(int size) {
    List<Integer> order = new ArrayList<>(size);
    int width = Integer.highestOneBit(Math.max(1, size - 1)) << 1;
    int bits = Integer.numberOfTrailingZeros(width);
    for (int counter = 0; counter < width; counter++) {
      int index = bits == 0 ? 0 : Integer.reverse(counter) >>> (Integer.SIZE - bits);
      if (index < size) {
        order.add(index);
      }
    }
    return order;
  }
}
