package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sikap.core.actor.ActorMention;
import org.sikap.core.language.Language;
import org.sikap.core.language.Language.WordList;
import org.sikap.core.syntax.Sentence;
import org.sikap.core.syntax.WordForms;

/**
 * Lets a sentence through when it can yield a statement: it has two sides, each an actor, a word
 * that may stand for one or for a deed told before, an issue of the topic or the speaker of a
 * quotation, and a word that may be one of the lexicon. Parsing costs fifty times what this does,
 * and nothing is lost by it: a test holds that.
 */
final class SentenceGate {
  private static final int SIDES = 2;
  private static final int SIDES_WITH_DROPPED = 1;

  private final Language language;
  private final int needed;
  private final WordForms triggers;
  private final WordForms issues;
  private final WordForms deeds;
  private final Function<String, Set<String>> parts;

  SentenceGate(
      Language language,
      Optional<Topic> topic,
      Lexicon lexicon,
      WordForms triggers,
      Function<Predicate<String>, WordForms> forms,
      Function<String, Set<String>> parts) {
    this.language = requireNonNull(language);
    this.triggers = requireNonNull(triggers);
    this.parts = requireNonNull(parts);
    this.needed = language.dropsArguments() ? SIDES_WITH_DROPPED : SIDES;
    Set<String> issueWords = new HashSet<>();
    topic.ifPresent(
        conflict ->
            conflict
                .issueCues(language.code())
                .keySet()
                .forEach(cue -> issueWords.add(cue.substring(cue.lastIndexOf(' ') + 1))));
    this.issues = forms.apply(issueWords::contains);
    this.deeds =
        forms.apply(lemma -> lexicon.isDeedNoun(lemma) || language.has(WordList.DEED_NOUNS, lemma));
  }

  /**
   * Whether a sentence may yield a statement.
   *
   * @param anyName whether names that are not in the register may hold one: any capitalised word
   */
  boolean passes(ArticleContext article, Sentence sentence, boolean anyName) {
    Scan scan = new Scan(sides(article, sentence), anyName, article.asked());
    boolean first = true;
    String text = article.text();
    int part = -1;
    int word = -1;
    for (int position = sentence.begin(); position <= sentence.end(); position++) {
      char character = position < sentence.end() ? text.charAt(position) : ' ';
      boolean letter = Character.isLetter(character);
      if (letter && part < 0) {
        part = position;
        word = word < 0 ? position : word;
      } else if (!letter && part >= 0) {
        String read = text.substring(part, position);
        scan.read(read, first && article.hasInLowerCase(read));
        first = false;
        part = -1;
      }
      if (!letter && character != '-' && word >= 0) {
        // "short-sighted" is one token to the parser.
        scan.readTrigger(text.substring(word, position));
        word = -1;
      }
      if (scan.passes()) {
        return true;
      }
    }
    return false;
  }

  private static int sides(ArticleContext article, Sentence sentence) {
    Set<String> roots = new HashSet<>();
    for (ActorMention mention : article.mentionsIn(sentence)) {
      roots.add(article.root(mention.actor()));
    }
    return roots.size() + (article.touchesQuote(sentence) ? 1 : 0);
  }

  /** What has been seen of a sentence so far. */
  private final class Scan {
    private final boolean anyName;
    private final AskedKnowledge asked;
    private int sides;
    private boolean trigger;
    private boolean deed;

    Scan(int sides, boolean anyName, AskedKnowledge asked) {
      this.sides = sides;
      this.anyName = anyName;
      this.asked = asked;
    }

    /**
     * @param common whether the capital letter tells nothing: the word begins the sentence, and the
     *     article has it in small letters too
     */
    void read(String word, boolean common) {
      boolean name = anyName && !common && Character.isUpperCase(word.charAt(0));
      if (sides < needed && (name || mayMeanActor(word) || issues.matches(word))) {
        sides++;
      }
      deed = deed || (sides < needed && deeds.matches(word));
      readTrigger(word);
    }

    void readTrigger(String word) {
      asked.word(word);
      trigger = trigger || triggers.matches(word);
    }

    boolean passes() {
      return trigger && sides + (deed && sides > 0 ? 1 : 0) >= needed;
    }
  }

  /** Whether a word as written may be one of the lexicon. */
  boolean mayTrigger(String word) {
    return triggers.matches(word);
  }

  /** Whether a word as written may name a deed that was told before. */
  boolean mayBeDeed(String word) {
    return deeds.matches(word);
  }

  private boolean mayMeanActor(String word) {
    return language.has(WordList.FIRST_PERSON, word)
        || parts.apply(word).stream().anyMatch(this::standsForActor);
  }

  private boolean standsForActor(String part) {
    return language.pronoun(part).isPresent()
        || language.has(WordList.FIRST_PERSON, part)
        || !language.nominalKinds(part).isEmpty()
        || !language.titleRoles(part).isEmpty();
  }
}
