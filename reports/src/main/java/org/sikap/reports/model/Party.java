package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

/**
 * An actor or an issue as a report shows it.
 *
 * @param id its id in the tables
 * @param name the name that readers see; the id where no name is known
 */
public record Party(String id, String name) {
  public Party {
    requireNonNull(id);
    requireNonNull(name);
  }
}
