package org.sikap.core.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sikap.core.actor.Actor;
import org.sikap.core.actor.ActorKind;
import org.sikap.core.actor.ActorMention;
import org.sikap.core.actor.ActorRegister;
import org.sikap.core.actor.NameKind;
import org.sikap.core.stance.ArticleAnalysis;
import org.sikap.core.stance.Factuality;
import org.sikap.core.stance.StanceEngine;
import org.sikap.core.stance.Statement;

/**
 * What the engine says of a pair: the strongest statement between the two.
 *
 * @param label class of {@link PairItem}
 * @param statement the statement that decided; empty for class 0
 */
public record PairPrediction(int label, Optional<Statement> statement) {
  private static final String FIRST = "first";
  private static final String SECOND = "second";

  public PairPrediction {
    requireNonNull(statement);
  }

  /** Runs the engine on a pair, with the marked entities as the only actors. */
  public static PairPrediction of(StanceEngine engine, PairItem item) {
    Actor first = actor(FIRST, item.text().substring(item.firstBegin(), item.firstEnd()));
    Actor second = actor(SECOND, item.text().substring(item.secondBegin(), item.secondEnd()));
    List<ActorMention> mentions =
        List.of(
                new ActorMention(item.firstBegin(), item.firstEnd(), first, NameKind.NAME),
                new ActorMention(item.secondBegin(), item.secondEnd(), second, NameKind.NAME))
            .stream()
            .sorted(Comparator.comparingInt(ActorMention::begin))
            .toList();
    ArticleAnalysis analysis =
        engine.analyse(
            item.text(),
            Optional.empty(),
            mentions,
            ActorRegister.of(List.of(first, second)),
            true);
    return analysis.statements().stream()
        .filter(PairPrediction::counts)
        .max(
            Comparator.comparingDouble(
                statement -> Math.abs(statement.polarity()) * statement.confidence()))
        .map(statement -> new PairPrediction(label(statement), Optional.of(statement)))
        .orElseGet(() -> new PairPrediction(0, Optional.empty()));
  }

  private static Actor actor(String id, String name) {
    return Actor.provisional(id, ActorKind.UNKNOWN, name);
  }

  private static boolean counts(Statement statement) {
    return statement.factuality() != Factuality.DENIED && statement.frame().takesSide();
  }

  private static int label(Statement statement) {
    boolean fromFirst = statement.holderId().equals(FIRST);
    boolean positive = statement.polarity() > 0;
    if (positive) {
      return fromFirst ? 1 : 2;
    }
    return fromFirst ? 3 : 4;
  }
}
