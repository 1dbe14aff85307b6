package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * What must hold for a lexicon entry to fire, so that the object can turn the meaning.
 *
 * @param slot where the words are looked for
 * @param lemmas one of which must head the phrase there; unused when {@code required} is not WORDS
 * @param required what is asked of the slot
 */
public record Condition(Slot slot, Set<String> lemmas, Required required) {
  /** What a condition asks. */
  public enum Required {
    WORDS,
    ACTOR,
    EVENT
  }

  public Condition {
    requireNonNull(slot);
    requireNonNull(lemmas);
    requireNonNull(required);
  }
}
