package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.sikap.core.actor.ActorMention;
import org.sikap.core.language.Language;
import org.sikap.core.language.Language.WordList;
import org.sikap.core.syntax.Sentence;
import org.sikap.core.syntax.WordForms;

/**
 * Lets a sentence through when it can yield a statement: it names an actor, or has a pronoun or
 * noun that may stand for one, and has a word that may be one of the lexicon. Parsing costs fifty
 * times what this does, and nothing is lost by it: a test holds that.
 */
final class SentenceGate {
  private final Language language;
  private final WordForms triggers;

  SentenceGate(Language language, WordForms triggers) {
    this.language = requireNonNull(language);
    this.triggers = requireNonNull(triggers);
  }

  boolean passes(String text, Sentence sentence, List<ActorMention> mentions) {
    boolean actor = !mentions.isEmpty();
    boolean trigger = false;
    int start = -1;
    int wordStart = -1;
    for (int position = sentence.begin(); position <= sentence.end(); position++) {
      char character = position < sentence.end() ? text.charAt(position) : ' ';
      boolean letter = Character.isLetter(character);
      if (letter && start < 0) {
        start = position;
        wordStart = wordStart < 0 ? position : wordStart;
      } else if (!letter && start >= 0) {
        String part = text.substring(start, position);
        trigger = trigger || triggers.matches(part);
        actor = actor || mayMeanActor(part);
        start = -1;
      }
      if (!letter && character != '-' && wordStart >= 0) {
        // "short-sighted" is one token to the parser.
        trigger = trigger || triggers.matches(text.substring(wordStart, position));
        wordStart = -1;
      }
      if (actor && trigger) {
        return true;
      }
    }
    return false;
  }

  private boolean mayMeanActor(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return language.pronoun(lower).isPresent()
        || language.has(WordList.FIRST_PERSON, word)
        || language.has(WordList.FIRST_PERSON, lower)
        || !language.nominalKinds(lower).isEmpty()
        || !language.titleRoles(lower).isEmpty();
  }
}
