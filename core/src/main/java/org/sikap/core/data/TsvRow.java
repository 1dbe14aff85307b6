package org.sikap.core.data;

import java.util.Arrays;
import java.util.List;

/**
 * One row of a tab-separated data file.
 *
 * @param file name of the file
 * @param line its line, from 1
 * @param fields the cells
 */
public record TsvRow(String file, int line, List<String> fields) {

  /** The cell at an index, blank when the row is shorter. */
  public String cell(int index) {
    return index < fields.size() ? fields.get(index).strip() : "";
  }

  /** The cell at an index; it must not be blank. */
  public String required(int index, String column) {
    String cell = cell(index);
    if (cell.isEmpty()) {
      throw error("column " + column + " is empty");
    }
    return cell;
  }

  /** The parts of a cell between separators, without blanks; empty when the cell is blank. */
  public List<String> parts(int index, String separator) {
    return Arrays.stream(cell(index).split(java.util.regex.Pattern.quote(separator)))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** An error that names this row. */
  public DataException error(String message) {
    return new DataException(file, line, message);
  }
}
