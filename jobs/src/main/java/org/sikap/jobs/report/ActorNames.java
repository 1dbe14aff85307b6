package org.sikap.jobs.report;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.sikap.core.actor.Actor;
import org.sikap.core.actor.ActorKind;
import org.sikap.core.actor.ActorName;
import org.sikap.core.actor.ActorRegister;
import org.sikap.core.actor.NameKind;
import org.sikap.reports.model.Party;

/** Names of actors as readers of a language write them. */
final class ActorNames {
  private static final String ENGLISH = "en";

  private final ActorRegister register;
  private final String language;

  ActorNames(ActorRegister register, String language) {
    this.register = requireNonNull(register);
    this.language = requireNonNull(language);
  }

  /** The actor under its name; under its id where the register does not know it. */
  Party party(String id) {
    return party(id, id);
  }

  /** The actor under its name; under another one where the register does not know it. */
  Party party(String id, String unknown) {
    return new Party(id, register.find(id).map(this::name).orElse(unknown));
  }

  /** Whether the register knows the actor as a person. */
  boolean isPerson(String id) {
    return register.find(id).filter(actor -> actor.kind() == ActorKind.PERSON).isPresent();
  }

  // A name of the language's own wins, unless it is the official long form of a state that the
  // language calls as all others do: Iran, not Republik Islam Iran.
  private String name(Actor actor) {
    Optional<String> own =
        actor.names().stream()
            .filter(name -> name.kind() == NameKind.NAME && name.language().equals(language))
            .map(ActorName::text)
            .findFirst();
    if (own.isEmpty()
        || language.equals(ENGLISH)
        || isShortState(actor) && isLonger(own.get(), actor)) {
      return actor.displayName();
    }
    return own.get();
  }

  private static boolean isLonger(String name, Actor actor) {
    return name.split(" ").length > actor.displayName().split(" ").length;
  }

  private static boolean isShortState(Actor actor) {
    return actor.kind() == ActorKind.STATE
        && actor.names().stream()
            .anyMatch(
                name ->
                    name.text().equals(actor.displayName())
                        && name.language().equals(ActorName.ANY_LANGUAGE));
  }
}
