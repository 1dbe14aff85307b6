package org.sikap.reports.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sikap.reports.model.Quantity;

class ReportTextsTest {
  private final ReportTexts texts = ReportTexts.english();

  @Test
  void scoresAlwaysShowTheirSignAndNothingIsNeitherPlusNorMinus() {
    assertThat(texts.signed(0.714)).isEqualTo("+0.71");
    assertThat(texts.signed(-1)).isEqualTo("−1.00");
    assertThat(texts.signed(-0.001)).isEqualTo("0.00");
  }

  @Test
  void codesWithoutATextAreShownInWords() {
    assertThat(texts.code("frame", "aid_military")).isEqualTo("military aid");
    assertThat(texts.code("frame", "send_troops")).isEqualTo("send troops");
  }

  @Test
  void countriesAndLanguagesHaveNamesAndUnknownOnesTheirCode() {
    assertThat(texts.country("IDN")).isEqualTo("Indonesia");
    assertThat(texts.country("ZZZ")).isEqualTo("ZZZ");
    assertThat(texts.country("")).isEqualTo("not given");
    assertThat(texts.language("id")).isEqualTo("Indonesian");
  }

  @Test
  void amountsAreOneNumberOrARange() {
    assertThat(texts.quantity(new Quantity(10000, 12000, "soldier")))
        .isEqualTo("10,000 to 12,000 soldier");
    assertThat(texts.quantity(new Quantity(2.5, 2.5, "EUR"))).isEqualTo("2.5 EUR");
  }

  @Test
  void largeAmountsAreWrittenInWords() {
    assertThat(texts.quantity(new Quantity(61e9, 61e9, "USD"))).isEqualTo("61 billion USD");
    assertThat(ReportTexts.of("id").quantity(new Quantity(61e9, 61e9, "USD")))
        .isEqualTo("61 miliar USD");
  }

  @Test
  void indonesianHasEveryTextThatEnglishHas() {
    ResourceBundle english = bundle("en");
    ResourceBundle indonesian = bundle("id");

    assertThat(indonesian.keySet()).containsAll(english.keySet());
    for (String key : english.keySet()) {
      assertThat(placeholders(indonesian.getString(key)))
          .as(key)
          .isSubsetOf(placeholders(english.getString(key)));
    }
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        "org.sikap.reports.text.messages", Locale.forLanguageTag(language));
  }

  private static Set<String> placeholders(String text) {
    return Pattern.compile("\\{(\\d)")
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toSet());
  }

  @Test
  void aLanguageWithoutTextsIsNamed() {
    assertThatThrownBy(() -> ReportTexts.load(Locale.JAPANESE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no report texts for language `ja`; take en or id");
  }
}
