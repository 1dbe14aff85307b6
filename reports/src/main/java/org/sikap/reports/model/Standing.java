package org.sikap.reports.model;

import java.util.Locale;
import java.util.Optional;

/** Where an actor stands, whatever the poles are called. Declared from one end to the other. */
public enum Standing {
  WITH_NEGATIVE,
  LEANS_NEGATIVE,
  NEUTRAL,
  /** Statements on both sides that do not cancel out to indifference. */
  MIXED,
  LEANS_POSITIVE,
  WITH_POSITIVE,
  /** Too little evidence to place the actor. */
  INSUFFICIENT;

  /**
   * Reads a label of the tables.
   *
   * @throws IllegalArgumentException if the label is none that the subject's poles give
   */
  public static Standing parse(String label, Subject subject) {
    for (Standing standing : values()) {
      if (standing.label(subject).equals(label)) {
        return standing;
      }
    }
    throw new IllegalArgumentException("unknown label `" + label + "`");
  }

  /** The label in the tables, such as {@code leans_ukraine}. */
  public String label(Subject subject) {
    return switch (this) {
      case WITH_NEGATIVE -> "with_" + subject.negative().labelStem();
      case LEANS_NEGATIVE -> "leans_" + subject.negative().labelStem();
      case LEANS_POSITIVE -> "leans_" + subject.positive().labelStem();
      case WITH_POSITIVE -> "with_" + subject.positive().labelStem();
      case NEUTRAL, MIXED, INSUFFICIENT -> name().toLowerCase(Locale.ROOT);
    };
  }

  /** The side taken, absent for those between the sides and those that cannot be placed. */
  public Optional<Side> side() {
    return switch (this) {
      case WITH_NEGATIVE, LEANS_NEGATIVE -> Optional.of(Side.NEGATIVE);
      case WITH_POSITIVE, LEANS_POSITIVE -> Optional.of(Side.POSITIVE);
      case NEUTRAL, MIXED, INSUFFICIENT -> Optional.empty();
    };
  }
}
