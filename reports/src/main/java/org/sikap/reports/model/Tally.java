package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

/**
 * How often something occurs.
 *
 * @param key code of what is counted; empty for articles that do not tell
 * @param count how often
 */
public record Tally(String key, long count) {
  public Tally {
    requireNonNull(key);
  }
}
