package org.sikap.core.syntax;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts an article into sentences with ICU's rules for the language, its abbreviations, and the
 * paragraphs of the text. Safe to share between threads.
 */
public final class SentenceSplitter {
  private static final String SENTENCE_END = ".!?…";
  private static final String CLOSING = "\"'”’»)]";
  private static final int LONGEST_HEADING = 160;

  private final Set<String> abbreviations;
  private final Set<String> starters;
  private final ThreadLocal<BreakIterator> breaker;

  private SentenceSplitter(ULocale locale, Set<String> abbreviations, Set<String> starters) {
    this.abbreviations = Set.copyOf(abbreviations);
    this.starters = Set.copyOf(starters);
    this.breaker = ThreadLocal.withInitial(() -> BreakIterator.getSentenceInstance(locale));
  }

  /**
   * @param language ISO 639-1 code
   * @param abbreviations words whose full stop ends no sentence, with the stop: {@code Dr.}
   * @param starters words that begin a sentence even behind an acronym: "in the U.S. He"
   */
  public static SentenceSplitter create(
      String language, Set<String> abbreviations, Set<String> starters) {
    return new SentenceSplitter(new ULocale(language), abbreviations, starters);
  }

  /** The sentences of a text, in order, without surrounding blanks. */
  public List<Sentence> split(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    int lineBegin = 0;
    while (lineBegin < text.length()) {
      int lineEnd = text.indexOf('\n', lineBegin);
      if (lineEnd < 0) {
        lineEnd = text.length();
      }
      if (!text.substring(lineBegin, lineEnd).isBlank()) {
        splitLine(text, lineBegin, lineEnd, paragraph++, sentences);
      }
      lineBegin = lineEnd + 1;
    }
    return sentences;
  }

  private void splitLine(
      String text, int lineBegin, int lineEnd, int paragraph, List<Sentence> sentences) {
    String line = text.substring(lineBegin, lineEnd);
    BreakIterator iterator = breaker.get();
    iterator.setText(line);
    int begin = iterator.first();
    int first = sentences.size();
    for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
      if (endsInAbbreviation(line, begin, end)) {
        continue;
      }
      int from = begin;
      for (int glued = gluedBreak(line, from, end);
          glued > 0;
          glued = gluedBreak(line, from, end)) {
        add(text, lineBegin + from, lineBegin + glued, false, paragraph, sentences);
        from = glued;
      }
      add(text, lineBegin + from, lineBegin + end, false, paragraph, sentences);
      begin = end;
    }
    if (sentences.size() == first + 1 && isHeading(sentences.get(first).in(text))) {
      Sentence only = sentences.remove(first);
      sentences.add(new Sentence(only.index(), only.begin(), only.end(), true, paragraph));
    }
  }

  private boolean endsInAbbreviation(String line, int begin, int end) {
    int last = end;
    while (last > begin && Character.isWhitespace(line.charAt(last - 1))) {
      last--;
    }
    int first = last;
    while (first > begin && isWordCharacter(line.charAt(first - 1))) {
      first--;
    }
    String word = line.substring(first, last);
    if (last == line.stripTrailing().length() || !abbreviations.contains(word)) {
      return false;
    }
    boolean acronym = word.indexOf('.') < word.length() - 1;
    return !acronym || !starters.contains(firstWord(line, end));
  }

  private static boolean isWordCharacter(char character) {
    return Character.isLetterOrDigit(character) || character == '.' || character == '-';
  }

  private static String firstWord(String line, int begin) {
    int end = begin;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return line.substring(begin, end);
  }

  // Machine-made texts lose the blank between sentences: "in Poland.He said".
  private static int gluedBreak(String line, int from, int end) {
    for (int index = from + 2; index < end - 2; index++) {
      if (SENTENCE_END.indexOf(line.charAt(index)) < 0
          || !Character.isLowerCase(line.charAt(index - 1))
          || !Character.isLowerCase(line.charAt(index - 2))) {
        continue;
      }
      int next = index + 1;
      if (CLOSING.indexOf(line.charAt(next)) >= 0) {
        next++;
      }
      if (next + 1 < end
          && Character.isUpperCase(line.charAt(next))
          && (Character.isLowerCase(line.charAt(next + 1)) || line.charAt(next + 1) == ' ')) {
        return next;
      }
    }
    return 0;
  }

  private static boolean isHeading(String sentence) {
    char last = sentence.charAt(sentence.length() - 1);
    return sentence.length() <= LONGEST_HEADING
        && SENTENCE_END.indexOf(last) < 0
        && CLOSING.indexOf(last) < 0;
  }

  private static void add(
      String text, int begin, int end, boolean heading, int paragraph, List<Sentence> sentences) {
    int from = begin;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Sentence(sentences.size(), from, to, heading, paragraph));
    }
  }
}
