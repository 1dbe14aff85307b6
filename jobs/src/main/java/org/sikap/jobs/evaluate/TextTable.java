package org.sikap.jobs.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells, laid out for a terminal or as Markdown. The first row is the head. */
final class TextTable {
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(String... head) {
    rows.add(List.of(head));
  }

  TextTable(List<String> head) {
    rows.add(List.copyOf(head));
  }

  void add(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  void add(String... cells) {
    rows.add(List.of(cells));
  }

  /** Columns aligned with blanks: the first to the left, the others to the right. */
  String aligned() {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(" ");
      for (int column = 0; column < row.size(); column++) {
        String blanks = " ".repeat(width(column) - row.get(column).length());
        line.append(' ').append(column == 0 ? row.get(column) + blanks : blanks + row.get(column));
        line.append(' ');
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private int width(int column) {
    return rows.stream()
        .filter(row -> column < row.size())
        .mapToInt(row -> row.get(column).length())
        .max()
        .orElse(0);
  }

  /** A Markdown table: the first column to the left, the others to the right. */
  String markdown() {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < rows.size(); row++) {
      text.append("| ").append(String.join(" | ", rows.get(row))).append(" |\n");
      if (row == 0) {
        text.append("|---|").append("--:|".repeat(rows.get(row).size() - 1)).append('\n');
      }
    }
    return text.toString();
  }
}
