package org.sikap.core.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.sikap.core.data.TsvRow;

/**
 * A sentence with two marked entities and the directed sentiment between them.
 *
 * @param text the sentence without marks
 * @param firstBegin first character of the first entity
 * @param firstEnd behind its last character
 * @param secondBegin first character of the second entity
 * @param secondEnd behind its last character
 * @param label 0 none, 1 first to second positive, 2 second to first positive, 3 first to second
 *     negative, 4 second to first negative
 */
public record PairItem(
    String text, int firstBegin, int firstEnd, int secondBegin, int secondEnd, int label) {
  private static final int TEXT = 0;
  private static final int FIRST = 1;
  private static final int SECOND = 2;
  private static final int LABEL = 3;

  /** Names of the classes, by label. */
  public static final List<String> CLASSES =
      List.of(
          "none",
          "first favours second",
          "second favours first",
          "first opposes second",
          "second opposes first");

  public PairItem {
    requireNonNull(text);
  }

  /**
   * Reads a row of the tab-separated format: the sentence with both entities in square brackets,
   * the two entities, the label.
   *
   * @return empty when the marks cannot be told apart
   * @throws org.sikap.core.data.DataException when the label is no class
   */
  public static Optional<PairItem> parse(TsvRow row) {
    int label = label(row);
    StringBuilder text = new StringBuilder();
    String marked = row.fields().get(TEXT);
    String first = row.fields().get(FIRST);
    String second = row.fields().get(SECOND);
    int firstAt = marked.indexOf("[" + first + "]");
    if (firstAt < 0) {
      return Optional.empty();
    }
    int secondAt = marked.indexOf("[" + second + "]", firstAt + first.length() + 2);
    boolean swapped = secondAt < 0;
    if (swapped) {
      secondAt = marked.indexOf("[" + second + "]");
      if (secondAt < 0 || secondAt == firstAt) {
        return Optional.empty();
      }
    }
    int leftAt = Math.min(firstAt, secondAt);
    int rightAt = Math.max(firstAt, secondAt);
    String left = swapped ? second : first;
    String right = swapped ? first : second;
    text.append(marked, 0, leftAt).append(left);
    int leftEnd = text.length();
    text.append(marked, leftAt + left.length() + 2, rightAt);
    int rightBegin = text.length();
    text.append(right);
    int rightEnd = text.length();
    text.append(marked, rightAt + right.length() + 2, marked.length());
    String plain = text.toString();
    int[] leftSpan = words(plain, leftAt, leftEnd);
    int[] rightSpan = words(plain, rightBegin, rightEnd);
    int[] firstSpan = swapped ? rightSpan : leftSpan;
    int[] secondSpan = swapped ? leftSpan : rightSpan;
    return Optional.of(
        new PairItem(plain, firstSpan[0], firstSpan[1], secondSpan[0], secondSpan[1], label));
  }

  // The marks of the public sets cut through words: "[Republican]s", "[Trump’]s".
  private static int[] words(String text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to - 1 && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    while (to > from + 1 && !isWordEnd(text.charAt(to - 1))) {
      to--;
    }
    while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return new int[] {from, to};
  }

  private static boolean isWordEnd(char character) {
    return Character.isLetterOrDigit(character) || character == '.';
  }

  private static int label(TsvRow row) {
    try {
      int label = Integer.parseInt(row.cell(LABEL));
      if (label >= 0 && label < CLASSES.size()) {
        return label;
      }
    } catch (NumberFormatException exception) {
      throw row.error("`" + row.cell(LABEL) + "` is no label; labels are 0 to 4");
    }
    throw row.error("label must lie between 0 and 4");
  }
}
