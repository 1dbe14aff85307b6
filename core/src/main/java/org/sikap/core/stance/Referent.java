package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import org.sikap.core.actor.Actor;

/**
 * An actor as a phrase of a sentence means it.
 *
 * @param actor who is meant
 * @param token head of the phrase
 * @param certainty 0..1
 * @param rule name of the rule that decided
 * @param affected whether the phrase names a place or something of the actor's, so that only deeds
 *     done to it count
 */
record Referent(Actor actor, int token, double certainty, String rule, boolean affected) {
  Referent {
    requireNonNull(actor);
    requireNonNull(rule);
  }
}
