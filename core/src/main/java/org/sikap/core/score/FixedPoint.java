package org.sikap.core.score;

/**
 * Numbers as whole billionths. Sums of whole numbers do not depend on their order; sums of floating
 * point numbers do, and with them every table would depend on how the work was divided.
 */
public final class FixedPoint {
  /** Billionths in one. */
  public static final long ONE = 1_000_000_000;

  private FixedPoint() {}

  /** The nearest number of billionths. */
  public static long of(double value) {
    return Math.round(value * ONE);
  }

  /** The number that so many billionths make. */
  public static double toDouble(long billionths) {
    return (double) billionths / ONE;
  }
}
