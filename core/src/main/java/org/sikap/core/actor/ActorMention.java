package org.sikap.core.actor;

import static java.util.Objects.requireNonNull;

/**
 * A place in a text where an actor is named.
 *
 * @param begin first character
 * @param end behind the last character
 * @param actor who is meant
 * @param nameKind how the name stands for the actor
 */
public record ActorMention(int begin, int end, Actor actor, NameKind nameKind) {
  public ActorMention {
    requireNonNull(actor);
    requireNonNull(nameKind);
  }
}
