package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.sikap.core.actor.Actor;
import org.sikap.core.language.ReportingAttitude;

/**
 * Who says a clause.
 *
 * @param speaker the innermost speaker; empty when the text itself tells, or nobody known speaks
 * @param quoted whether it stands between quotation marks
 * @param reported whether somebody says it, known or not
 * @param attitude how far the reporting verb vouches for it
 */
record Attribution(
    Optional<Actor> speaker, boolean quoted, boolean reported, ReportingAttitude attitude) {
  Attribution {
    requireNonNull(speaker);
    requireNonNull(attitude);
  }
}
