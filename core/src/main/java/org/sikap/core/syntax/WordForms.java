package org.sikap.core.syntax;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Answers, for a word as written, whether any lemma it may have satisfies a test. Answers are
 * remembered: a language has few frequent words.
 */
public final class WordForms {
  // Names and misspellings never end; the frequent words are met first.
  private static final int MOST_REMEMBERED = 200_000;

  private final SentenceParser parser;
  private final Predicate<String> test;
  private final Map<String, Boolean> answers = new ConcurrentHashMap<>();

  public WordForms(SentenceParser parser, Predicate<String> test) {
    this.parser = requireNonNull(parser);
    this.test = requireNonNull(test);
  }

  /** Whether the word may be a form of a lemma that satisfies the test. */
  public boolean matches(String word) {
    Boolean known = answers.get(word);
    if (known != null) {
      return known;
    }
    Set<String> lemmas = parser.possibleLemmas(word);
    boolean answer = lemmas.stream().anyMatch(test);
    if (answers.size() < MOST_REMEMBERED) {
      answers.put(word, answer);
    }
    return answer;
  }
}
