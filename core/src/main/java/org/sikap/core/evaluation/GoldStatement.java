package org.sikap.core.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A statement that a text holds, as a person read it.
 *
 * @param meaning who holds what towards whom
 * @param evidence words of the text that show it
 */
public record GoldStatement(DirectedSign meaning, Optional<String> evidence) {
  public GoldStatement {
    requireNonNull(meaning);
    requireNonNull(evidence);
  }
}
