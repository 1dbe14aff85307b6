package org.sikap.jobs.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShinglesTest {

  @Test
  void countsEverySequenceOnce() {
    assertThat(Shingles.of("a b c d e")).hasSize(2).isSorted();
    assertThat(Shingles.of("a a a a a a")).hasSize(1);
    assertThat(Shingles.of("a b c")).isEmpty();
  }

  @Test
  void ignoresCaseAndPunctuation() {
    assertThat(Shingles.of("Kyiv, again: won today!"))
        .isEqualTo(Shingles.of("kyiv again won today"));
  }

  @Test
  void keepsWordBoundaries() {
    assertThat(Shingles.of("ab c d e")).isNotEqualTo(Shingles.of("a bc d e"));
  }

  @Test
  void measuresTheCommonShare() {
    assertThat(Shingles.similarity(new long[] {1, 2, 3}, new long[] {2, 3, 4})).isEqualTo(0.5);
    assertThat(Shingles.similarity(new long[] {1}, new long[] {1})).isEqualTo(1);
    assertThat(Shingles.similarity(new long[] {}, new long[] {})).isZero();
  }
}
