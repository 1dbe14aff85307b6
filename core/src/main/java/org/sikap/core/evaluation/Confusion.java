package org.sikap.core.evaluation;

import java.util.List;

/**
 * A confusion table, with the measures taken from it. The first class is "none"; the others are
 * directed.
 */
public final class Confusion {
  private final List<String> labels;
  private final int[][] counts;

  /**
   * An empty table.
   *
   * @param labels names of the classes, "none" first
   */
  public Confusion(List<String> labels) {
    this.labels = List.copyOf(labels);
    this.counts = new int[labels.size()][labels.size()];
  }

  /** Names of the classes, "none" first. */
  public List<String> labels() {
    return labels;
  }

  /** Counts one item. */
  public void add(int gold, int predicted) {
    counts[gold][predicted]++;
  }

  /** Items of a gold class that were predicted as a class. */
  public int count(int gold, int predicted) {
    return counts[gold][predicted];
  }

  /** Items of a gold class. */
  public int gold(int label) {
    int gold = 0;
    for (int count : counts[label]) {
      gold += count;
    }
    return gold;
  }

  /** Items predicted as a class. */
  public int predicted(int label) {
    int predicted = 0;
    for (int[] row : counts) {
      predicted += row[label];
    }
    return predicted;
  }

  /** Share of the predictions of a class that are right; 0 when there are none. */
  public double precision(int label) {
    return Tally.ratio(counts[label][label], predicted(label));
  }

  /** Share of the items of a class that were found; 0 when there are none. */
  public double recall(int label) {
    return Tally.ratio(counts[label][label], gold(label));
  }

  /** Harmonic mean of precision and recall of a class. */
  public double f1(int label) {
    return harmonic(precision(label), recall(label));
  }

  /** Mean F1 of all classes. */
  public double macroF1() {
    double sum = 0;
    for (int label = 0; label < counts.length; label++) {
      sum += f1(label);
    }
    return sum / counts.length;
  }

  /** Precision over all predictions of a direction and sign. */
  public double directedPrecision() {
    int predicted = 0;
    for (int label = 1; label < counts.length; label++) {
      predicted += predicted(label);
    }
    return Tally.ratio(directedHits(), predicted);
  }

  /** Recall over all items that have a direction and sign. */
  public double directedRecall() {
    int gold = 0;
    for (int label = 1; label < counts.length; label++) {
      gold += gold(label);
    }
    return Tally.ratio(directedHits(), gold);
  }

  /** Micro-averaged F1 over the directed classes. */
  public double directedF1() {
    return harmonic(directedPrecision(), directedRecall());
  }

  private int directedHits() {
    int hits = 0;
    for (int label = 1; label < counts.length; label++) {
      hits += counts[label][label];
    }
    return hits;
  }

  private static double harmonic(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
