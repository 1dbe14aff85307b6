package org.sikap.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

  @ParameterizedTest
  @CsvSource({
    "en,en",
    "eng,en",
    "EN-us,en",
    "en_GB,en",
    "English,en",
    "ind,id",
    "in,id",
    "ger,de",
    "deu,de",
    "zh-Hant-TW,zh",
    " RU ,ru",
    "iw,he"
  })
  void bringsLanguagesToTwoLetters(String given, String expected) {
    assertThat(LanguageCodes.normalise(given)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "GB,GBR",
    "gb,GBR",
    "GBR,GBR",
    "United Kingdom,GBR",
    "uk,GBR",
    "US,USA",
    "Indonesia,IDN",
    "russia,RUS",
    "XK,XKX"
  })
  void bringsCountriesToThreeLetters(String given, String expected) {
    assertThat(CountryCodes.alpha3(given)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"klingon", "", "123", "qq"})
  void knowsWhatItDoesNotKnow(String given) {
    assertThat(LanguageCodes.normalise(given)).isEmpty();
    assertThat(CountryCodes.alpha3(given)).isEmpty();
  }
}
