package org.sikap.core.actor;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An office that a person holds or held.
 *
 * @param of id of the state or organisation
 * @param kind id of the role in {@code roles.yaml}
 * @param represents whether the person's words and deeds in this role count for {@code of}
 * @param from first day
 * @param to last day, absent while the role is held
 */
public record Role(
    String of, String kind, boolean represents, LocalDate from, Optional<LocalDate> to) {
  public Role {
    requireNonNull(of);
    requireNonNull(kind);
    requireNonNull(from);
    requireNonNull(to);
  }

  /** Whether the role is held on a day; the last day is shared with the successor's first. */
  public boolean heldOn(LocalDate day) {
    return !day.isBefore(from) && to.map(last -> day.isBefore(last)).orElse(true);
  }

  boolean overlaps(Role other) {
    LocalDate end = to.orElse(LocalDate.MAX);
    LocalDate otherEnd = other.to.orElse(LocalDate.MAX);
    return from.isBefore(otherEnd) && other.from.isBefore(end);
  }
}
