package org.sikap.core.syntax;

import static java.util.Objects.requireNonNull;

/**
 * A stretch of a sentence that names somebody or something.
 *
 * @param first first token
 * @param last last token
 * @param kind what it names
 */
public record RecognisedName(int first, int last, Kind kind) {
  /** What a name stands for. */
  public enum Kind {
    PERSON,
    ORGANISATION
  }

  public RecognisedName {
    requireNonNull(kind);
  }
}
