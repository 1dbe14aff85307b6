package org.sikap.core.actor;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.sikap.core.actor.ActorRegister.NamedActor;

/**
 * A registered name found in a text, not yet decided between the actors that bear it.
 *
 * @param begin first character
 * @param end behind the last character
 * @param candidates the actors that bear the name; empty when the name is a mask, such as a
 *     newspaper called after a city
 */
public record NameMatch(int begin, int end, List<NamedActor> candidates) {
  public NameMatch {
    requireNonNull(candidates);
  }
}
