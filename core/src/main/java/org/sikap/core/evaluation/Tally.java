package org.sikap.core.evaluation;

/**
 * How many of a kind are right.
 *
 * @param right how many are
 * @param all how many there are
 */
public record Tally(int right, int all) {
  /** Nothing counted yet. */
  public static final Tally NONE = new Tally(0, 0);

  /** This tally and one more. */
  public Tally plus(boolean isRight) {
    return new Tally(right + (isRight ? 1 : 0), all + 1);
  }

  /** Share that is right, 0..1; 0 when there are none. */
  public double share() {
    return ratio(right, all);
  }

  static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
