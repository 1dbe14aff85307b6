package org.sikap.core.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sikap.core.TestKnowledge;

/** The rules of the calculus, one sentence a rule, through the real parser. */
class StanceEngineIT {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2023, 3, 1));

  private static List<Statement> statements(String text) {
    return TestKnowledge.engine().analyse(text, DAY).statements();
  }

  private static Statement only(String text, String holder, String target) {
    List<Statement> found =
        statements(text).stream()
            .filter(statement -> statement.holderRoot().equals(holder))
            .filter(statement -> statement.targetRoot().equals(target))
            .toList();
    assertThat(found).as(text).isNotEmpty();
    return found.get(0);
  }

  @Test
  void attitudePassesThroughAnEventToItsAgentAndItsPatient() {
    String text = "Germany condemned Russia's invasion of Ukraine.";
    assertThat(only(text, "DEU", "RUS").polarity()).isNegative();
    assertThat(only(text, "DEU", "UKR").polarity()).isPositive();
    assertThat(only(text, "RUS", "UKR").polarity()).isEqualTo(-1.0);
    assertThat(only(text, "DEU", "UKR").trace()).anyMatch(rule -> rule.startsWith("effect of"));
  }

  @Test
  void operatorsTurnTheSignOfWhatTheyActOn() {
    assertThat(only("Hungary blocked aid to Ukraine.", "HUN", "UKR").polarity()).isNegative();
    assertThat(only("Estonia opposes lifting sanctions on Russia.", "EST", "RUS").polarity())
        .isNegative();
  }

  @Test
  void planKeepsItsSignAndIsMarked() {
    Statement statement = only("Britain vowed to keep arming Kyiv.", "GBR", "UKR");
    assertThat(statement.polarity()).isPositive();
    assertThat(statement.factuality()).isEqualTo(Factuality.PLANNED);
  }

  @Test
  void negatedAttitudeIsAtMostWeaklyOpposite() {
    Statement statement = only("China did not condemn Russia.", "CHN", "RUS");
    assertThat(statement.factuality()).isEqualTo(Factuality.NEGATED);
    assertThat(statement.polarity()).isBetween(0.0, 0.3);
  }

  @Test
  void indirectSpeechOfTheHolderIsItsOwnWords() {
    Statement statement = only("Scholz said Germany will stand with Ukraine.", "DEU", "UKR");
    assertThat(statement.voice()).isEqualTo(Voice.OWN_WORDS);
    assertThat(statement.polarity()).isPositive();
  }

  @Test
  void whatAnotherActorTellsIsAttributedToIt() {
    Statement statement =
        only("According to the Pentagon, North Korea sent troops to Russia.", "PRK", "RUS");
    assertThat(statement.voice()).isEqualTo(Voice.ATTRIBUTED);
    assertThat(statement.reportedBy()).contains("USA");
    assertThat(statement.frame().engagement()).isEqualTo(4);
  }

  @Test
  void speakerOfAQuotationHoldsItsJudgement() {
    Statement statement =
        only("\"This invasion is barbaric,\" Macron said on Monday.", "FRA", "RUS");
    assertThat(statement.polarity()).isNegative();
    assertThat(statement.voice()).isEqualTo(Voice.QUOTED);
  }

  @Test
  void quantityOfADeedIsKept() {
    Statement statement =
        only("North Korea sent 10,000 to 12,000 soldiers to Russia.", "PRK", "RUS");
    assertThat(statement.quantity()).contains(new Quantity(10_000, 12_000, "soldiers"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The United States sent 49 Abrams tanks to Ukraine.|49|Abrams tanks",
        "Germany sent 6,000 helmets to Ukraine.|6000|helmets",
        "Australia sent 1.3 billion Australian dollars to Ukraine.|1.3e9|AUD",
        "Germany delivered 14 Leopard 2 tanks to Ukraine.|14|Leopard 2 tanks"
      })
  void amountsKeepTheWordsOfTheSentence(String text, double value, String unit) {
    assertThat(statements(text).stream().flatMap(found -> found.quantity().stream()))
        .contains(new Quantity(value, value, unit));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Germany condemned Russia's 2022 invasion of Ukraine.",
        "Germany sent tanks to Ukraine on 24 February.",
        "Germany sent tanks to Ukraine on Feb. 24.",
        "Germany sent Leopard 2 tanks to Ukraine.",
        "Germany cut 55 percent of its trade with Russia."
      })
  void yearsDaysSharesAndNumbersInNamesAreNoAmounts(String text) {
    assertThat(statements(text)).isNotEmpty();
    assertThat(statements(text).stream().flatMap(found -> found.quantity().stream())).isEmpty();
  }

  @Test
  void moneyIsReadWithItsCurrency() {
    Statement statement = only("Washington sent $61 billion in aid to Ukraine.", "USA", "UKR");
    assertThat(statement.quantity()).contains(new Quantity(61e9, 61e9, "USD"));
  }

  @ParameterizedTest
  @MethodSource
  void temptingSentencesWithoutAStance(String text) {
    assertThat(statements(text).stream().filter(found -> found.frame().takesSide())).isEmpty();
  }

  static Stream<String> temptingSentencesWithoutAStance() {
    return Stream.of(
        "Kyiv mourned its dead.",
        "Talks took place in Moscow on Monday.",
        "The Washington Post reported on fighting near Kursk.",
        "Turkish officials met Russian officials in Istanbul.");
  }

  @Test
  void evidenceSpanLiesInTheSentence() {
    String text = "It rained.\n\nOn Monday, Germany condemned Russia in strong words.";
    Statement statement = only(text, "DEU", "RUS");
    assertThat(text.substring(statement.begin(), statement.end()))
        .isEqualTo("Germany condemned Russia");
    assertThat(statement.sentence())
        .isEqualTo("On Monday, Germany condemned Russia in strong words.");
  }

  @ParameterizedTest
  @MethodSource
  void monstrousTextsAreReadWithoutHarm(String text) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> assertThatCode(() -> statements(text)).doesNotThrowAnyException());
  }

  static Stream<String> monstrousTextsAreReadWithoutHarm() {
    return Stream.of(
        "Germany condemned Russia and ".repeat(120) + "left.",
        "\"Germany \"condemned “Russia ” and \" left",
        "GERMANY CONDEMNS RUSSIA; UKRAINE HAILS BERLIN!!! ???",
        "- Germany\n- Russia\n* condemned\n| a | b |\n|---|---|\n",
        "😀 Germany 🇺🇦 condemned 🇷🇺 Russia 😀",
        "Jerman mengecam Rusia. Deutschland verurteilt Russland. Германия осудила Россию.",
        "Russia".repeat(5_000),
        "a\u0000b Germany\u2028condemned\uFFFFRussia");
  }

  @Test
  void overlongSentenceIsCutAndTheCutIsCounted() {
    ArticleAnalysis analysis =
        TestKnowledge.engine().analyse("Germany condemned Russia and ".repeat(60) + "left.", DAY);
    assertThat(analysis.truncatedCount()).isEqualTo(1);
  }
}
