package org.sikap.core.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * Positions of actors in articles, gold against found. An actor without a statement on the axis has
 * none, and so has one that the gold leaves out.
 */
public final class StanceAgreement {
  private static final int NONE = 0;

  private static final List<String> LABELS = List.of("none", "positive", "between", "negative");

  private final Confusion confusion = new Confusion(LABELS);

  /** Counts the position of an actor in an article: 1, 0, -1, or empty. */
  public void add(Optional<Integer> gold, Optional<Integer> found) {
    confusion.add(label(gold), label(found));
  }

  private static int label(Optional<Integer> position) {
    return position.map(value -> 2 - Integer.signum(value)).orElse(NONE);
  }

  /** The table. */
  public Confusion confusion() {
    return confusion;
  }

  /** Positions of the gold that were found as they are there, of all in the gold. */
  public Tally agreement() {
    int right = 0;
    int all = 0;
    for (int label = 1; label < LABELS.size(); label++) {
      right += confusion.count(label, label);
      all += confusion.gold(label);
    }
    return new Tally(right, all);
  }

  /** Positions found of actors to which the gold gives none. */
  public int added() {
    return confusion.gold(NONE);
  }
}
