package org.sikap.reports.markdown;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of a table; cells are escaped by whoever gives them. */
final class MarkdownTable {
  private final StringBuilder lines = new StringBuilder();
  private final int columns;

  /** A table whose first {@code textColumns} columns are texts and the others numbers. */
  MarkdownTable(int textColumns, List<String> titles) {
    this.columns = titles.size();
    add(titles);
    lines.append('|');
    for (int column = 0; column < columns; column++) {
      lines.append(column < textColumns ? " --- |" : " ---: |");
    }
    lines.append('\n');
  }

  MarkdownTable add(List<String> cells) {
    if (cells.size() != columns) {
      throw new IllegalArgumentException(cells.size() + " cells for " + columns + " columns");
    }
    lines.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |"))).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
