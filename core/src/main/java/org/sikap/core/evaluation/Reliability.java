package org.sikap.core.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether statements of a confidence are right as often as it says.
 *
 * @param bins tenths of the confidence that hold a statement, in ascending order
 */
public record Reliability(List<Bin> bins) {
  private static final int BINS = 10;

  /**
   * The statements of a tenth.
   *
   * @param from its lowest confidence, 0..0.9
   * @param confidence mean confidence of its statements, 0..1
   * @param tally how many of them are right
   */
  public record Bin(double from, double confidence, Tally tally) {}

  public Reliability {
    bins = List.copyOf(bins);
  }

  /** Sorts what was found into tenths. */
  public static Reliability of(List<Evaluation.Judged> judged) {
    return new Reliability(
        IntStream.range(0, BINS)
            .mapToObj(bin -> bin(bin, judged.stream().filter(one -> index(one) == bin).toList()))
            .filter(bin -> bin.tally().all() > 0)
            .toList());
  }

  private static Bin bin(int index, List<Evaluation.Judged> judged) {
    int right = (int) judged.stream().filter(Evaluation.Judged::right).count();
    double mean = judged.stream().mapToDouble(Evaluation.Judged::confidence).average().orElse(0);
    return new Bin((double) index / BINS, mean, new Tally(right, judged.size()));
  }

  private static int index(Evaluation.Judged judged) {
    return Math.min(BINS - 1, (int) (judged.confidence() * BINS + 1e-9));
  }

  /**
   * Expected calibration error, 0..1: the distance between confidence and share of right ones, over
   * all statements.
   */
  public double error() {
    int all = bins.stream().mapToInt(bin -> bin.tally().all()).sum();
    double sum =
        bins.stream()
            .mapToDouble(
                bin -> bin.tally().all() * Math.abs(bin.confidence() - bin.tally().share()))
            .sum();
    return all == 0 ? 0 : sum / all;
  }
}
