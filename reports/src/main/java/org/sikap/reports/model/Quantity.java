package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

/**
 * An amount that a sentence gives for a deed.
 *
 * @param low lower end
 * @param high upper end, equal to {@code low} for a single number
 * @param unit what is counted, or an ISO 4217 code
 */
public record Quantity(double low, double high, String unit) {
  public Quantity {
    requireNonNull(unit);
  }
}
