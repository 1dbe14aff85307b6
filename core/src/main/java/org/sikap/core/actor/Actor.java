package org.sikap.core.actor;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Someone or something that may hold a stance or be the target of one.
 *
 * @param id ISO 3166 alpha-3 code of a state, else a short slug
 * @param kind what sort of actor it is
 * @param displayName the name that reports show
 * @param of the actor it rolls up to, absent for states, organisations and persons
 * @param wikidata Wikidata id, where known
 * @param gender for pronouns
 * @param names every spelling, with its language and kind
 * @param preferred spellings shared with another actor that this one wins
 * @param roles offices of a person
 */
public record Actor(
    String id,
    ActorKind kind,
    String displayName,
    Optional<String> of,
    Optional<String> wikidata,
    Gender gender,
    List<ActorName> names,
    Set<String> preferred,
    List<Role> roles) {
  public Actor {
    requireNonNull(id);
    requireNonNull(kind);
    requireNonNull(displayName);
    requireNonNull(of);
    requireNonNull(wikidata);
    requireNonNull(gender);
    names = List.copyOf(names);
    preferred = Set.copyOf(preferred);
    roles = List.copyOf(roles);
  }

  /** An actor that is only known by a name in the text at hand. */
  public static Actor provisional(String id, ActorKind kind, String name) {
    return new Actor(
        id,
        kind,
        name,
        Optional.empty(),
        Optional.empty(),
        Gender.NONE,
        List.of(new ActorName(name, ActorName.ANY_LANGUAGE, NameKind.NAME)),
        Set.of(),
        List.of());
  }

  Actor withNames(List<ActorName> others) {
    return new Actor(id, kind, displayName, of, wikidata, gender, others, preferred, roles);
  }

  /** The representing role held on a day; of several, the one that began last. */
  public Optional<Role> representingRole(LocalDate day) {
    return roles.stream()
        .filter(role -> role.represents() && role.heldOn(day))
        .max(Comparator.comparing(Role::from).thenComparing(Role::of));
  }

  /** The representing role that began last, for articles without a date. */
  public Optional<Role> latestRepresentingRole() {
    return roles.stream()
        .filter(Role::represents)
        .max(Comparator.comparing(Role::from).thenComparing(Role::of));
  }

  /** Whether any role, representing or not, is held on a day. */
  public boolean inOffice(LocalDate day) {
    return roles.stream().anyMatch(role -> role.heldOn(day));
  }

  /** Whether the actor is a person. */
  public boolean isPerson() {
    return kind == ActorKind.PERSON;
  }
}
