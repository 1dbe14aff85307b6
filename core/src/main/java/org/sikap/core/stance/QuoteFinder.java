package org.sikap.core.stance;

import java.util.ArrayList;
import java.util.List;

/** Finds the stretches of a text that stand between quotation marks. */
final class QuoteFinder {
  // An unclosed mark would turn the rest of the article into a quotation.
  private static final int LONGEST_QUOTE = 2_500;
  private static final String OPENING = "“„«";
  private static final String CLOSING = "”»";
  private static final char STRAIGHT = '"';

  /**
   * A quotation.
   *
   * @param begin the opening mark
   * @param end behind the closing mark
   */
  record Quote(int begin, int end) {
    boolean contains(int position) {
      return begin <= position && position < end;
    }
  }

  private QuoteFinder() {}

  /**
   * The quotations of a text. A quotation may run over a paragraph's end when the next paragraph
   * begins with an opening mark, as papers do; a straight mark closes with its paragraph.
   */
  static List<Quote> find(String text) {
    List<Quote> quotes = new ArrayList<>();
    int open = -1;
    boolean straight = false;
    for (int position = 0; position < text.length(); position++) {
      char character = text.charAt(position);
      if (open >= 0 && ends(character, straight, position - open)) {
        quotes.add(new Quote(open, position + 1));
        open = -1;
      } else if (open < 0 && (OPENING.indexOf(character) >= 0 || character == STRAIGHT)) {
        open = position;
        straight = character == STRAIGHT;
      }
    }
    return quotes;
  }

  private static boolean ends(char character, boolean straight, int length) {
    boolean closes = straight ? character == STRAIGHT : CLOSING.indexOf(character) >= 0;
    return closes || character == '\n' || length > LONGEST_QUOTE;
  }
}
