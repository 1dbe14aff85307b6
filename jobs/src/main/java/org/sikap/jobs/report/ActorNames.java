package org.sikap.jobs.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.sikap.core.actor.Actor;
import org.sikap.core.actor.ActorName;
import org.sikap.core.actor.ActorRegister;
import org.sikap.core.actor.NameKind;
import org.sikap.reports.model.Party;

/** Names of actors as readers of a language write them. */
final class ActorNames {
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

  /**
   * The state or organisation that a person or body counts for; absent where that is itself.
   *
   * @param day on which it does; absent for its latest office
   */
  Optional<Party> root(String id, Optional<LocalDate> day) {
    String root = register.root(id, day);
    return root.equals(id) ? Optional.empty() : Optional.of(party(root));
  }

  // The name that is shown in English may be written the same in every language.
  private String name(Actor actor) {
    boolean everywhere =
        actor.names().stream()
            .anyMatch(
                name ->
                    name.text().equals(actor.displayName())
                        && (name.language().equals(language)
                            || name.language().equals(ActorName.ANY_LANGUAGE)));
    if (everywhere && !hasOwnName(actor)) {
      return actor.displayName();
    }
    return actor.names().stream()
        .filter(name -> name.kind() == NameKind.NAME && name.language().equals(language))
        .map(ActorName::text)
        .findFirst()
        .orElse(actor.displayName());
  }

  private boolean hasOwnName(Actor actor) {
    return !language.equals("en")
        && actor.names().stream()
            .anyMatch(name -> name.kind() == NameKind.NAME && name.language().equals(language));
  }
}
