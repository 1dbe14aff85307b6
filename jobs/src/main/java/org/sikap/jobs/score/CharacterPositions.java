package org.sikap.jobs.score;

import java.util.function.IntUnaryOperator;

/**
 * Turns positions in Unicode code points into positions in a Java string: the way back from {@link
 * CodePoints}. Positions near the last one asked for cost least.
 */
final class CharacterPositions implements IntUnaryOperator {
  private final String text;
  private int codePoints;
  private int position;

  CharacterPositions(String text) {
    this.text = text;
  }

  @Override
  public int applyAsInt(int target) {
    position = text.offsetByCodePoints(position, target - codePoints);
    codePoints = target;
    return position;
  }
}
