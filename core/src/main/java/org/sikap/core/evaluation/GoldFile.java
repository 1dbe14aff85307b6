package org.sikap.core.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sikap.core.actor.Actor;
import org.sikap.core.actor.ActorRegister;
import org.sikap.core.data.DataFile;
import org.sikap.core.data.YamlNode;

/**
 * Reads gold files: JSON Lines, one text a line, as {@code docs/gold.md} describes them. What
 * cannot be meant is an error: a misspelt key, an actor that is not in the register or counts for
 * another one, a sign other than 1 and -1, a statement twice.
 */
public final class GoldFile {
  private static final Set<String> KEYS =
      new TreeSet<>(
          Set.of("id", "phenomenon", "language", "text", "date", "statements", "stances", "note"));
  private static final Set<String> STATEMENT_KEYS =
      new TreeSet<>(Set.of("holder", "target", "sign", "evidence"));
  private static final Pattern LANGUAGE_IN_NAME = Pattern.compile("-([a-z]{2})\\.jsonl$");

  private final ActorRegister register;
  private final Optional<String> fileLanguage;

  private GoldFile(ActorRegister register, Optional<String> fileLanguage) {
    this.register = requireNonNull(register);
    this.fileLanguage = requireNonNull(fileLanguage);
  }

  /**
   * Reads a file.
   *
   * @param register whose actors may be named
   * @throws org.sikap.core.data.DataException naming file and line of the first mistake
   */
  public static List<GoldItem> load(DataFile file, ActorRegister register) {
    Matcher name = LANGUAGE_IN_NAME.matcher(file.name());
    GoldFile reader =
        new GoldFile(register, name.find() ? Optional.of(name.group(1)) : Optional.empty());
    List<GoldItem> items = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlNode node : file.jsonLines()) {
      GoldItem item = reader.read(node.allowing(KEYS));
      if (!ids.add(item.language() + " " + item.id())) {
        throw node.error("id `" + item.id() + "` occurs twice");
      }
      items.add(item);
    }
    return items;
  }

  private GoldItem read(YamlNode node) {
    Optional<String> text = node.find("text").map(found -> node.text("text"));
    String language =
        node.find("language")
            .map(YamlNode::text)
            .or(() -> fileLanguage)
            .orElseThrow(() -> node.error("key `language` is missing; write it as \"en\""));
    return new GoldItem(
        node.file(),
        node.line(),
        node.text("id"),
        language,
        node.find("phenomenon").map(found -> node.text("phenomenon")),
        text,
        node.find("date").map(YamlNode::date),
        statements(node.get("statements")),
        node.find("stances").map(this::stances).orElse(Map.of()));
  }

  private List<GoldStatement> statements(YamlNode list) {
    List<GoldStatement> statements = new ArrayList<>();
    Set<DirectedSign> seen = new LinkedHashSet<>();
    for (YamlNode node : list.items()) {
      node.allowing(STATEMENT_KEYS);
      String holder = root(node.get("holder"), node.text("holder"));
      String target = root(node.get("target"), node.text("target"));
      if (holder.equals(target)) {
        throw node.error("holder and target are the same: " + holder);
      }
      int sign = sign(node.get("sign"));
      if (sign == 0) {
        throw node.error("sign is 1 (favourable) or -1 (unfavourable)");
      }
      DirectedSign meaning = new DirectedSign(holder, target, sign);
      if (!seen.add(meaning)) {
        throw node.error("statement `" + meaning + "` occurs twice");
      }
      statements.add(
          new GoldStatement(meaning, node.find("evidence").map(found -> node.text("evidence"))));
    }
    return statements;
  }

  private Map<String, Integer> stances(YamlNode node) {
    Map<String, Integer> stances = new LinkedHashMap<>();
    node.entries().forEach((actor, value) -> stances.put(root(value, actor), sign(value)));
    return stances;
  }

  private String root(YamlNode place, String id) {
    Actor actor =
        register
            .find(id)
            .orElseThrow(() -> place.error("actor `" + id + "` is not in the register"));
    String root = register.root(actor.id(), Optional.empty());
    if (!root.equals(id)) {
      throw place.error("actor `" + id + "` counts for `" + root + "`; write `" + root + "`");
    }
    return id;
  }

  private static int sign(YamlNode node) {
    return switch (node.text()) {
      case "1" -> 1;
      case "0" -> 0;
      case "-1" -> -1;
      default -> throw node.error("`" + node.text() + "` is none of 1, 0, -1");
    };
  }
}
