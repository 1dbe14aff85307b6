package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

/**
 * A part of a sentence that matters.
 *
 * @param begin first character
 * @param end behind the last character
 * @param kind why it matters
 */
public record Highlight(int begin, int end, Kind kind) {
  /** Why a part of a sentence matters; where parts overlap, the later kind is shown. */
  public enum Kind {
    EVIDENCE,
    TARGET,
    HOLDER
  }

  public Highlight {
    requireNonNull(kind);
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("no text from " + begin + " to " + end);
    }
  }
}
