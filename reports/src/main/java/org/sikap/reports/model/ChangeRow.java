package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One actor in two sets of tables.
 *
 * @param actor a state or organisation
 * @param before where it stands in the other tables
 * @param after where it stands in these
 */
public record ChangeRow(Party actor, Position before, Position after) {
  /**
   * A place on the axis, or none.
   *
   * @param estimate score and interval; absent where nothing could be scored
   * @param standing where the actor stands
   * @param stories stories it rests on
   */
  public record Position(Optional<Estimate> estimate, Standing standing, long stories) {
    /** The position of an actor that does not occur. */
    public static final Position NONE = new Position(Optional.empty(), Standing.INSUFFICIENT, 0);

    public Position {
      requireNonNull(estimate);
      requireNonNull(standing);
    }
  }

  public ChangeRow {
    requireNonNull(actor);
    requireNonNull(before);
    requireNonNull(after);
  }

  /** Change of the score, -2..2; no score counts as 0, which is what no evidence shrinks to. */
  public double change() {
    return score(after) - score(before);
  }

  /** Whether the intervals of both do not overlap. */
  public boolean isBeyondIntervals() {
    return before.estimate().isPresent()
        && after.estimate().isPresent()
        && (before.estimate().get().high() < after.estimate().get().low()
            || after.estimate().get().high() < before.estimate().get().low());
  }

  private static double score(Position position) {
    return position.estimate().map(Estimate::score).orElse(0.0);
  }
}
