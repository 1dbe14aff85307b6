package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

/**
 * A name that acts or is acted on and that the register lacks.
 *
 * @param name the name
 * @param language ISO 639-1 code
 * @param mentions how often it occurs
 * @param articles in how many articles
 * @param example a sentence with it
 */
public record UnresolvedMention(
    String name, String language, long mentions, long articles, String example) {
  public UnresolvedMention {
    requireNonNull(name);
    requireNonNull(language);
    requireNonNull(example);
  }
}
