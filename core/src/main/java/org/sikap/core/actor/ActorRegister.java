package org.sikap.core.actor;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sikap.core.data.DataFile;

/** All actors known to a run, by id and by name. Immutable and safe to share between threads. */
public final class ActorRegister {
  // A body of a body of a state is the deepest chain there is; a longer one is a mistake.
  private static final int LONGEST_CHAIN = 6;

  private final Map<String, Actor> actors;
  private final Map<String, List<NamedActor>> names;
  private final Map<String, List<Actor>> officers;

  /** An actor together with the name it was found by. */
  public record NamedActor(Actor actor, ActorName name) {}

  ActorRegister(Map<String, Actor> actors, Map<String, List<NamedActor>> names) {
    this.actors = Collections.unmodifiableMap(requireNonNull(actors));
    this.names = Collections.unmodifiableMap(requireNonNull(names));
    this.officers = indexOfficers(actors.values());
  }

  /**
   * Reads and validates a register.
   *
   * @param builtIn the project's own files
   * @param added files of the user, which win over the built-in ones
   * @throws org.sikap.core.data.DataException naming file and line of the first mistake
   */
  public static ActorRegister load(
      RoleKinds roleKinds, List<DataFile> builtIn, List<DataFile> added) {
    return load(roleKinds, builtIn, List.of(), added);
  }

  /**
   * Reads and validates a register with the names that languages bring for its actors.
   *
   * @param builtIn the project's own files
   * @param names files of names for actors of the built-in ones, one a language
   * @param added files of the user, which win over both
   * @throws org.sikap.core.data.DataException naming file and line of the first mistake
   */
  public static ActorRegister load(
      RoleKinds roleKinds, List<DataFile> builtIn, List<DataFile> names, List<DataFile> added) {
    ActorRegisterLoader loader = new ActorRegisterLoader(roleKinds);
    loader.addLayer(builtIn);
    loader.addNames(names);
    if (!added.isEmpty()) {
      loader.addLayer(added);
    }
    return loader.register();
  }

  /** A register of the given actors alone, without validation. */
  public static ActorRegister of(Collection<Actor> actors) {
    Map<String, Actor> byId = new LinkedHashMap<>();
    Map<String, List<NamedActor>> byName = new LinkedHashMap<>();
    for (Actor actor : actors) {
      byId.put(actor.id(), actor);
      for (ActorName name : actor.names()) {
        byName
            .computeIfAbsent(name.text(), key -> new ArrayList<>())
            .add(new NamedActor(actor, name));
      }
    }
    return new ActorRegister(byId, byName);
  }

  /** The actor of an id. */
  public Optional<Actor> find(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  /** All actors, in the order of the files. */
  public Collection<Actor> actors() {
    return actors.values();
  }

  /** Every name with the actors that bear it. */
  public Map<String, List<NamedActor>> names() {
    return names;
  }

  /**
   * The state or organisation that an actor's words and deeds count for on a day.
   *
   * @param day the article's day; absent means the latest role of a person counts
   * @return an id; the actor's own where it stands for no other
   */
  public String root(String id, Optional<LocalDate> day) {
    String current = id;
    for (int step = 0; step < LONGEST_CHAIN; step++) {
      Optional<String> next = find(current).flatMap(actor -> superior(actor, day));
      if (next.isEmpty() || next.get().equals(current)) {
        return current;
      }
      current = next.get();
    }
    return current;
  }

  /**
   * The person who holds one of the roles in a state or organisation on a day; of several, the
   * first of the register.
   *
   * @param roles ids of roles
   */
  public Optional<Actor> inRole(Set<String> roles, String of, LocalDate day) {
    return officers.getOrDefault(of, List.of()).stream()
        .filter(
            person ->
                person.roles().stream()
                    .anyMatch(
                        role ->
                            role.of().equals(of)
                                && roles.contains(role.kind())
                                && role.heldOn(day)))
        .findFirst();
  }

  private static Map<String, List<Actor>> indexOfficers(Collection<Actor> actors) {
    Map<String, List<Actor>> officers = new HashMap<>();
    for (Actor actor : actors) {
      actor.roles().stream()
          .map(Role::of)
          .distinct()
          .forEach(of -> officers.computeIfAbsent(of, key -> new ArrayList<>()).add(actor));
    }
    return officers;
  }

  private static Optional<String> superior(Actor actor, Optional<LocalDate> day) {
    if (actor.isPerson()) {
      Optional<Role> role =
          day.isPresent() ? actor.representingRole(day.get()) : actor.latestRepresentingRole();
      return role.map(Role::of);
    }
    return actor.of();
  }
}
