package org.sikap.core.stance;

/** What the text says of the reality of a statement. */
public enum Factuality {
  ASSERTED(1.0),
  PLANNED(0.8),
  HYPOTHETICAL(0.3),
  NEGATED(-0.25),
  DENIED(0.1);

  private final double scale;

  Factuality(double scale) {
    this.scale = scale;
  }

  /** Factor on the attitude; negation leaves a weak opposite: not condemning is not praising. */
  public double scale() {
    return scale;
  }
}
