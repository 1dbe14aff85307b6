package org.sikap.jobs.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoreArticlesTest {
  @Test
  void aFewArticlesAreNotSpreadThin() {
    assertThat(ScoreArticles.partitions(0, 8)).isEqualTo(1);
    assertThat(ScoreArticles.partitions(3, 8)).isEqualTo(3);
    assertThat(ScoreArticles.partitions(100, 8)).isEqualTo(8);
  }

  @Test
  void someThousandsAreBalancedOverTheCores() {
    assertThat(ScoreArticles.partitions(447, 1)).isEqualTo(8);
    assertThat(ScoreArticles.partitions(447, 8)).isEqualTo(32);
  }

  @Test
  void partitionsOfManyArticlesStaySmall() {
    assertThat(ScoreArticles.partitions(50_000_000, 200)).isEqualTo(50_000);
  }
}
