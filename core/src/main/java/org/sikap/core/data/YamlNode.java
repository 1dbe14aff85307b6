package org.sikap.core.data;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A node of a YAML file that knows its file and line, so that every error can name them. */
public final class YamlNode {
  private final String file;
  private final Node node;
  private final int linesBefore;

  YamlNode(String file, Node node, int linesBefore) {
    this.file = file;
    this.node = node;
    this.linesBefore = linesBefore;
  }

  /** Name of the file the node stands in. */
  public String file() {
    return file;
  }

  /** Line of the node, from 1. */
  public int line() {
    return linesBefore + node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  /** An error that names this node. */
  public DataException error(String message) {
    return new DataException(file, line(), message);
  }

  /** The items of a list. */
  public List<YamlNode> items() {
    if (!(node instanceof SequenceNode sequence)) {
      throw error("expected a list here");
    }
    List<YamlNode> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(new YamlNode(file, item, linesBefore));
    }
    return items;
  }

  /** The entries of a mapping, in file order; a key may occur once. */
  public Map<String, YamlNode> entries() {
    if (!(node instanceof MappingNode mapping)) {
      throw error("expected `key: value` pairs here");
    }
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = new YamlNode(file, tuple.getKeyNode(), linesBefore).text();
      YamlNode value = new YamlNode(file, tuple.getValueNode(), linesBefore);
      if (entries.put(key, value) != null) {
        throw value.error("key `" + key + "` occurs twice");
      }
    }
    return entries;
  }

  /** Fails when the mapping has a key outside the given set, so that a misspelt key is noticed. */
  public YamlNode allowing(Set<String> keys) {
    entries()
        .forEach(
            (key, value) -> {
              if (!keys.contains(key)) {
                throw value.error("unknown key `" + key + "`; known: " + String.join(", ", keys));
              }
            });
    return this;
  }

  /** The value under a key, if it is there. */
  public Optional<YamlNode> find(String key) {
    return Optional.ofNullable(entries().get(key));
  }

  /** The value under a key; it must be there. */
  public YamlNode get(String key) {
    return find(key).orElseThrow(() -> error("key `" + key + "` is missing"));
  }

  /** The text of a scalar. */
  public String text() {
    if (!(node instanceof ScalarNode scalar)) {
      throw error("expected a plain value here");
    }
    return scalar.getValue();
  }

  /** The text under a key; it must be there and not blank. */
  public String text(String key) {
    String text = get(key).text();
    if (text.isBlank()) {
      throw get(key).error("`" + key + "` is empty");
    }
    return text;
  }

  /** The number under a key. */
  public double number(String key) {
    try {
      return Double.parseDouble(text(key));
    } catch (NumberFormatException exception) {
      throw get(key).error("`" + key + "` must be a number");
    }
  }

  /** The date under a key, ISO 8601. */
  public LocalDate date() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeParseException exception) {
      throw error("`" + text() + "` is not a date; write it as 2022-02-24");
    }
  }

  /** Whether the key holds {@code true}; absent means false. */
  public boolean flag(String key) {
    return find(key).map(value -> value.text().equals("true")).orElse(false);
  }

  /** The texts of a list under a key; empty when the key is absent. */
  public List<String> texts(String key) {
    return find(key)
        .map(list -> list.items().stream().map(YamlNode::text).toList())
        .orElse(List.of());
  }
}
