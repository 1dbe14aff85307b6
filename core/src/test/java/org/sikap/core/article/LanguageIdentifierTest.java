package org.sikap.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageIdentifierTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The foreign minister said on Monday that his country would stand with Ukraine.",
        "id | Menteri luar negeri mengatakan pada hari Senin bahwa negaranya akan mendukung Ukraina.",
        "ru | Министр иностранных дел заявил, что Россия готова к переговорам.",
        "uk | Міністр закордонних справ заявив, що Україна готова до переговорів.",
        "pl | Minister spraw zagranicznych powiedział, że Polska będzie wspierać Ukrainę.",
        "de | Der Außenminister sagte am Montag, Deutschland stehe an der Seite der Ukraine.",
        "zh | 外交部长周一表示，中国支持和平谈判。"
      })
  void tellsTheLanguagesOfTheNews(String language, String text) {
    assertThat(LanguageIdentifier.identify(text)).contains(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12 345 678 910 11 12", "ok", "!!! ???"})
  void isSilentWhenUnsure(String text) {
    assertThat(LanguageIdentifier.identify(text)).isEmpty();
  }

  @Test
  void givesTheSameAnswerFromManyThreads() {
    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(
                    i -> LanguageIdentifier.identify("Presiden Rusia bertemu dengan para menteri"))
                .distinct())
        .hasSize(1);
  }
}
