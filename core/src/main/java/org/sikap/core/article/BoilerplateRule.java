package org.sikap.core.article;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * One pattern of text that surrounds a news article and is not part of it.
 *
 * @param scope what of the text goes when the pattern matches
 * @param pattern what to look for
 */
record BoilerplateRule(Scope scope, Pattern pattern) {

  /** What of the text goes. */
  enum Scope {
    /** The line, if the pattern matches the whole of it. */
    LINE,
    /** As {@link #LINE}, but never the first line of a text, where a headline may stand. */
    INNER,
    /** Only the matched characters, wherever they stand in a line. */
    INLINE
  }

  BoilerplateRule {
    requireNonNull(scope, "scope is null");
    requireNonNull(pattern, "pattern is null");
  }
}
