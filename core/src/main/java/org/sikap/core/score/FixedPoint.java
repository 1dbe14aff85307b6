package org.sikap.core.score;

/**
 * Numbers as whole millionths. Sums of whole numbers do not depend on their order; sums of floating
 * point numbers do, and with them every table would depend on how the work was divided.
 */
public final class FixedPoint {
  /** Millionths in one. */
  public static final long ONE = 1_000_000;

  private FixedPoint() {}

  /** The nearest number of millionths. */
  public static long of(double value) {
    return Math.round(value * ONE);
  }

  /** The number that so many millionths make. */
  public static double toDouble(long millionths) {
    return (double) millionths / ONE;
  }
}
