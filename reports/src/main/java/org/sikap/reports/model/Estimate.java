package org.sikap.reports.model;

/**
 * A score with its interval, all from -1 (negative pole) to 1 (positive pole).
 *
 * @param score the best single figure
 * @param low lower end of the interval
 * @param high upper end of the interval, not below {@code low}
 */
public record Estimate(double score, double low, double high) {
  public Estimate {
    if (!(low <= high) || !inRange(score) || !inRange(low) || !inRange(high)) {
      throw new IllegalArgumentException(
          "score " + score + " with interval " + low + " to " + high + " is not within -1 to 1");
    }
  }

  private static boolean inRange(double value) {
    return value >= -1 && value <= 1;
  }
}
