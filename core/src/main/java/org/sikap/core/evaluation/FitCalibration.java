package org.sikap.core.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sikap.core.language.Calibration;

/**
 * Finds how often statements of a certainty are right. Neighbouring certainties are pooled until a
 * higher one is never less often right (pool adjacent violators) and every bin holds enough
 * statements for its share to mean something.
 */
public final class FitCalibration {
  /** Statements that a bin holds at least: a share of so many is known to about 0.1. */
  static final int SMALLEST_BIN = 100;

  private static final double STEP = 1e-6;

  private FitCalibration() {}

  /**
   * The table for what an engine without calibration found in labelled sentences.
   *
   * @param judged at least one statement
   */
  public static Calibration fit(List<Evaluation.Judged> judged) {
    Map<Long, Tally> byCertainty = new TreeMap<>();
    for (Evaluation.Judged one : judged) {
      // What differs only by rounding belongs together.
      long key = Math.round(one.confidence() / STEP);
      byCertainty.put(key, byCertainty.getOrDefault(key, Tally.NONE).plus(one.right()));
    }
    List<Bin> bins = new ArrayList<>();
    byCertainty.forEach(
        (key, tally) -> {
          bins.add(new Bin(key * STEP, tally));
          poolViolators(bins);
        });
    poolSmall(bins);
    bins.set(0, new Bin(0, bins.get(0).tally()));
    return new Calibration(
        bins.stream()
            .map(
                bin ->
                    new Calibration.Step(
                        rounded(bin.from() - STEP / 2), bin.tally().all(), bin.share()))
            .toList());
  }

  private record Bin(double from, Tally tally) {
    double share() {
      return rounded(tally.share());
    }

    Bin with(Bin higher) {
      return new Bin(
          from, new Tally(tally.right() + higher.tally.right(), tally.all() + higher.tally.all()));
    }
  }

  private static void poolViolators(List<Bin> bins) {
    int last = bins.size() - 1;
    while (last > 0 && bins.get(last - 1).share() >= bins.get(last).share()) {
      pool(bins, last - 1);
      last--;
    }
  }

  private static void poolSmall(List<Bin> bins) {
    while (bins.size() > 1) {
      Bin smallest =
          bins.stream().min(Comparator.comparingInt(bin -> bin.tally().all())).orElseThrow();
      if (smallest.tally().all() >= SMALLEST_BIN) {
        return;
      }
      int at = bins.indexOf(smallest);
      pool(bins, at == 0 || (at < bins.size() - 1 && isNearer(bins, at)) ? at : at - 1);
    }
  }

  private static boolean isNearer(List<Bin> bins, int at) {
    double share = bins.get(at).share();
    return bins.get(at + 1).share() - share < share - bins.get(at - 1).share();
  }

  private static void pool(List<Bin> bins, int lower) {
    bins.set(lower, bins.get(lower).with(bins.remove(lower + 1)));
  }

  private static double rounded(double share) {
    return Math.max(0, Math.round(share * 1000) / 1000.0);
  }
}
