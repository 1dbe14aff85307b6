package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.sikap.core.language.Language;
import org.sikap.core.language.Language.TagClass;
import org.sikap.core.language.Language.WordList;
import org.sikap.core.syntax.ParsedSentence;

/**
 * Whether a sentence dates an event to a year before the topic began: what was done in 1945 tells
 * nothing of where anyone stands on a war of today.
 */
final class EarlierTimes {
  private static final Set<String> CLAUSES =
      Set.of("ccomp", "xcomp", "advcl", "acl", "acl:relcl", "parataxis", "csubj", "conj");
  private static final int LONGEST_CLIMB = 12;
  private static final int DIGITS_OF_A_YEAR = 4;

  private final ParsedSentence sentence;
  private final Language language;
  private final Optional<LocalDate> begins;
  private final Optional<LocalDate> day;

  /**
   * @param begins day the topic began; empty where no year is too early
   * @param day day of the article; without one nothing is told to be long ago
   */
  EarlierTimes(
      ParsedSentence sentence,
      Language language,
      Optional<LocalDate> begins,
      Optional<LocalDate> day) {
    this.sentence = requireNonNull(sentence);
    this.language = requireNonNull(language);
    this.begins = requireNonNull(begins);
    this.day = requireNonNull(day);
  }

  /** Whether the event at a token is told of such a year, by its own words or its clause's. */
  boolean isToldOf(int event) {
    for (int token = 0; token < sentence.size(); token++) {
      boolean dated =
          isEarlyYear(token)
              && (sentence.head(token) == event || (isDate(token) && isSameClause(token, event)));
      if (dated || (isLongAgo(token) && isSameClause(token, event))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSameClause(int token, int event) {
    return clause(token) == clause(event);
  }

  // "80 years ago", "hace 80 años"
  private boolean isLongAgo(int token) {
    return day.isPresent()
        && begins.isPresent()
        && token + 1 < sentence.size()
        && language.has(WordList.YEAR_NOUNS, sentence.lowerLemma(token + 1))
        && (isPastMarker(token - 1) || isPastMarker(token + 2))
        && sentence.form(token).length() < DIGITS_OF_A_YEAR
        && sentence.form(token).chars().allMatch(Character::isDigit)
        && day.get().getYear() - Integer.parseInt(sentence.form(token)) < begins.get().getYear();
  }

  private boolean isPastMarker(int token) {
    return token >= 0
        && token < sentence.size()
        && language.has(WordList.PAST_MARKERS, sentence.lowerLemma(token));
  }

  private boolean isEarlyYear(int token) {
    String form = sentence.form(token);
    return begins.isPresent()
        && form.length() == DIGITS_OF_A_YEAR
        && form.chars().allMatch(Character::isDigit)
        && (form.charAt(0) == '1' || form.charAt(0) == '2')
        && Integer.parseInt(form) < begins.get().getYear();
  }

  // "in 1945", but not "1945 tanks" nor "since 1945"
  private boolean isDate(int token) {
    int head = sentence.head(token);
    boolean counts = token + 1 < sentence.size() && head == token + 1;
    boolean marked =
        token > 0 && !counts && language.has(WordList.YEAR_MARKERS, sentence.lowerLemma(token - 1));
    return marked || (head > token && isNameOfTime(head));
  }

  // "in the 1973 Yom Kippur War"
  private boolean isNameOfTime(int noun) {
    return language.isTag(TagClass.PROPER_NOUN, sentence.tag(noun))
        && sentence.anyChild(
            noun,
            child ->
                sentence.relation(child).equals("case")
                    && language.has(WordList.YEAR_MARKERS, sentence.lowerLemma(child)));
  }

  private int clause(int token) {
    int current = token;
    for (int step = 0; step < LONGEST_CLIMB; step++) {
      int head = sentence.head(current);
      if (head == ParsedSentence.ROOT || CLAUSES.contains(sentence.relation(current))) {
        return current;
      }
      current = head;
    }
    return current;
  }
}
