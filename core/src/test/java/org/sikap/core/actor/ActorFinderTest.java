package org.sikap.core.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sikap.core.TestKnowledge;

class ActorFinderTest {
  private static final ActorFinder FINDER =
      ActorFinder.create(TestKnowledge.knowledge().register(), "en", Set.of("Washington Post"));

  private static List<String> find(String text, LocalDate day) {
    MentionResolver resolver =
        new MentionResolver(Optional.of(day), Set.of("May"), Set.of("President", "Mr"));
    return resolver.resolve(text, FINDER.find(text)).stream()
        .map(mention -> text.substring(mention.begin(), mention.end()) + "=" + mention.actor().id())
        .toList();
  }

  private static List<String> find(String text) {
    return find(text, LocalDate.of(2023, 3, 1));
  }

  @Test
  void longestNameWins() {
    assertThat(find("South Korea and the South Sudan mission"))
        .containsExactly("South Korea=KOR", "South Sudan=SSD");
  }

  @Test
  void namesAreWholeWordsAndCaseSensitive() {
    assertThat(find("He told us that Iranian oil and US gas differ; Malibu is no state."))
        .containsExactly("Iranian=IRN", "US=USA");
  }

  @Test
  void headlinesInCapitalsAreRead() {
    assertThat(find("UKRAINE HITS BACK AT RUSSIA")).containsExactly("UKRAINE=UKR", "RUSSIA=RUS");
  }

  @Test
  void maskedPhrasesMeanNoActor() {
    assertThat(find("The Washington Post reported from Kyiv")).containsExactly("Kyiv=UKR");
  }

  @Test
  void surnameMeansThePersonNamedInFullBefore() {
    assertThat(find("Mike Johnson spoke. Johnson left.", LocalDate.of(2022, 3, 1)))
        .containsExactly("Mike Johnson=mike-johnson", "Johnson=mike-johnson");
  }

  @Test
  void surnameAloneMeansWhoeverIsInOffice() {
    assertThat(find("Scholz spoke.", LocalDate.of(2023, 1, 1)))
        .containsExactly("Scholz=olaf-scholz");
  }

  @Test
  void surnameBehindAnotherFirstNameIsSomebodyElse() {
    assertThat(find("Susan Biden disagreed with President Biden."))
        .containsExactly("Biden=joe-biden");
  }

  @Test
  void surnameOfAnotherPersonNamedInTheArticleStaysTheirs() {
    assertThat(find("Anna Scholz, a baker, was glad. Scholz had waited for long.")).isEmpty();
  }

  @Test
  void surnameThatIsAWordNeedsTheFullName() {
    assertThat(find("In May 2018 nothing happened.", LocalDate.of(2018, 5, 1))).isEmpty();
    assertThat(find("Theresa May resigned.", LocalDate.of(2018, 5, 1)))
        .containsExactly("Theresa May=theresa-may");
  }

  @Test
  void manyThousandNamesAreFoundInLinearTime() {
    List<Actor> many = new ArrayList<>();
    for (int index = 0; index < 50_000; index++) {
      many.add(Actor.provisional("actor-" + index, ActorKind.ORGANISATION, "Guild " + index + "x"));
    }
    ActorFinder finder = ActorFinder.create(ActorRegister.of(many), "en", Set.of());
    assertThat(finder.find("The Guild 777x met the Guild 49999x.")).hasSize(2);
  }
}
