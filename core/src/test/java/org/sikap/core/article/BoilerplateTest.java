package org.sikap.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "id"})
  void everyPatternIsLinearOnHostileLines(String language) {
    List<String> units =
        List.of(
            "A",
            "a ",
            "A a ",
            "1 ",
            "1",
            "/",
            ", A",
            "By A a, ",
            "(",
            "KYIV ",
            "read more ",
            "-",
            "Jakarta, ");
    Boilerplate boilerplate = Boilerplate.ofLanguage(language);
    assertThat(boilerplate.rules()).hasSizeGreaterThan(30);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (String unit : units) {
            boilerplate.removeFrom(unit.repeat(200_000 / unit.length()) + "!");
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"line\t(unclosed\tnote", "page\tx\tnote", "line\tx"})
  void namesFileAndLineOfABadRule(String rule) {
    String file = "# comment\n" + rule + "\n";
    assertThatThrownBy(
            () -> Boilerplate.parse("rules.tsv", new BufferedReader(new StringReader(file))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("rules.tsv:2: ");
  }
}
