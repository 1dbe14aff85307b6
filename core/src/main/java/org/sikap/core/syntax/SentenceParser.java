package org.sikap.core.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Turns the text of a sentence into a dependency tree. Implementations are thread-safe. */
public interface SentenceParser {
  /**
   * Parses one sentence.
   *
   * @param text the article
   * @param begin first character of the sentence
   * @param end behind its last character
   */
  ParsedSentence parse(String text, int begin, int end);

  /**
   * Every lemma that a word may have, whatever its part of speech; a superset of what {@link
   * #parse} gives, so that a gate built on it loses nothing.
   */
  Set<String> possibleLemmas(String word);

  /**
   * Names of persons and organisations in a parsed sentence, from left to right; none in languages
   * without a model for them.
   */
  default List<RecognisedName> names(ParsedSentence sentence) {
    return List.of();
  }

  /**
   * The tokens, in lower case, that a word may be cut into: one with its pronoun clitics apart in
   * languages that have them, else the word alone.
   */
  default Set<String> parts(String word) {
    return Set.of(word.toLowerCase(Locale.ROOT));
  }
}
