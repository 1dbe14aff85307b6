package org.sikap.core.syntax;

import static java.util.Objects.requireNonNull;

/**
 * The tree of a sentence with the place it was cut from.
 *
 * @param begin first character of the sentence in its text
 * @param end behind its last character
 * @param tree its tree; offsets refer to the same text
 */
public record SentenceParse(int begin, int end, ParsedSentence tree) {
  public SentenceParse {
    requireNonNull(tree);
  }
}
