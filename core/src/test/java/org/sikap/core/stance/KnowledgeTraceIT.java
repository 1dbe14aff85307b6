package org.sikap.core.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sikap.core.TestKnowledge;
import org.sikap.core.actor.RoleKinds;
import org.sikap.core.data.DataFile;
import org.sikap.core.data.YamlNode;
import org.sikap.core.language.Language;

/**
 * Articles of the sample read with one register and lexicon and then with others: where the engine
 * says that its answers are alike, what it reads is the same, and few articles are touched by a
 * small change.
 */
class KnowledgeTraceIT {
  private static final int ARTICLES = 40;
  private static final int MOST_TOUCHED = ARTICLES / 2;

  /** An article with what was made of it before the change. */
  private record Read(
      String text, Optional<LocalDate> day, ArticleAnalysis analysis, KnowledgeTrace trace) {}

  private static final List<Read> BEFORE = new ArrayList<>();

  @BeforeAll
  static void readBeforeTheChange() {
    StanceEngine engine = TestKnowledge.engine();
    List<String> lines =
        DataFile.resource("sample/articles-en.jsonl").text().lines().limit(ARTICLES).toList();
    for (String line : lines) {
      YamlNode article = new DataFile("sample", line.getBytes(StandardCharsets.UTF_8)).yaml();
      String text = article.text("text");
      Optional<LocalDate> day =
          Optional.of(LocalDate.parse(article.text("published_at").substring(0, 10)));
      ArticleAnalysis analysis = engine.analyse(text, day);
      BEFORE.add(new Read(text, day, analysis, engine.trace(analysis, day)));
    }
  }

  private static DataFile file(String text) {
    return new DataFile("test", text.getBytes(StandardCharsets.UTF_8));
  }

  private static StanceEngine withActors(String actors) {
    Knowledge knowledge = Knowledge.load(List.of(file(actors)), Optional.empty(), List.of("en"));
    return new StanceEngine(
        knowledge.language("en").orElseThrow(),
        knowledge.register(),
        knowledge.frames(),
        knowledge.lexicon("en"),
        Optional.of(knowledge.topic()),
        TestKnowledge.engine().parser());
  }

  private static StanceEngine withLexicon(String line, String instead) {
    String definition = DataFile.resource("languages/en/language.yaml").text();
    assertThat(definition).contains(line);
    Knowledge knowledge = TestKnowledge.knowledge();
    Language language =
        Language.load(
            file(definition.replace(line, instead)),
            RoleKinds.load(DataFile.resource("actors/roles.yaml")));
    return new StanceEngine(
        language,
        knowledge.register(),
        knowledge.frames(),
        Lexicon.load(language, knowledge.frames()),
        Optional.of(knowledge.topic()),
        TestKnowledge.engine().parser());
  }

  /** Number of articles that are to be read again. */
  private static int touched(StanceEngine after) {
    int touched = 0;
    for (Read before : BEFORE) {
      if (after.answersAlike(before.trace(), before.text(), before.day())) {
        ArticleAnalysis again = after.analyse(before.text(), before.day());
        assertThat(again).isEqualTo(before.analysis());
      } else {
        touched++;
      }
    }
    return touched;
  }

  @Test
  void nothingIsTouchedWhereNothingChanges() {
    assertThat(touched(TestKnowledge.engine())).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Somebody who was nobody.
        """
        - {id: test-guards, kind: body, of: UKR, names: {en: [border guards]}}
        """,
        // Somebody named before counts for others.
        """
        - {id: test-agency, kind: body, of: POL, names: {en: [Saudi Press Agency]}}
        """,
        // Whoever is "the president" of a state on some days.
        """
        - id: test-president
          kind: person
          gender: female
          names: {any: [Testa Testova]}
          roles:
            - {of: MDA, role: head_of_state, from: 2020-01-01}
        """
      })
  void aSmallChangeOfTheRegisterTouchesFewArticles(String actors) {
    assertThat(touched(withActors(actors))).isLessThan(MOST_TOUCHED);
  }

  @Test
  void whoeverNamesAnActorThatIsNewIsTouched() {
    String everybody = "- {id: test-city, kind: body, of: POL, names: {en: [Thursday, Monday]}}\n";
    long naming =
        BEFORE.stream().filter(read -> read.text().matches("(?s).*\\b(Thurs|Mon)day\\b.*")).count();
    assertThat(naming).isPositive();
    assertThat(touched(withActors(everybody))).isGreaterThanOrEqualTo((int) naming);
  }

  @Test
  void furtherWordsOfTheLexiconTouchTheArticlesThatHaveThem() {
    String last = "  - languages/en/lexicon/evaluative-verbs.tsv\n";
    int touched = touched(withLexicon(last, last + "  - test/further-words.tsv\n"));
    assertThat(touched).isBetween(1, MOST_TOUCHED);
  }

  @Test
  void wordsTakenFromTheLexiconTouchTheArticlesThatHaveThem() {
    int touched = touched(withLexicon("  - languages/en/lexicon/evaluative-verbs.tsv\n", ""));
    assertThat(touched).isBetween(1, ARTICLES - 1);
  }
}
