package org.sikap.jobs.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sikap.core.data.DataFile;
import org.sikap.jobs.evaluate.QualityFigures.Variant;

/**
 * Measures every suite of {@code data/gold/quality.yaml} and holds it to what is required of it and
 * to its record; holds the page to the record.
 */
class QualityIT {
  // Its mix is that of the news it was modelled on.
  private static final String BLIND = "-blind";
  private static final String AGAIN =
      "if that is meant, run: bin/sikap evaluate --suites data/gold/quality.yaml";
  private static final QualitySuites SUITES =
      QualitySuites.load(Path.of(System.getProperty("sikap.root"), "data", "gold", "quality.yaml"));

  private final List<String> notes = new ArrayList<>();
  private final MeasureQuality quality = new MeasureQuality(SUITES, notes::add);

  private static QualityFigures recorded() {
    return QualityFigures.load(DataFile.local(SUITES.figures()));
  }

  @TestFactory
  Stream<DynamicTest> suitesReachWhatIsRequiredAndRecorded() {
    return SUITES.suites().stream().map(suite -> dynamicTest(suite.id(), () -> hold(suite)));
  }

  private void hold(QualitySuite suite) {
    assumeThat(suite.isPresent()).as("%s is not here, so not measured", suite.gold()).isTrue();
    Figures measured = Figures.of(quality.measure(suite, Variant.WHOLE));
    suite
        .required()
        .forEach(
            (name, limit) -> assertThat(measured.get(name)).as(name).isGreaterThanOrEqualTo(limit));
    for (String phenomenon : measured.below("phenomenon")) {
      String name = "phenomenon/" + phenomenon;
      assertThat(measured.get(name + "/right") / measured.get(name + "/all"))
          .as(name)
          .isGreaterThanOrEqualTo(suite.everyPhenomenon());
    }
    Figures record = recorded().find(suite, Variant.WHOLE).orElseThrow();
    assertThat(measured.get(Figures.ITEMS)).as(AGAIN).isEqualTo(record.get(Figures.ITEMS));
    for (String name : Figures.HEADLINES) {
      assertThat(measured.find(name).isPresent()).isEqualTo(record.find(name).isPresent());
      if (measured.find(name).isPresent()) {
        assertThat(measured.get(name))
            .as("%s has moved from its record; %s", name, AGAIN)
            .isCloseTo(record.get(name), within(SUITES.tolerance()));
      }
    }
    assertThat(notes).isEmpty();
  }

  @Test
  void thePageSaysWhatIsRecorded() throws IOException {
    assertThat(Files.readString(SUITES.page()))
        .as("docs/quality.md; %s", AGAIN)
        .isEqualTo(quality.page(recorded()));
  }

  @Test
  void aThirdOfTheChallengeItemsTemptAndHoldNothing() {
    List<QualitySuite> challenges =
        SUITES.suites().stream()
            .filter(suite -> suite.id().startsWith("challenge"))
            .filter(suite -> !suite.id().endsWith(BLIND))
            .toList();
    assertThat(challenges).isNotEmpty();
    for (QualitySuite suite : challenges) {
      List<String> lines = DataFile.local(suite.gold()).text().lines().toList();
      long empty = lines.stream().filter(line -> line.contains("\"statements\": []")).count();
      assertThat(empty * 3).as(suite.id()).isGreaterThanOrEqualTo(lines.size());
    }
  }
}
