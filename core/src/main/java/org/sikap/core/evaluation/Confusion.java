package org.sikap.core.evaluation;

/** A confusion table of the pair classes, with the measures taken from it. */
public final class Confusion {
  private final int[][] counts = new int[PairItem.CLASSES][PairItem.CLASSES];

  /** Counts one item. */
  public void add(int gold, int predicted) {
    counts[gold][predicted]++;
  }

  /** Items of a gold class that were predicted as a class. */
  public int count(int gold, int predicted) {
    return counts[gold][predicted];
  }

  /** Share of the predictions of a class that are right; 0 when there are none. */
  public double precision(int label) {
    int predicted = 0;
    for (int[] row : counts) {
      predicted += row[label];
    }
    return ratio(counts[label][label], predicted);
  }

  /** Share of the items of a class that were found; 0 when there are none. */
  public double recall(int label) {
    int gold = 0;
    for (int count : counts[label]) {
      gold += count;
    }
    return ratio(counts[label][label], gold);
  }

  /** Harmonic mean of precision and recall of a class. */
  public double f1(int label) {
    return harmonic(precision(label), recall(label));
  }

  /** Mean F1 of the five classes. */
  public double macroF1() {
    double sum = 0;
    for (int label = 0; label < PairItem.CLASSES; label++) {
      sum += f1(label);
    }
    return sum / PairItem.CLASSES;
  }

  /** Precision over all predictions of a direction and sign. */
  public double directedPrecision() {
    int predicted = 0;
    for (int[] row : counts) {
      for (int label = 1; label < PairItem.CLASSES; label++) {
        predicted += row[label];
      }
    }
    return ratio(directedHits(), predicted);
  }

  /** Recall over all items that have a direction and sign. */
  public double directedRecall() {
    int gold = 0;
    for (int label = 1; label < PairItem.CLASSES; label++) {
      for (int count : counts[label]) {
        gold += count;
      }
    }
    return ratio(directedHits(), gold);
  }

  /** Micro-averaged F1 over the four directed classes. */
  public double directedF1() {
    return harmonic(directedPrecision(), directedRecall());
  }

  private int directedHits() {
    int hits = 0;
    for (int label = 1; label < PairItem.CLASSES; label++) {
      hits += counts[label][label];
    }
    return hits;
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static double harmonic(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
