package org.sikap.core.score;

/**
 * A score with the interval that its evidence allows.
 *
 * @param score -1..1
 * @param low lower end of the 90 % interval, not above the score
 * @param high upper end of the 90 % interval, not below the score
 */
public record Estimate(double score, double low, double high) {
  public Estimate {
    if (!(low <= score && score <= high)) {
      throw new IllegalArgumentException(score + " is outside of " + low + ".." + high);
    }
  }

  /** Length of the interval. */
  public double width() {
    return high - low;
  }

  /** The end of the interval that is nearer to the other side, seen from the score's own side. */
  double nearEnd() {
    return score >= 0 ? low : -high;
  }
}
