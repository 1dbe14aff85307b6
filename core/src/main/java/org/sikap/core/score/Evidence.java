package org.sikap.core.score;

import static java.util.Objects.requireNonNull;

/**
 * What a label of an actor in a period rests on.
 *
 * @param estimate score and interval
 * @param stories stories with a statement on the axis
 * @param positiveShare 0..1, share of the statements by weight that are clearly on the positive
 *     side, see {@link StanceLabels#CLEAR}
 * @param negativeShare the same for the negative side
 */
public record Evidence(
    Estimate estimate, long stories, double positiveShare, double negativeShare) {
  public Evidence {
    requireNonNull(estimate);
  }
}
