package org.sikap.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankCorrelationTest {
  private static final String[] KEYS =
      IntStream.range(0, 20).mapToObj(number -> "k" + number).toArray(String[]::new);

  @Test
  void sameOrderIsOneAndReversedOrderMinusOne() {
    double[] rising = IntStream.range(0, 20).asDoubleStream().toArray();
    double[] falling = IntStream.range(0, 20).mapToDouble(number -> -number).toArray();

    assertThat(RankCorrelation.of(KEYS, rising, rising)).contains(new Estimate(1, 1, 1));
    assertThat(RankCorrelation.of(KEYS, rising, falling)).contains(new Estimate(-1, -1, -1));
  }

  @Test
  void tiesAreCountedAsTauB() {
    // 10 pairs: 8 agree, none disagrees, 2 are tied in the first column only.
    double[] tied = {1, 1, 2, 3, 3};
    double[] apart = {1, 2, 3, 4, 5};
    String[] keys = {"a", "b", "c", "d", "e"};

    assertThat(RankCorrelation.of(keys, tied, apart).orElseThrow().score())
        .isEqualTo(8 / Math.sqrt(8 * 10.0));
  }

  @Test
  void unrelatedOrdersHaveAnIntervalAcrossZero() {
    double[] rising = IntStream.range(0, 20).asDoubleStream().toArray();
    double[] mixed = IntStream.range(0, 20).mapToDouble(number -> (number * 9) % 20).toArray();
    Estimate found = RankCorrelation.of(KEYS, rising, mixed).orElseThrow();

    assertThat(found.low()).isNegative();
    assertThat(found.high()).isPositive();
  }

  @Test
  void fewRowsAndEqualValuesTellNothing() {
    assertThat(
            RankCorrelation.of(new String[] {"a", "b"}, new double[] {1, 2}, new double[] {1, 2}))
        .isEmpty();
    assertThat(RankCorrelation.of(KEYS, new double[20], new double[20])).isEmpty();
  }
}
