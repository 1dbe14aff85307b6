package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How far an actor goes.
 *
 * @param actor a state or organisation
 * @param statements its asserted statements by rung: words, diplomatic, economic, military aid,
 *     troops or combat
 */
public record LadderRow(Party actor, List<Long> statements) {
  /** Number of rungs. */
  public static final int RUNGS = 5;

  public LadderRow {
    requireNonNull(actor);
    statements = List.copyOf(statements);
    if (statements.size() != RUNGS) {
      throw new IllegalArgumentException(statements.size() + " rungs instead of " + RUNGS);
    }
  }

  /** Statements on all rungs. */
  public long total() {
    return statements.stream().mapToLong(Long::longValue).sum();
  }

  /** Statements above words. */
  public long deeds() {
    return total() - statements.get(0);
  }
}
