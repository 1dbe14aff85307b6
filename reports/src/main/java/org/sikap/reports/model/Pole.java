package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

/**
 * One end of the axis.
 *
 * @param actorId the party that is the end itself
 * @param name the name that readers see
 * @param labelStem what follows {@code with_} and {@code leans_} in the labels of the tables
 */
public record Pole(String actorId, String name, String labelStem) {
  public Pole {
    requireNonNull(actorId);
    requireNonNull(name);
    requireNonNull(labelStem);
  }
}
