package org.sikap.core.syntax;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The tree of a sentence with the place it was cut from.
 *
 * @param begin first character of the sentence in its text
 * @param end behind its last character
 * @param tree its tree; offsets refer to the same text
 * @param names persons and organisations named in it; absent where nobody asked for them
 */
public record SentenceParse(
    int begin, int end, ParsedSentence tree, Optional<List<RecognisedName>> names) {
  public SentenceParse {
    requireNonNull(tree);
    names = names.map(List::copyOf);
  }

  SentenceParse withNames(List<RecognisedName> found) {
    return new SentenceParse(begin, end, tree, Optional.of(found));
  }
}
