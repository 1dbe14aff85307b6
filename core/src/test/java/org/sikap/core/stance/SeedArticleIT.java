package org.sikap.core.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sikap.core.TestKnowledge;
import org.sikap.core.article.TextCleaner;

/** The Indonesian article that the product was asked for; skipped where it is not at hand. */
class SeedArticleIT {
  private static final Path FOLDER =
      Path.of(System.getProperty("sikap.root", "..")).resolve("../shared/seed");
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2025, 7, 14));
  private static List<Statement> statements;

  @BeforeAll
  static void read() throws IOException {
    assumeThat(FOLDER).as("the seed article is not here, so not read").isDirectory();
    try (Stream<Path> files = Files.list(FOLDER)) {
      Path article = files.sorted().findFirst().orElseThrow();
      String text = TextCleaner.clean(Files.readString(article), "id");
      statements = TestKnowledge.engine("id").analyse(text, DAY).statements();
    }
  }

  private static Stream<Statement> of(String holder, String target) {
    return statements.stream()
        .filter(statement -> statement.holderRoot().equals(holder))
        .filter(statement -> statement.targetRoot().equals(target))
        .filter(
            statement ->
                statement.factuality() == Factuality.ASSERTED
                    || statement.factuality() == Factuality.PLANNED);
  }

  @Test
  void northKoreaIsWithRussiaInWordsAndDeeds() {
    assertThat(of("PRK", "RUS")).allMatch(statement -> statement.polarity() > 0);
    assertThat(of("PRK", "RUS")).anyMatch(found -> found.frame().channel() == Channel.VERBAL);
    assertThat(of("PRK", "RUS")).anyMatch(found -> found.frame().channel() == Channel.MATERIAL);
    assertThat(of("PRK", "RUS")).anyMatch(found -> found.holderId().equals("kim-jong-un"));
    assertThat(of("PRK", "UKR")).noneMatch(statement -> statement.polarity() > 0);
  }

  @Test
  void troopsAndArmsAreStatementsOfTheirOwn() {
    assertThat(of("PRK", "RUS").map(Statement::quantity).flatMap(Optional::stream))
        .contains(new Quantity(10_000, 12_000, "tentara"), new Quantity(6_000, 6_000, "insinyur"));
    assertThat(of("PRK", "RUS"))
        .anyMatch(
            found ->
                found.quantity().filter(amount -> amount.unit().equals("insinyur")).isPresent()
                    && found.factuality() == Factuality.PLANNED);
    assertThat(of("PRK", "RUS"))
        .filteredOn(found -> found.frame().id().equals("aid_military"))
        .filteredOn(found -> found.sentence().contains("amunisi"))
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"USA", "nato", "JPN", "KOR"})
  void theOthersStandAgainst(String holder) {
    assertThat(Stream.concat(of(holder, "PRK"), of(holder, "RUS")))
        .isNotEmpty()
        .allMatch(statement -> statement.polarity() < 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"IRN", "ISR", "IDN"})
  void whoIsOnlyNamedInALinkOrReportsIsNoActor(String actor) {
    assertThat(statements)
        .noneMatch(found -> found.holderRoot().equals(actor) || found.targetRoot().equals(actor));
  }
}
