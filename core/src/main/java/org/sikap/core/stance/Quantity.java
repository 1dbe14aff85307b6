package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

/**
 * An amount: 10,000 to 12,000 soldiers, 61 billion USD.
 *
 * @param low lower end; equal to {@code high} when the text gives one number
 * @param high upper end
 * @param unit what is counted, in the words of the sentence, or an ISO 4217 code
 */
public record Quantity(double low, double high, String unit) {
  public Quantity {
    requireNonNull(unit);
  }
}
