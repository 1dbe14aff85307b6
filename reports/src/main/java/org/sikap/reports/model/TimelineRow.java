package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an actor stands in one period.
 *
 * @param actor a state or organisation
 * @param start first day of the period, UTC
 * @param estimate score and interval; absent where nothing could be scored
 * @param standing where it stands
 * @param stories stories it rests on
 * @param statements its statements
 */
public record TimelineRow(
    Party actor,
    LocalDate start,
    Optional<Estimate> estimate,
    Standing standing,
    long stories,
    long statements) {
  public TimelineRow {
    requireNonNull(actor);
    requireNonNull(start);
    requireNonNull(estimate);
    requireNonNull(standing);
  }
}
