package org.sikap.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sikap.core.stance.Topic.Pole;

class StanceLabelsTest {
  private final StanceLabels labels =
      StanceLabels.of(List.of(new Pole("UKR", 1, "ukraine"), new Pole("RUS", -1, "russia")));

  @ParameterizedTest
  @CsvSource({
    // score, low, high, stories, positive share, negative share, label
    "0.62, 0.40, 0.80, 9, 0.9, 0.1, with_ukraine",
    "-0.62, -0.80, -0.40, 9, 0.1, 0.9, with_russia",
    "0.46, 0.14, 0.70, 9, 0.9, 0.1, leans_ukraine",
    "-0.15, -0.25, -0.02, 9, 0.1, 0.9, leans_russia",
    "0.15, -0.01, 0.30, 9, 0.5, 0.1, insufficient",
    "0.26, -0.04, 0.50, 9, 0.5, 0.1, leans_ukraine",
    "0.02, -0.30, 0.33, 9, 0.5, 0.4, mixed",
    "0.02, -0.10, 0.15, 9, 0.1, 0.1, neutral",
    "0.02, -0.30, 0.33, 9, 0.5, 0.1, insufficient",
    "0.70, 0.40, 0.80, 1, 1.0, 0.0, insufficient",
    "0.70, 0.40, 0.80, 2, 1.0, 0.0, insufficient",
    "0.70, 0.40, 0.80, 3, 1.0, 0.0, with_ukraine",
    "0.02, -0.10, 0.15, 2, 0.5, 0.5, insufficient",
    "0.50, -0.65, 0.60, 4, 0.6, 0.4, insufficient",
  })
  void labelsOnlyWhatTheIntervalAllows(
      double score,
      double low,
      double high,
      long stories,
      double positive,
      double negative,
      String label) {
    assertThat(
            labels.ofActor(
                new Evidence(new Estimate(score, low, high), stories, positive, negative)))
        .isEqualTo(label);
  }

  @Test
  void labelsArticlesByTheirScore() {
    assertThat(labels.ofArticle(0.5, 0.9, 0.1)).isEqualTo("with_ukraine");
    assertThat(labels.ofArticle(-0.2, 0.2, 0.6)).isEqualTo("leans_russia");
    assertThat(labels.ofArticle(0.05, 0.1, 0)).isEqualTo("neutral");
    assertThat(labels.ofArticle(0.3, 0.6, 0.35)).isEqualTo("mixed");
  }
}
