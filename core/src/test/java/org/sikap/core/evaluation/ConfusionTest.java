package org.sikap.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sikap.core.data.DataFile;

class ConfusionTest {
  @Test
  void measuresAreThoseOfTheTextbook() {
    Confusion confusion = new Confusion(PairItem.CLASSES);
    confusion.add(1, 1);
    confusion.add(1, 0);
    confusion.add(3, 3);
    confusion.add(0, 3);
    confusion.add(0, 0);
    assertThat(confusion.directedPrecision()).isEqualTo(2.0 / 3, within(1e-9));
    assertThat(confusion.directedRecall()).isEqualTo(2.0 / 3, within(1e-9));
    assertThat(confusion.directedF1()).isEqualTo(2.0 / 3, within(1e-9));
    assertThat(confusion.f1(2)).isZero();
    assertThat(confusion.precision(3)).isEqualTo(0.5);
  }

  private static Optional<PairItem> parse(String row) {
    return PairItem.parse(
        new DataFile("pairs.tsv", row.getBytes(StandardCharsets.UTF_8)).rows().get(0));
  }

  @Test
  void pairRowIsReadWithItsMarksWhicheverEntityComesFirst() {
    PairItem item =
        parse("The [Republican]s hailed [Trump’]s win.\tTrump’\tRepublican\t2").orElseThrow();
    assertThat(item.text()).isEqualTo("The Republicans hailed Trump’s win.");
    assertThat(item.text().substring(item.firstBegin(), item.firstEnd())).isEqualTo("Trump");
    assertThat(item.text().substring(item.secondBegin(), item.secondEnd()))
        .isEqualTo("Republicans");
  }

  @Test
  void pairRowWithoutItsMarksIsSkipped() {
    assertThat(parse("No marks here.\tA\tB\t0")).isEmpty();
  }
}
