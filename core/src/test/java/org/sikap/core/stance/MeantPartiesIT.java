package org.sikap.core.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sikap.core.TestKnowledge;

/** What a text leaves out is filled from the topic, from deeds told before and from the war. */
class MeantPartiesIT {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2023, 3, 1));

  private static List<String> sides(String text) {
    return Sides.of(TestKnowledge.engine().analyse(text, DAY).statements());
  }

  @Test
  void theTopicsAggressorIsMeantWhereOnlyItsVictimIsNamed() {
    assertThat(sides("Germany condemned the invasion of Ukraine."))
        .contains("DEU + UKR", "DEU - RUS");
  }

  @Test
  void betweenThePolesOfAWarTheOtherSideStrikes() {
    assertThat(sides("Poland condemned the strikes on Kyiv.")).contains("POL + UKR", "POL - RUS");
    assertThat(sides("Poland condemned the strikes on Tripoli.")).doesNotContain("POL - RUS");
  }

  @Test
  void whoFightsAPartyIsTheOtherNotWhoeverHelpsIt() {
    assertThat(sides("Congress passed urgent aid for Ukraine in its fight against Russia."))
        .contains("UKR - RUS")
        .doesNotContain("USA - RUS");
    assertThat(sides("France promised to assist Ukraine in repelling Russia."))
        .contains("FRA + UKR", "UKR - RUS")
        .doesNotContain("FRA - RUS");
  }

  @Test
  void theAssaultIsTheAttackToldBeforeWhoeverFights() {
    assertThat(sides("Azerbaijan attacked Armenia on Tuesday. France condemned the assault."))
        .contains("FRA - AZE", "FRA + ARM")
        .doesNotContain("FRA - RUS");
  }

  @Test
  void whoWelcomesTheStepStandsWithBothItsSides() {
    assertThat(sides("Germany will supply Ukraine with tanks. Poland welcomed the step."))
        .contains("POL + DEU", "POL + UKR");
  }

  @Test
  void whoDoesSomethingTogetherDoesItToNoneOfThem() {
    assertThat(sides("Belarus, Eritrea and Syria joined Russia in opposing it.")).isEmpty();
  }

  @Test
  void aDeedOfOnesOwnIsNotTheOneOpposed() {
    assertThat(sides("Ukrainian forces killed Russian troops. Kyiv repelled the offensive."))
        .doesNotContain("UKR + RUS");
  }

  @Test
  void whatIsCalledAWarNeedNotBeThisOne() {
    assertThat(sides("China called on the West to abandon the ideas of the cold war."))
        .doesNotContain("CHN - RUS", "CHN + UKR");
    assertThat(sides("Sanctions hit Moscow in the third year of the Ukraine war."))
        .doesNotContain("UKR - RUS");
  }

  @Test
  void whatIsForswornIsAStanceAndWhatIsLackingIsNone() {
    assertThat(sides("Poland would never abandon Ukraine.")).contains("POL + UKR");
    assertThat(
            TestKnowledge.engine()
                .analyse("Analysts complained about a lack of support for Kyiv from Brazil.", DAY)
                .statements())
        .filteredOn(statement -> statement.holderRoot().equals("BRA"))
        .allMatch(statement -> statement.factuality() == Factuality.NEGATED);
  }

  @Test
  void theDeedIsCondemnedNotWhomItIsDoneTo() {
    assertThat(sides("It followed Russia's aggression against Ukraine, which France condemns."))
        .contains("FRA - RUS", "FRA + UKR")
        .doesNotContain("FRA - UKR");
  }

  @Test
  void whoIsAskedHasNotDoneIt() {
    assertThat(
            TestKnowledge.engine()
                .analyse("Latvia is calling on Australia to support designating Russia.", DAY)
                .statements())
        .filteredOn(statement -> statement.holderRoot().equals("AUS"))
        .allMatch(statement -> statement.factuality() == Factuality.HYPOTHETICAL);
  }

  @Test
  void aPronounBeforeTheReportingVerbIsTheSpeaker() {
    assertThat(
            sides(
                "Joe Biden spoke in Warsaw. \"We will support Ukraine,\" he told crowds from"
                    + " Poland."))
        .contains("USA + UKR")
        .doesNotContain("POL + UKR");
  }

  @Test
  void thePossessiveBeforeTheTopicsDeedIsItsDoers() {
    assertThat(sides("Canada imposed new sanctions on Moscow over its war against Ukraine."))
        .contains("CAN - RUS", "RUS - UKR")
        .doesNotContain("CAN - UKR");
    assertThat(sides("Greece criticised Turkey over its occupation of Cyprus."))
        .contains("TUR - CYP");
  }

  @Test
  void whoHeadsAnOfficeIsNotWhoeverHeadsAnother() {
    assertThat(holders("The EU foreign policy chief condemned Russia."))
        .containsExactly("josep-borrell");
    assertThat(holders("The head of the Russian space agency threatened the United States."))
        .containsExactly("RUS");
    assertThat(holders("The Russian ambassador in Vilnius criticised Lithuania."))
        .containsExactly("RUS");
    assertThat(holders("The Ukrainian president thanked Poland."))
        .containsExactly("volodymyr-zelensky");
  }

  private static List<String> holders(String text) {
    return TestKnowledge.engine().analyse(text, DAY).statements().stream()
        .map(Statement::holderId)
        .distinct()
        .toList();
  }
}
