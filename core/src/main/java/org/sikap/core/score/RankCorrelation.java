package org.sikap.core.score;

import java.util.Arrays;
import java.util.Optional;

/**
 * Kendall's tau-b of two columns of numbers, with a percentile interval from a bootstrap over the
 * rows. The draws are a hash of row and replicate, so the same rows give the same interval.
 */
public final class RankCorrelation {
  /** Fewer rows than this tell nothing. */
  public static final int FEWEST_ROWS = 5;

  private static final int REPLICATES = 1000;
  private static final double TAIL = 0.05;

  private RankCorrelation() {}

  /**
   * The correlation with its 90 % interval.
   *
   * @param keys names of the rows, which seed the draws
   * @return empty with fewer than {@value #FEWEST_ROWS} rows, or where a column holds one value
   *     only
   * @throws IllegalArgumentException if the columns differ in length
   */
  public static Optional<Estimate> of(String[] keys, double[] left, double[] right) {
    if (keys.length != left.length || left.length != right.length) {
      throw new IllegalArgumentException("columns of different lengths");
    }
    int[] once = new int[keys.length];
    Arrays.fill(once, 1);
    double tau = tau(left, right, once);
    if (keys.length < FEWEST_ROWS || Double.isNaN(tau)) {
      return Optional.empty();
    }
    double[] replicates = replicates(keys, left, right);
    if (replicates.length == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Estimate(
            tau,
            Math.min(tau, quantile(replicates, TAIL)),
            Math.max(tau, quantile(replicates, 1 - TAIL))));
  }

  private static double[] replicates(String[] keys, double[] left, double[] right) {
    long[] seeds = Arrays.stream(keys).mapToLong(Bootstrap::hash).toArray();
    double[] taus = new double[REPLICATES];
    int found = 0;
    for (int replicate = 1; replicate <= REPLICATES; replicate++) {
      int[] counts = new int[keys.length];
      for (int row = 0; row < keys.length; row++) {
        counts[row] = Bootstrap.count(seeds[row], replicate);
      }
      double tau = tau(left, right, counts);
      // A replicate in which a column holds one value only has no order to compare.
      if (!Double.isNaN(tau)) {
        taus[found++] = tau;
      }
    }
    double[] sorted = Arrays.copyOf(taus, found);
    Arrays.sort(sorted);
    return sorted;
  }

  // Copies of one row are tied with each other in both columns.
  private static double tau(double[] left, double[] right, int[] counts) {
    double agreement = 0;
    double leftPairs = 0;
    double rightPairs = 0;
    for (int first = 0; first < left.length; first++) {
      for (int second = first + 1; second < left.length; second++) {
        double pairs = (double) counts[first] * counts[second];
        double leftOrder = Math.signum(left[first] - left[second]);
        double rightOrder = Math.signum(right[first] - right[second]);
        agreement += pairs * leftOrder * rightOrder;
        leftPairs += pairs * Math.abs(leftOrder);
        rightPairs += pairs * Math.abs(rightOrder);
      }
    }
    return leftPairs == 0 || rightPairs == 0
        ? Double.NaN
        : agreement / Math.sqrt(leftPairs * rightPairs);
  }

  private static double quantile(double[] sorted, double share) {
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }
}
