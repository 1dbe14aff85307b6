package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

/**
 * How one actor stands towards another over the whole corpus.
 *
 * @param holder who holds the stance
 * @param target towards whom
 * @param polarity -1..1, mean over the statements
 * @param statements statements it rests on
 * @param stories stories they come from
 */
public record RelationRow(
    Party holder, Party target, double polarity, long statements, long stories) {
  public RelationRow {
    requireNonNull(holder);
    requireNonNull(target);
  }
}
