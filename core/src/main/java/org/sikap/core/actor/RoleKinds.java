package org.sikap.core.actor;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sikap.core.data.DataFile;
import org.sikap.core.data.YamlNode;

/** The kinds of role that {@code roles.yaml} lists. */
public final class RoleKinds {
  private static final Set<String> KEYS = Set.of("id", "represents", "titles");

  private record RoleKind(boolean represents, Map<String, List<String>> titles) {}

  private final Map<String, RoleKind> kinds;

  private RoleKinds(Map<String, RoleKind> kinds) {
    this.kinds = requireNonNull(kinds);
  }

  /** Reads the kinds of role. */
  public static RoleKinds load(DataFile file) {
    Map<String, RoleKind> kinds = new LinkedHashMap<>();
    for (YamlNode item : file.yaml().items()) {
      item.allowing(KEYS);
      String id = item.text("id");
      Map<String, List<String>> titles =
          item.get("titles").entries().entrySet().stream()
              .collect(
                  Collectors.toMap(
                      Map.Entry::getKey,
                      entry -> entry.getValue().items().stream().map(YamlNode::text).toList()));
      if (kinds.put(id, new RoleKind(item.flag("represents"), titles)) != null) {
        throw item.error("role `" + id + "` is defined twice");
      }
    }
    return new RoleKinds(kinds);
  }

  /** Whether a role of this id is known. */
  public boolean contains(String id) {
    return kinds.containsKey(id);
  }

  /** Whether a holder of the role stands for its state or organisation. */
  public boolean represents(String id) {
    return kinds.get(id).represents();
  }

  /** Ids of the roles a title may refer to, by title in lower case. */
  public Map<String, Set<String>> rolesByTitle(String language) {
    Map<String, Set<String>> roles = new LinkedHashMap<>();
    kinds.forEach(
        (id, kind) ->
            kind.titles()
                .getOrDefault(language, List.of())
                .forEach(
                    title ->
                        roles
                            .computeIfAbsent(title, key -> new java.util.LinkedHashSet<>())
                            .add(id)));
    return roles;
  }
}
