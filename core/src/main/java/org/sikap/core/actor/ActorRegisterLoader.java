package org.sikap.core.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sikap.core.actor.ActorRegister.NamedActor;
import org.sikap.core.data.DataFile;
import org.sikap.core.data.YamlNode;

/** Reads actor files layer by layer and holds them to the rules of a register. */
final class ActorRegisterLoader {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "kind",
          "of",
          "wikidata",
          "gender",
          "display",
          "names",
          "demonyms",
          "metonyms",
          "surnames",
          "preferred",
          "roles",
          "disputed");
  private static final Set<String> ADDED_KEYS =
      Set.of("id", "names", "demonyms", "metonyms", "surnames");
  private static final Set<String> ROLE_KEYS = Set.of("of", "role", "from", "to", "approx", "note");
  private static final Map<String, NameKind> NAME_KEYS = orderedNameKeys();

  /**
   * An actor as read so far.
   *
   * @param layer the layer that defined or last changed it
   * @param own the names that this layer gave it; the others are of the layers below
   */
  private record Entry(Actor actor, YamlNode node, int layer, Set<ActorName> own) {
    int layerOf(ActorName name) {
      return own.contains(name) ? layer : layer - 1;
    }
  }

  private final RoleKinds roleKinds;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Map<String, List<ActorName>>> bearers = new HashMap<>();
  private int layers;

  ActorRegisterLoader(RoleKinds roleKinds) {
    this.roleKinds = roleKinds;
  }

  private static Map<String, NameKind> orderedNameKeys() {
    Map<String, NameKind> keys = new LinkedHashMap<>();
    keys.put("names", NameKind.NAME);
    keys.put("demonyms", NameKind.DEMONYM);
    keys.put("metonyms", NameKind.METONYM);
    keys.put("surnames", NameKind.SURNAME);
    return keys;
  }

  void addLayer(List<DataFile> files) {
    int layer = layers++;
    for (DataFile file : files) {
      for (YamlNode item : file.yaml().items()) {
        Actor actor = readActor(item.allowing(KEYS));
        Entry earlier = entries.get(actor.id());
        if (earlier == null) {
          entries.put(actor.id(), new Entry(actor, item, layer, Set.copyOf(actor.names())));
        } else if (earlier.layer() == layer) {
          throw item.error(
              "actor id `"
                  + actor.id()
                  + "` is already defined at "
                  + position(earlier.node())
                  + "; ids must be unique");
        } else {
          entries.put(
              actor.id(),
              new Entry(merge(earlier.actor(), actor), item, layer, Set.copyOf(actor.names())));
        }
      }
    }
  }

  /**
   * Adds the names that actors bear in one more language; every name of a file must be free there.
   *
   * @throws org.sikap.core.data.DataException for an unknown id or a name that is someone else's
   */
  void addNames(List<DataFile> files) {
    for (DataFile file : files) {
      for (YamlNode item : file.yaml().items()) {
        addNames(item.allowing(ADDED_KEYS));
      }
    }
  }

  private void addNames(YamlNode item) {
    String id = item.text("id");
    Entry entry = entries.get(id);
    if (entry == null) {
      throw item.error("unknown actor `" + id + "`; names are added to actors of the register");
    }
    List<ActorName> added = new ArrayList<>();
    NAME_KEYS.forEach(
        (key, nameKind) -> item.find(key).ifPresent(node -> readNames(node, nameKind, added)));
    for (ActorName name : added) {
      bearer(id, name)
          .ifPresent(
              other -> {
                throw item.error(
                    "name `"
                        + name.text()
                        + "` of `"
                        + id
                        + "` is already a name of `"
                        + other
                        + "`");
              });
    }
    List<ActorName> names = new ArrayList<>(entry.actor().names());
    added.stream().filter(name -> !names.contains(name)).forEach(names::add);
    Set<ActorName> own = new HashSet<>(entry.own());
    own.addAll(added);
    Actor actor = entry.actor();
    entries.put(
        id, new Entry(actor.withNames(names), entry.node(), entry.layer(), Set.copyOf(own)));
    index(id, added);
  }

  private Optional<String> bearer(String id, ActorName name) {
    if (bearers.isEmpty()) {
      entries.forEach((other, entry) -> index(other, entry.actor().names()));
    }
    return bearers.getOrDefault(name.text(), Map.of()).entrySet().stream()
        .filter(other -> !other.getKey().equals(id))
        .filter(
            other ->
                other.getValue().stream()
                    .anyMatch(
                        known ->
                            known.sharesLanguage(name)
                                && known.kind() != NameKind.SURNAME
                                && name.kind() != NameKind.SURNAME))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private void index(String id, List<ActorName> names) {
    for (ActorName name : names) {
      bearers
          .computeIfAbsent(name.text(), key -> new LinkedHashMap<>(1))
          .computeIfAbsent(id, key -> new ArrayList<>(1))
          .add(name);
    }
  }

  ActorRegister register() {
    Map<String, Actor> actors = new LinkedHashMap<>();
    entries.forEach((id, entry) -> actors.put(id, entry.actor()));
    entries.values().forEach(entry -> checkReferences(entry, actors));
    return new ActorRegister(actors, indexNames());
  }

  private Actor readActor(YamlNode item) {
    String id = item.text("id");
    ActorKind kind =
        ActorKind.parse(item.text("kind"))
            .orElseThrow(
                () ->
                    item.error(
                        "unknown kind `"
                            + item.find("kind").map(YamlNode::text).orElse("")
                            + "`; known: state, body, organisation, alliance, armed_group, company,"
                            + " person, place"));
    List<ActorName> names = new ArrayList<>();
    NAME_KEYS.forEach(
        (key, nameKind) -> item.find(key).ifPresent(node -> readNames(node, nameKind, names)));
    String display =
        item.find("display")
            .map(YamlNode::text)
            .or(() -> names.stream().findFirst().map(ActorName::text))
            .orElseThrow(() -> item.error("actor `" + id + "` has no name; give it `names`"));
    return new Actor(
        id,
        kind,
        display,
        item.find("of").map(YamlNode::text),
        item.find("wikidata").map(YamlNode::text),
        readGender(item),
        names,
        new LinkedHashSet<>(item.texts("preferred")),
        readRoles(item, kind));
  }

  private static void readNames(YamlNode node, NameKind kind, List<ActorName> names) {
    Set<ActorName> seen = new HashSet<>(names);
    node.entries()
        .forEach(
            (language, list) ->
                list.items()
                    .forEach(
                        item -> {
                          String text = item.text().strip();
                          if (text.isEmpty()) {
                            throw item.error("a name is empty");
                          }
                          ActorName name = new ActorName(text, language, kind);
                          if (seen.add(name)) {
                            names.add(name);
                          }
                        }));
  }

  private static Gender readGender(YamlNode item) {
    return item.find("gender")
        .map(
            node ->
                switch (node.text()) {
                  case "female" -> Gender.FEMALE;
                  case "male" -> Gender.MALE;
                  default -> throw node.error("gender must be female or male");
                })
        .orElse(Gender.NONE);
  }

  private List<Role> readRoles(YamlNode item, ActorKind kind) {
    Optional<YamlNode> node = item.find("roles");
    if (node.isEmpty()) {
      return List.of();
    }
    if (kind != ActorKind.PERSON) {
      throw node.get().error("only a person has roles");
    }
    List<Role> roles = new ArrayList<>();
    for (YamlNode entry : node.get().items()) {
      Role role = readRole(entry.allowing(ROLE_KEYS));
      for (Role other : roles) {
        if (other.of().equals(role.of())
            && other.kind().equals(role.kind())
            && other.overlaps(role)) {
          throw entry.error(
              "role "
                  + role.kind()
                  + " of "
                  + role.of()
                  + " overlaps another term of the same role");
        }
      }
      roles.add(role);
    }
    return roles;
  }

  private Role readRole(YamlNode entry) {
    String kind = entry.text("role");
    if (!roleKinds.contains(kind)) {
      throw entry.error("unknown role `" + kind + "`; roles.yaml lists the known ones");
    }
    LocalDate from = entry.get("from").date();
    Optional<LocalDate> to = entry.find("to").map(YamlNode::date);
    if (to.isPresent() && to.get().isBefore(from)) {
      throw entry.error("role ends on " + to.get() + ", before it begins on " + from);
    }
    return new Role(entry.text("of"), kind, roleKinds.represents(kind), from, to);
  }

  private static Actor merge(Actor base, Actor added) {
    List<ActorName> names = new ArrayList<>(base.names());
    added.names().stream().filter(name -> !names.contains(name)).forEach(names::add);
    Set<String> preferred = new LinkedHashSet<>(base.preferred());
    preferred.addAll(added.preferred());
    return new Actor(
        base.id(),
        added.kind(),
        base.displayName(),
        added.of().or(base::of),
        added.wikidata().or(base::wikidata),
        added.gender() == Gender.NONE ? base.gender() : added.gender(),
        names,
        preferred,
        added.roles().isEmpty() ? base.roles() : added.roles());
  }

  private static void checkReferences(Entry entry, Map<String, Actor> actors) {
    Actor actor = entry.actor();
    List<String> references = new ArrayList<>(actor.of().stream().toList());
    actor.roles().forEach(role -> references.add(role.of()));
    for (String reference : references) {
      if (!actors.containsKey(reference)) {
        throw entry
            .node()
            .error(
                "actor `" + actor.id() + "` refers to `" + reference + "`, which is not defined");
      }
    }
    Set<String> chain = new HashSet<>(Set.of(actor.id()));
    Optional<String> next = actor.of();
    while (next.isPresent()) {
      if (!chain.add(next.get())) {
        throw entry.node().error("actor `" + actor.id() + "` rolls up to itself through `of`");
      }
      next = actors.get(next.get()).of();
    }
  }

  private Map<String, List<NamedActor>> indexNames() {
    Map<String, List<NamedActor>> index = new LinkedHashMap<>();
    Map<NamedActor, Entry> origin = new HashMap<>();
    for (Entry entry : entries.values()) {
      for (ActorName name : entry.actor().names()) {
        NamedActor named = new NamedActor(entry.actor(), name);
        origin.put(named, entry);
        addName(index.computeIfAbsent(name.text(), key -> new ArrayList<>(1)), named, origin);
      }
    }
    return index;
  }

  private static void addName(
      List<NamedActor> bearers, NamedActor named, Map<NamedActor, Entry> origin) {
    for (NamedActor other : List.copyOf(bearers)) {
      if (!conflicts(named, other)) {
        continue;
      }
      Entry entry = origin.get(named);
      Entry otherEntry = origin.get(other);
      boolean wins = wins(named, entry, other, otherEntry);
      boolean loses = wins(other, otherEntry, named, entry);
      if (wins == loses) {
        throw entry
            .node()
            .error(
                "name `"
                    + named.name().text()
                    + "` is shared by `"
                    + entry.actor().id()
                    + "` and `"
                    + otherEntry.actor().id()
                    + "` ("
                    + position(otherEntry.node())
                    + "); list it under `preferred` of the one it should mean");
      }
      if (loses) {
        return;
      }
      bearers.remove(other);
    }
    bearers.add(named);
  }

  private static boolean conflicts(NamedActor named, NamedActor other) {
    return !named.actor().id().equals(other.actor().id())
        && named.name().kind() != NameKind.SURNAME
        && other.name().kind() != NameKind.SURNAME
        && named.name().sharesLanguage(other.name());
  }

  private static boolean wins(NamedActor named, Entry entry, NamedActor other, Entry otherEntry) {
    int layer = entry.layerOf(named.name());
    int otherLayer = otherEntry.layerOf(other.name());
    return layer > otherLayer
        || (layer == otherLayer && entry.actor().preferred().contains(named.name().text()));
  }

  private static String position(YamlNode node) {
    return node.file() + ":" + node.line();
  }
}
