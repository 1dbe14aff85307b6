package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;

/**
 * The conflict that a report is about.
 *
 * @param title its name
 * @param negative the side at score -1
 * @param positive the side at score 1
 * @param issueNames names of issues by id; an issue that is missing is shown by its id in words
 */
public record Subject(String title, Pole negative, Pole positive, Map<String, String> issueNames) {
  public Subject {
    requireNonNull(title);
    requireNonNull(negative);
    requireNonNull(positive);
    issueNames = Map.copyOf(issueNames);
  }

  /** The pole on one side. */
  public Pole pole(Side side) {
    return side == Side.NEGATIVE ? negative : positive;
  }

  /** Whether an actor is a pole itself. */
  public boolean isPole(String actorId) {
    return negative.actorId().equals(actorId) || positive.actorId().equals(actorId);
  }

  /** An issue with the name that readers see. */
  public Party issue(String id) {
    return new Party(
        id, Optional.ofNullable(issueNames.get(id)).orElseGet(() -> id.replace('_', ' ')));
  }
}
