package org.sikap.core.language;

import java.util.ArrayList;
import java.util.List;
import org.sikap.core.data.DataFile;
import org.sikap.core.data.TsvRow;

/**
 * How often statements of a certainty turned out right on labelled sentences: a table of steps, in
 * ascending order.
 *
 * @param steps the table; without steps every certainty stays as it is
 */
public record Calibration(List<Step> steps) {
  /** A table that changes nothing. */
  public static final Calibration NONE = new Calibration(List.of());

  /**
   * A bin of certainties.
   *
   * @param from lowest certainty of the bin, 0..1; the next step's is where it ends
   * @param statements labelled statements in it
   * @param probability share of them that are right, 0..1
   */
  public record Step(double from, int statements, double probability) {}

  public Calibration {
    steps = List.copyOf(steps);
  }

  /**
   * Reads a table with the columns from, statements and probability.
   *
   * @throws org.sikap.core.data.DataException naming file and line of the first mistake
   */
  public static Calibration load(DataFile file) {
    List<Step> steps = new ArrayList<>();
    double previous = -1;
    for (TsvRow row : file.rows()) {
      Step step =
          new Step(
              share(row, 0, "from"),
              (int) number(row, 1, "statements"),
              share(row, 2, "probability"));
      if (step.from() <= previous) {
        throw row.error("column from must ascend from row to row");
      }
      previous = step.from();
      steps.add(step);
    }
    return new Calibration(steps);
  }

  private static double share(TsvRow row, int index, String column) {
    double value = number(row, index, column);
    if (value < 0 || value > 1) {
      throw row.error("column " + column + " must lie between 0 and 1");
    }
    return value;
  }

  private static double number(TsvRow row, int index, String column) {
    try {
      return Double.parseDouble(row.required(index, column));
    } catch (NumberFormatException exception) {
      throw row.error("column " + column + " must be a number");
    }
  }

  /** The probability that a statement of this certainty is right, 0..1. */
  public double probability(double certainty) {
    double probability = steps.isEmpty() ? certainty : steps.get(0).probability();
    for (Step step : steps) {
      if (certainty >= step.from()) {
        probability = step.probability();
      }
    }
    return probability;
  }
}
