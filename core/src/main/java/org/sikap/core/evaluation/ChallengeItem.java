package org.sikap.core.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sikap.core.data.DataException;
import org.sikap.core.data.DataFile;
import org.sikap.core.data.YamlNode;

/**
 * A short text with every statement that it holds.
 *
 * @param id name of the item
 * @param phenomenon what it tests
 * @param text one or a few sentences
 * @param day the day it is of, for dated roles
 * @param statements the statements; empty for a tempting text without any
 */
public record ChallengeItem(
    String id,
    String phenomenon,
    String text,
    Optional<LocalDate> day,
    Set<DirectedSign> statements) {
  public ChallengeItem {
    requireNonNull(id);
    requireNonNull(phenomenon);
    requireNonNull(text);
    requireNonNull(day);
    statements = Set.copyOf(statements);
  }

  /**
   * Reads a gold file: one JSON object a line with id, phenomenon, text, date and statements of
   * holder, target and sign.
   *
   * @throws DataException naming file and line of the first mistake
   */
  public static List<ChallengeItem> load(DataFile file) {
    List<ChallengeItem> items = new ArrayList<>();
    String[] lines = file.text().split("\n");
    for (int index = 0; index < lines.length; index++) {
      if (!lines[index].isBlank()) {
        items.add(
            parse(
                new DataFile(
                        file.name() + ":" + (index + 1),
                        lines[index].getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .yaml()));
      }
    }
    return items;
  }

  private static ChallengeItem parse(YamlNode node) {
    Set<DirectedSign> statements = new LinkedHashSet<>();
    for (YamlNode statement : node.get("statements").items()) {
      statements.add(
          new DirectedSign(
              statement.text("holder"),
              statement.text("target"),
              statement.number("sign") > 0 ? 1 : -1));
    }
    return new ChallengeItem(
        node.text("id"),
        node.text("phenomenon"),
        node.text("text"),
        node.find("date").map(YamlNode::date),
        statements);
  }
}
