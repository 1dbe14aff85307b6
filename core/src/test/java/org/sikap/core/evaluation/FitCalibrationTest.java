package org.sikap.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sikap.core.data.DataException;
import org.sikap.core.data.DataFile;
import org.sikap.core.language.Calibration;

class FitCalibrationTest {
  private final List<Evaluation.Judged> judged = new ArrayList<>();

  private void add(double certainty, int all, int right) {
    for (int index = 0; index < all; index++) {
      judged.add(new Evaluation.Judged(certainty, index < right));
    }
  }

  @Test
  void confidenceIsTheShareOfRightOnes() {
    add(0.5, 200, 60);
    add(0.9, 400, 320);
    Calibration table = FitCalibration.fit(judged);
    assertThat(table.probability(0.2)).isEqualTo(0.3);
    assertThat(table.probability(0.5)).isEqualTo(0.3);
    assertThat(table.probability(0.899)).isEqualTo(0.3);
    assertThat(table.probability(0.9)).isEqualTo(0.8);
    assertThat(table.probability(1)).isEqualTo(0.8);
  }

  @Test
  void aHigherCertaintyNeverMeansALowerConfidence() {
    add(0.5, 100, 20);
    add(0.7, 200, 140);
    add(0.75, 200, 80);
    add(0.8, 100, 65);
    add(1.0, 100, 90);
    Calibration table = FitCalibration.fit(judged);
    assertThat(table.probability(0.7)).isEqualTo(table.probability(0.75)).isEqualTo(0.55);
    assertThat(table.steps())
        .extracting(Calibration.Step::probability)
        .containsExactly(0.2, 0.55, 0.65, 0.9);
  }

  @Test
  void fewStatementsMakeNoBinOfTheirOwn() {
    add(0.5, 150, 45);
    add(0.6, 3, 3);
    add(0.9, 150, 120);
    assertThat(FitCalibration.fit(judged).steps()).hasSize(2);
  }

  @Test
  void reliabilityComparesConfidenceWithTheShareOfRightOnes() {
    add(0.3, 100, 30);
    add(0.8, 100, 60);
    Reliability reliability = Reliability.of(judged);
    assertThat(reliability.bins()).extracting(Reliability.Bin::from).containsExactly(0.3, 0.8);
    assertThat(reliability.error()).isEqualTo(0.1, within(1e-9));
  }

  @Test
  void aTableThatCannotBeMeantIsRefused() {
    assertThatThrownBy(() -> load("0\t10\t0.2\n0.5\t10\t1.2\n"))
        .isInstanceOf(DataException.class)
        .hasMessage("table.tsv:2: column probability must lie between 0 and 1");
    assertThatThrownBy(() -> load("0.5\t10\t0.2\n0.5\t10\t0.3\n"))
        .hasMessageStartingWith("table.tsv:2: ")
        .hasMessageContaining("ascend");
    assertThat(Calibration.NONE.probability(0.42)).isEqualTo(0.42);
  }

  private static Calibration load(String text) {
    return Calibration.load(new DataFile("table.tsv", text.getBytes(StandardCharsets.UTF_8)));
  }
}
