package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;

/**
 * What differs from the tables of another run or corpus.
 *
 * @param other where the other tables are
 * @param otherRun id of the run that wrote them
 * @param rows actors by size of change
 */
public record Comparison(String other, String otherRun, List<ChangeRow> rows) {
  private static final Comparator<ChangeRow> BY_SIZE =
      Comparator.<ChangeRow>comparingDouble(row -> -Math.abs(row.change()))
          .thenComparing(row -> row.actor().id());

  /** Puts the rows in their order. */
  public Comparison {
    requireNonNull(other);
    requireNonNull(otherRun);
    rows = rows.stream().sorted(BY_SIZE).toList();
  }
}
