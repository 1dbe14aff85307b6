package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What the words around an event make of it.
 *
 * @param factuality its reality
 * @param negated whether the event itself is negated, apart from what governs it
 * @param hedged whether a hedge weakens it
 * @param deontic whether it is said that it must happen
 * @param carried whether a governing verb carries the stance, so that the event is none of its own:
 *     <i>refused to send</i>
 * @param trace names of the rules that applied
 */
record Assessment(
    Factuality factuality,
    boolean negated,
    boolean hedged,
    boolean deontic,
    boolean carried,
    List<String> trace) {
  Assessment {
    requireNonNull(factuality);
    trace = List.copyOf(trace);
  }

  /** Factor on the attitude; what might not be done says nothing, what is forsworn the opposite. */
  double scale() {
    if (factuality == Factuality.PLANNED && negated) {
      return -factuality.scale();
    }
    return factuality == Factuality.HYPOTHETICAL && negated ? 0 : factuality.scale();
  }
}
