package org.sikap.core.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The tokens of a sentence that a parser is given.
 *
 * @param kept without quotation marks, and no more than {@value #LONGEST_SENTENCE}
 * @param truncated whether there were more
 */
record ReadableTokens<T>(List<T> kept, boolean truncated) {
  /** Marks of quotation that are nothing else. */
  static final Set<String> QUOTATION_MARKS = Set.of("\"", "``", "''", "“", "”", "„", "«", "»");

  // Parsing time grows with length and long sentences are lists or tables: measured on news, 1 in
  // 2,000 sentences is longer.
  private static final int LONGEST_SENTENCE = 120;

  // Parsers were trained on few quotations and lose their way at the marks.
  static <T> ReadableTokens<T> of(
      List<T> tokens, Function<T, String> form, Set<String> quotationMarks) {
    List<T> kept = new ArrayList<>(tokens);
    kept.removeIf(token -> quotationMarks.contains(form.apply(token)));
    boolean truncated = kept.size() > LONGEST_SENTENCE;
    return new ReadableTokens<>(truncated ? kept.subList(0, LONGEST_SENTENCE) : kept, truncated);
  }
}
