package org.sikap.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamePatternTest {

  @Test
  void readsDateCountryAndLanguage() {
    assertThat(FileNamePattern.read("20220125T090000Z_GB_en_7d015e6984"))
        .isEqualTo(
            Map.of(
                Field.PUBLISHED_AT, "20220125T090000Z",
                Field.SOURCE_COUNTRY, "GB",
                Field.LANGUAGE, "en"));
  }

  @Test
  void readsTheOutletBeforeTheCountry() {
    assertThat(FileNamePattern.read("2024-05-01_Kyiv Post_UA_en_some_title"))
        .isEqualTo(
            Map.of(
                Field.PUBLISHED_AT, "2024-05-01",
                Field.SOURCE, "Kyiv Post",
                Field.SOURCE_COUNTRY, "UA",
                Field.LANGUAGE, "en"));
  }

  @Test
  void readsEachPartAlone() {
    assertThat(FileNamePattern.read("2024-05-01"))
        .isEqualTo(Map.of(Field.PUBLISHED_AT, "2024-05-01"));
    assertThat(FileNamePattern.read("2024-05-01_no_more_war"))
        .isEqualTo(Map.of(Field.PUBLISHED_AT, "2024-05-01"));
    assertThat(FileNamePattern.read("PL_pl"))
        .containsOnlyKeys(Field.SOURCE_COUNTRY, Field.LANGUAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"000_b750627e0e787737", "article", "a_ZZ_en", "note_OK", "x_y_z", ""})
  void saysNothingAboutOtherNames(String name) {
    assertThat(FileNamePattern.read(name)).isEmpty();
  }
}
