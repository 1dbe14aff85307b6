package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

/**
 * An amount that an actor gives, sends or uses, with all that tell of the same.
 *
 * @param statement the surest of the statements that give it
 * @param articles articles that give it
 */
public record AmountRow(EvidenceRow statement, long articles) {
  public AmountRow {
    requireNonNull(statement);
    if (statement.quantity().isEmpty()) {
      throw new IllegalArgumentException(
          "statement `" + statement.statementId() + "` gives no amount");
    }
  }

  /** The amount. */
  public Quantity quantity() {
    return statement.quantity().orElseThrow();
  }
}
