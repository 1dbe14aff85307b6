package org.sikap.jobs.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EstimateTest {
  private static Estimate estimate(long articles) {
    SampleFigures sample = new SampleFigures(1_000, 10, 1L << 30, articles, 0.1, 2, 0.001, 0.04);
    return new Estimate(sample, RunCosts.measured());
  }

  @Test
  void workGrowsWithTheInputAndMemoryDoesNot() {
    assertThat(estimate(2_000_000).workSeconds())
        .isCloseTo(2 * estimate(1_000_000).workSeconds(), within(1e-3));
    assertThat(estimate(2_000_000).heapMegabytes(4)).isEqualTo(estimate(1_000).heapMegabytes(4));
  }

  @Test
  void moreCoresAreFasterButNeverFasterThanTheirNumber() {
    Estimate estimate = estimate(1_000_000);
    assertThat(estimate.wallSeconds(2)).isLessThan(estimate.wallSeconds(1));
    assertThat(estimate.wallSeconds(2)).isGreaterThan(estimate.wallSeconds(1) / 2);
    assertThat(estimate.wallSeconds(1)).isGreaterThan(estimate.workSeconds());
  }

  @Test
  void theCoresNamedForADurationAreTheFewestThatKeepIt() {
    Estimate estimate = estimate(50_000_000);
    double hours = 8 * 3600;
    int cores = (int) estimate.coresFor(hours);
    assertThat(cores).isGreaterThan(2);
    assertThat(estimate.wallSeconds(cores)).isLessThanOrEqualTo(hours);
    assertThat(estimate.wallSeconds(cores - 1)).isGreaterThan(hours);
  }

  @Test
  void aSmallInputNeedsOneCore() {
    assertThat(estimate(100).coresFor(8 * 3600)).isEqualTo(1);
  }
}
