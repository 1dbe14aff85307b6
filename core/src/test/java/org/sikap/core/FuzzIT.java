package org.sikap.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.sikap.core.actor.ActorFinder;
import org.sikap.core.actor.NameMatch;
import org.sikap.core.article.ArticleIdentity;
import org.sikap.core.score.Bootstrap;
import org.sikap.core.score.PositionSolver;
import org.sikap.core.score.Relation;
import org.sikap.core.stance.ArticleAnalysis;
import org.sikap.core.stance.Statement;

/** Texts and numbers that nobody would write: nothing throws, and what is found is in bounds. */
class FuzzIT {
  private static final ActorFinder FINDER =
      ActorFinder.create(TestKnowledge.knowledge().register(), "en", Set.of("Washington Post"));

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Russia",
            "Ukraine's",
            "the Kremlin",
            "Poland",
            "NATO",
            "President",
            "Putin",
            "Mr.",
            "he",
            "it",
            "we",
            "its",
            "condemned",
            "supports",
            "sent",
            "refused to",
            "not",
            "never",
            "sanctions",
            "aid",
            "invasion of",
            "weapons",
            "10,000 to 12,000",
            "soldiers",
            "€3bn",
            "said",
            "that",
            "which",
            "if",
            "by",
            "against",
            "on",
            "\"",
            "“",
            "”",
            "'s",
            "(",
            ")",
            "-",
            "—",
            ",",
            ".",
            "?",
            "...",
            "\n",
            "\n\n",
            "U.S.",
            "http://a.example/?b=c",
            "😀",
            "\u0000",
            "\u202e",
            "ﬁ",
            "é",
            "中国",
            "Россия",
            "\ud83d");
    Arbitrary<String> noise = Arbitraries.strings().ofMaxLength(6);
    return Arbitraries.frequencyOf(Tuple.of(9, words), Tuple.of(1, noise))
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join(" ", parts));
  }

  @Property(tries = 3_000, shrinking = ShrinkingMode.BOUNDED)
  void compositionReadsAnything(@ForAll("texts") String text) {
    ArticleAnalysis analysis =
        TestKnowledge.engine().analyse(text, Optional.of(LocalDate.of(2023, 5, 1)));
    assertThat(analysis.parsedCount()).isBetween(0, analysis.sentenceCount());
    for (Statement statement : analysis.statements()) {
      assertThat(statement.begin()).isBetween(0, statement.end() - 1);
      assertThat(statement.end()).isLessThanOrEqualTo(text.length());
      assertThat(statement.polarity()).isBetween(-1.0, 1.0);
      assertThat(statement.confidence()).isBetween(0.0, 1.0);
    }
  }

  @Property(tries = 3_000, shrinking = ShrinkingMode.BOUNDED)
  void theFinderFindsWordsOfTheText(@ForAll("texts") String text) {
    int before = 0;
    for (NameMatch match : FINDER.find(text)) {
      assertThat(match.begin()).isBetween(before, match.end() - 1);
      assertThat(match.end()).isLessThanOrEqualTo(text.length());
      before = match.begin();
    }
    assertThat(ArticleIdentity.of(text)).hasSize(32);
  }

  @Property(tries = 2_000, shrinking = ShrinkingMode.BOUNDED)
  void positionsStayOnTheAxis(
      @ForAll @Size(max = 30) List<@IntRange(max = 9) Integer> nodes,
      @ForAll @DoubleRange(min = -1, max = 1) double polarity,
      @ForAll @DoubleRange(min = 0, max = 1e9) double weight) {
    List<Relation> relations = new ArrayList<>();
    for (int index = 1; index < nodes.size(); index++) {
      double sign = index % 2 == 0 ? polarity : -polarity;
      relations.add(
          new Relation("n" + nodes.get(index - 1), "n" + nodes.get(index), sign, weight / index));
    }
    new PositionSolver(Map.of("n0", 1.0, "n1", -1.0), Set.of("n2", "n3"))
        .solve(relations)
        .values()
        .forEach(position -> assertThat(position).isBetween(-1.0, 1.0));
  }

  @Property(tries = 2_000, shrinking = ShrinkingMode.BOUNDED)
  void intervalsHoldTheirScoreWhateverTheOrder(
      @ForAll @Size(max = 40) List<@IntRange(max = 1_000_000_000) Integer> weights,
      @ForAll @DoubleRange(min = -1, max = 1) double alignment) {
    Bootstrap forward = Bootstrap.on(Bootstrap.emptyState());
    Bootstrap backward = Bootstrap.on(Bootstrap.emptyState());
    for (int index = 0; index < weights.size(); index++) {
      add(forward, index, weights.get(index), alignment);
      int other = weights.size() - 1 - index;
      add(backward, other, weights.get(other), alignment);
    }
    assertThat(forward.estimate()).isEqualTo(backward.estimate());
    forward
        .estimate()
        .ifPresent(
            estimate -> {
              assertThat(estimate.low()).isBetween(-1.0, estimate.score());
              assertThat(estimate.high()).isBetween(estimate.score(), 1.0);
            });
  }

  private static void add(Bootstrap bootstrap, int story, int weight, double alignment) {
    double sign = story % 3 == 0 ? -alignment : alignment;
    bootstrap.add("story" + story, weight, Math.round(weight * sign));
  }
}
