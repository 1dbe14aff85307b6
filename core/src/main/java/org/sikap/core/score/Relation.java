package org.sikap.core.score;

import static java.util.Objects.requireNonNull;

/**
 * How an actor stands towards another actor or an issue, over all its statements.
 *
 * @param holder node of the actor
 * @param target node of the target, see {@link Alignment#node}
 * @param polarity -1..1, mean of the statements
 * @param weight sum of their confidence x {@link Alignment#strength}, not negative
 */
public record Relation(String holder, String target, double polarity, double weight) {
  public Relation {
    requireNonNull(holder);
    requireNonNull(target);
    if (!(Math.abs(polarity) <= 1) || !(weight >= 0)) {
      throw new IllegalArgumentException(
          holder + " to " + target + ": polarity " + polarity + ", weight " + weight);
    }
  }
}
