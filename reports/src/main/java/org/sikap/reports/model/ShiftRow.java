package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * A change of an actor's score that its intervals do not explain.
 *
 * @param actor who moved
 * @param start first day of the period after the change
 * @param previousStart first day of the period before it
 * @param score score after it
 * @param previousScore score before it
 * @param causes ids of the statements that moved the score most, the strongest first
 */
public record ShiftRow(
    Party actor,
    LocalDate start,
    LocalDate previousStart,
    double score,
    double previousScore,
    List<String> causes) {
  public ShiftRow {
    requireNonNull(actor);
    requireNonNull(start);
    requireNonNull(previousStart);
    causes = List.copyOf(causes);
  }

  /** How far and to which side the score moved, -2..2. */
  public double change() {
    return score - previousScore;
  }
}
