package org.sikap.jobs.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sikap.reports.model.Highlight;

/**
 * Finds again, within a sentence, the words that a statement rests on and those that name its
 * holder and target. The tables keep the words of both but not where they stand; a holder that
 * another sentence names is not found and gets no mark.
 */
final class SentenceHighlights {
  private record Span(int begin, int end) {
    boolean overlaps(Span other) {
      return begin < other.end && other.begin < end;
    }
  }

  private SentenceHighlights() {}

  static List<Highlight> find(
      String sentence, String evidence, String holderText, String targetText) {
    Span whole = new Span(0, sentence.length());
    Optional<Span> stretch = occurrence(sentence, evidence, whole, Optional.empty());
    Span first = stretch.orElse(whole);
    Optional<Span> holder =
        occurrence(sentence, holderText, first, Optional.empty())
            .or(() -> occurrence(sentence, holderText, whole, Optional.empty()));
    Optional<Span> target =
        occurrence(sentence, targetText, first, holder)
            .or(() -> occurrence(sentence, targetText, whole, holder));
    List<Highlight> highlights = new ArrayList<>();
    stretch
        .filter(span -> !span.equals(whole))
        .ifPresent(span -> highlights.add(highlight(span, Highlight.Kind.EVIDENCE)));
    target.ifPresent(span -> highlights.add(highlight(span, Highlight.Kind.TARGET)));
    holder.ifPresent(span -> highlights.add(highlight(span, Highlight.Kind.HOLDER)));
    return highlights;
  }

  private static Highlight highlight(Span span, Highlight.Kind kind) {
    return new Highlight(span.begin(), span.end(), kind);
  }

  private static Optional<Span> occurrence(
      String sentence, String text, Span within, Optional<Span> taken) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    int begin = sentence.indexOf(text, within.begin());
    while (begin >= 0 && begin + text.length() <= within.end()) {
      Span span = new Span(begin, begin + text.length());
      if (isWhole(sentence, span) && taken.filter(span::overlaps).isEmpty()) {
        return Optional.of(span);
      }
      begin = sentence.indexOf(text, begin + 1);
    }
    return Optional.empty();
  }

  // "US" is not named by "RUSSIA", nor "he" by "the".
  private static boolean isWhole(String sentence, Span span) {
    boolean startsWord =
        span.begin() == 0
            || !Character.isLetterOrDigit(sentence.codePointBefore(span.begin()))
            || !Character.isLetterOrDigit(sentence.codePointAt(span.begin()));
    boolean endsWord =
        span.end() == sentence.length()
            || !Character.isLetterOrDigit(sentence.codePointAt(span.end()))
            || !Character.isLetterOrDigit(sentence.codePointBefore(span.end()));
    return startsWord && endsWord;
  }
}
