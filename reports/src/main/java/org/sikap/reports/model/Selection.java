package org.sikap.reports.model;

import java.util.List;

/**
 * The rows that a report shows of a longer table.
 *
 * @param rows those shown
 * @param total how many there are, never fewer than shown
 */
public record Selection<T>(List<T> rows, long total) {
  public Selection {
    rows = List.copyOf(rows);
    if (total < rows.size()) {
      throw new IllegalArgumentException(
          "a selection of " + rows.size() + " rows from " + total + " is not possible");
    }
  }

  /** A table that is shown whole. */
  public static <T> Selection<T> whole(List<T> rows) {
    return new Selection<>(rows, rows.size());
  }

  /** Whether rows were left out. */
  public boolean isPartial() {
    return total > rows.size();
  }
}
