package org.sikap.jobs.score;

/**
 * Turns positions in a Java string into positions in Unicode code points, as every other language
 * counts them. Asked from left to right it reads the text once.
 */
final class CodePoints {
  private final String text;
  private int position;
  private int codePoints;

  CodePoints(String text) {
    this.text = text;
  }

  /** The number of code points before a position. */
  int before(int target) {
    if (target < position) {
      position = 0;
      codePoints = 0;
    }
    codePoints += text.codePointCount(position, target);
    position = target;
    return codePoints;
  }
}
