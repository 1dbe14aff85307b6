package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

/**
 * A name that acts or is acted on and is not in the register.
 *
 * @param name as the text has it
 * @param evidence what hangs on it in a sentence: the strength of the statements it would hold or
 *     be the target of, each its polarity times its confidence; 0 where it is named without any
 */
public record UnresolvedName(String name, double evidence) {
  public UnresolvedName {
    requireNonNull(name);
  }
}
