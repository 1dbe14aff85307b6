package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The part of the tables that a report is about.
 *
 * @param actors the only actors that are shown, with their people and bodies; all if empty
 * @param since first day of publication, UTC
 * @param until last day of publication, UTC
 */
public record Scope(List<Party> actors, Optional<LocalDate> since, Optional<LocalDate> until) {
  /** The whole of the tables. */
  public static final Scope ALL = new Scope(List.of(), Optional.empty(), Optional.empty());

  public Scope {
    actors = List.copyOf(actors);
    requireNonNull(since);
    requireNonNull(until);
  }

  /** Whether something is left out. */
  public boolean isPartial() {
    return !actors.isEmpty() || since.isPresent() || until.isPresent();
  }
}
