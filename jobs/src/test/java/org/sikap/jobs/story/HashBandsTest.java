package org.sikap.jobs.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HashBandsTest {
  private static final int PAIRS = 1_000;
  private static final int SHINGLES = 400;

  private final SplittableRandom random = new SplittableRandom(7);

  @Test
  void setsMeetInSomeBandAsOftenAsTheirSimilarityTells() {
    assertThat(meetings(0.6)).isBetween(0.96, 1.0);
    assertThat(meetings(0.5)).isBetween(0.84, 0.92);
    assertThat(meetings(0.2)).isBetween(0.08, 0.16);
    assertThat(meetings(0)).isLessThan(0.005);
  }

  @Test
  void equalSetsMeetInEveryBand() {
    long[] set = random.longs(SHINGLES).toArray();

    assertThat(HashBands.keys(set)).isEqualTo(HashBands.keys(set.clone()));
  }

  /** Share of pairs of a similarity that have a key of some band in common. */
  private double meetings(double similarity) {
    return IntStream.range(0, PAIRS).filter(pair -> meet(similarity)).count() / (double) PAIRS;
  }

  private boolean meet(double similarity) {
    int common = (int) Math.round(2 * SHINGLES * similarity / (1 + similarity));
    long[] shared = random.longs(common).toArray();
    long[] left = HashBands.keys(with(shared));
    long[] right = HashBands.keys(with(shared));
    return IntStream.range(0, HashBands.BANDS).anyMatch(band -> left[band] == right[band]);
  }

  private long[] with(long[] shared) {
    return LongStream.concat(LongStream.of(shared), random.longs(SHINGLES - shared.length))
        .toArray();
  }
}
