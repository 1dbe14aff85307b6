package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Where an actor stands as the outlets of one country tell it.
 *
 * @param country ISO 3166 alpha-3 code of the outlets' country
 * @param actor a state or organisation
 * @param estimate score and interval; absent where nothing could be scored
 * @param standing where it stands
 * @param stories stories it rests on
 * @param statements statements of the actor in them
 */
public record OutletRow(
    String country,
    Party actor,
    Optional<Estimate> estimate,
    Standing standing,
    long stories,
    long statements) {
  public OutletRow {
    requireNonNull(country);
    requireNonNull(actor);
    requireNonNull(estimate);
    requireNonNull(standing);
  }

  /** Whether there is evidence enough to tell the position. */
  public boolean isPlaced() {
    return standing != Standing.INSUFFICIENT;
  }
}
