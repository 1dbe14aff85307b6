package org.sikap.core.stance;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sikap.core.actor.Actor;

/**
 * Whom each holder of an article has favoured last: where a language leaves out who receives a
 * deed, it is the one it was dealt with before. Filled sentence by sentence; of one article, so not
 * shared between threads.
 */
final class Receivers {
  private final ArticleContext article;
  private final Map<String, Actor> byHolder = new HashMap<>();
  private Optional<Actor> last = Optional.empty();

  Receivers(ArticleContext article) {
    this.article = article;
  }

  /** Whom a holder has favoured last. */
  Optional<Actor> of(String holderRoot) {
    return Optional.ofNullable(byHolder.get(holderRoot));
  }

  /** Whom anybody has favoured last. */
  Optional<Actor> last() {
    return last;
  }

  /** Takes in what a sentence said. */
  void note(SentenceAnalysis analysis) {
    for (Statement statement : analysis.statements()) {
      boolean favour =
          statement.targetKind() == TargetKind.ACTOR
              && statement.polarity() > 0
              && (statement.factuality() == Factuality.ASSERTED
                  || statement.factuality() == Factuality.PLANNED);
      if (favour) {
        last = article.actor(statement.targetRoot());
        last.ifPresent(actor -> byHolder.put(statement.holderRoot(), actor));
      }
    }
  }
}
