package org.sikap.core.syntax;

/**
 * A sentence of an article.
 *
 * @param index its place in the article, from 0
 * @param begin first character
 * @param end behind the last character
 * @param heading whether it is a title or heading: short, without a full stop, alone in its line
 * @param paragraph its paragraph, from 0
 */
public record Sentence(int index, int begin, int end, boolean heading, int paragraph) {

  /** The sentence's text. */
  public String in(String text) {
    return text.substring(begin, end);
  }
}
