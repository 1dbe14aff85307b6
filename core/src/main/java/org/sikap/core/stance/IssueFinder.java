package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import org.sikap.core.language.Language;
import org.sikap.core.language.Language.TagClass;
import org.sikap.core.syntax.ParsedSentence;

/** Finds the topic's issues that nouns of a sentence name. */
final class IssueFinder {
  private static final int LONGEST_CUE = 3;

  private final ParsedSentence sentence;
  private final Language language;
  private final Optional<Topic> topic;

  IssueFinder(ParsedSentence sentence, Language language, Optional<Topic> topic) {
    this.sentence = requireNonNull(sentence);
    this.language = requireNonNull(language);
    this.topic = requireNonNull(topic);
  }

  /** The issue that the noun at a token names, alone or with the words beside it. */
  Optional<Issue> at(int token) {
    if (topic.isEmpty()
        || !language.isTag(TagClass.NOUN, sentence.tag(token))
        || isOtherThing(token)) {
      return Optional.empty();
    }
    Map<String, Issue> cues = topic.get().issueCues(language.code());
    String words = sentence.lowerLemma(token);
    Issue found = cues.get(words);
    int step = language.headFirst() ? 1 : -1;
    for (int next = token + step;
        next >= 0 && next < sentence.size() && Math.abs(next - token) <= LONGEST_CUE;
        next += step) {
      String word = sentence.lowerLemma(next);
      words = step > 0 ? words + " " + word : word + " " + words;
      Issue longer = cues.get(words);
      if (longer != null) {
        found = longer;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Whether a noun is no war of the topic's, nor one the article has told of: the cold war. */
  boolean isOtherThing(int token) {
    int other = language.headFirst() ? token + 1 : token - 1;
    if (topic.isEmpty() || other < 0 || other >= sentence.size()) {
      return false;
    }
    String words =
        sentence.lowerLemma(Math.min(token, other))
            + " "
            + sentence.lowerLemma(Math.max(token, other));
    return topic.get().isOtherThing(words, language.code());
  }
}
