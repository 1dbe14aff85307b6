package org.sikap.jobs.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sikap.core.data.DataException;

class ReadableLanguagesTest {
  @Test
  void englishIsOneOfThem() {
    assertThat(ReadableLanguages.all()).contains("en");
    assertThat(ReadableLanguages.only(List.of("en", "en"))).containsExactly("en");
  }

  @Test
  void anotherOneIsAMistakeThatNamesTheKnownOnes() {
    assertThatThrownBy(() -> ReadableLanguages.only(List.of("xx")))
        .isInstanceOf(DataException.class)
        .hasMessageStartingWith("language `xx` cannot be read; readable: en");
  }
}
