package org.sikap.core.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sikap.core.TestKnowledge;

/** Signs that a word turns, deeds of other times, and words that only look like a stance. */
class SignsAndTimesIT {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2023, 3, 1));

  private static List<Statement> english(String text) {
    return TestKnowledge.engine().analyse(text, DAY).statements();
  }

  private static List<Statement> indonesian(String text) {
    return TestKnowledge.engine("id").analyse(text, DAY).statements();
  }

  @Test
  void whatIsYetToBeDoneIsNotDone() {
    assertThat(english("Israel has yet to back Ukraine."))
        .isNotEmpty()
        .allMatch(statement -> statement.factuality() == Factuality.NEGATED);
  }

  @Test
  void whatIsDatedBeforeTheTopicBeganTellsNothingOfIt() {
    assertThat(english("In 1945 the United States bombed Japan.")).isEmpty();
    assertThat(indonesian("Pada tahun 1939 Jerman menyerang Polandia.")).isEmpty();
    assertThat(Sides.of(english("In 2022 Russia invaded Ukraine."))).contains("RUS - UKR");
    assertThat(Sides.of(english("Ukraine, which became independent in 1991, thanked Poland.")))
        .contains("UKR + POL");
  }

  @Test
  void aWarNamedByItsYearIsOfThatYear() {
    assertThat(english("Israel encircled the Egyptian army in the 1973 Yom Kippur War."))
        .noneMatch(statement -> statement.frame().attitude() < 0);
  }

  @Test
  void whatIsLongAgoIsNoDeedOfThisWar() {
    assertThat(english("The US dropped atomic bombs on Japan nearly 80 years ago.")).isEmpty();
    assertThat(indonesian("Amerika Serikat mengebom Jepang 80 tahun silam.")).isEmpty();
    assertThat(Sides.of(english("Russia attacked Ukraine 2 years ago."))).contains("RUS - UKR");
  }

  @Test
  void whatIsOpposedOrAllegedIsNotTold() {
    for (String text :
        List.of(
            "72 percent oppose the United States taking military action against Russian forces.",
            "Lavrov has accused the US and its allies of fighting a proxy war in Ukraine.")) {
      assertThat(english(text))
          .filteredOn(statement -> statement.holderRoot().equals("USA"))
          .noneMatch(statement -> statement.factuality() == Factuality.ASSERTED);
    }
  }

  @Test
  void militaryAssistanceIsOfTheStateAndNotOfItsMilitary() {
    assertThat(english("Ukraine received American military assistance."))
        .noneMatch(statement -> statement.holderId().equals("us-armed-forces"));
  }

  @Test
  void anEndIsAsRealAsItsMeans() {
    assertThat(english("Belarus may be used by Russia to launch an attack on Ukraine."))
        .isNotEmpty()
        .noneMatch(statement -> statement.factuality() == Factuality.ASSERTED)
        .noneMatch(statement -> statement.holderRoot().equals("BLR"));
    assertThat(indonesian("Korea Utara mengirim pasukan untuk membantu Rusia."))
        .anyMatch(
            statement ->
                statement.factuality() == Factuality.ASSERTED
                    && statement.holderRoot().equals("PRK"));
  }

  @Test
  void whoLacksTheWillToAttackDoesNotAttack() {
    assertThat(english("Belarusian soldiers lack the will to attack Ukraine."))
        .isNotEmpty()
        .allMatch(statement -> statement.factuality() == Factuality.NEGATED);
  }

  @Test
  void anAdjectiveHoldsForAllThatItStandsBefore() {
    assertThat(english("The potential sale or transfer of Iranian drones to Russia worries Kyiv."))
        .filteredOn(statement -> statement.holderRoot().equals("IRN"))
        .isNotEmpty()
        .allMatch(statement -> statement.factuality() == Factuality.HYPOTHETICAL);
  }

  @Test
  void whoUsesACountryToAttackIsTheOneWhoAttacks() {
    assertThat(Sides.of(english("Russian troops used Belarus to attack Ukraine.")))
        .contains("RUS - UKR")
        .doesNotContain("BLR - UKR");
  }

  @Test
  void whatStartsTheWarOneCondemnsIsNoCondemnation() {
    assertThat(Sides.of(indonesian("Jerman mengecam perang yang dilancarkan Rusia.")))
        .contains("DEU - RUS", "DEU + UKR", "RUS - UKR")
        .doesNotContain("RUS - DEU", "RUS + UKR");
  }

  @Test
  void theLiftingOfSanctionsIsNoSanction() {
    assertThat(Sides.of(indonesian("China menyerukan pencabutan sanksi terhadap Rusia.")))
        .contains("CHN + RUS")
        .doesNotContain("CHN - RUS");
  }

  @Test
  void theSubjectOfWhatIsSaidIsNoPartOfTheSayersIdiom() {
    assertThat(
            Sides.of(
                indonesian(
                    "Borrell menegaskan, dukungan Iran kepada perang Rusia harus dihentikan.")))
        .contains("IRN + RUS")
        .doesNotContain("eu + RUS");
  }

  @Test
  void standingBesideSomebodyIsAPlaceAndThreateningWithTariffsIsNoTariff() {
    assertThat(Sides.of(english("Standing beside Scholz, Zelensky thanked Poland.")))
        .containsExactly("UKR + POL");
    assertThat(english("Trump threatened Russia with tariffs."))
        .isNotEmpty()
        .allMatch(statement -> statement.frame().id().equals("threaten"));
    assertThat(indonesian("Trump mengancam Rusia dengan tarif."))
        .isNotEmpty()
        .allMatch(statement -> statement.frame().id().equals("threaten"));
  }

  @Test
  void aTroubledRelationshipIsNoCooperation() {
    assertThat(Sides.of(english("Russia has a troubled relationship with Turkey.")))
        .contains("RUS - TUR")
        .doesNotContain("RUS + TUR");
  }
}
