package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sikap.core.actor.Actor;
import org.sikap.core.actor.ActorKind;
import org.sikap.core.actor.ActorMention;
import org.sikap.core.actor.ActorRegister;
import org.sikap.core.actor.NameKind;
import org.sikap.core.language.Language;
import org.sikap.core.language.Language.WordList;
import org.sikap.core.language.Pronoun;
import org.sikap.core.stance.QuoteFinder.Quote;
import org.sikap.core.syntax.Sentence;
import org.sikap.core.syntax.WordForms;

/**
 * What the rules of a sentence need to know of the article around it: who was named before, who
 * speaks a quotation, the day. Built from the text and its mentions alone, without a parse, so that
 * it is the same whichever sentences are parsed.
 */
final class ArticleContext {
  private static final int SENTENCES_BACK = 2;
  // "the chancellor" is told apart by the office, wherever he was named.
  private static final int SENTENCES_BACK_TO_OFFICE = 12;
  private static final int WORDS_AROUND_REPORTING = 7;
  private static final int FARTHEST_MARKER = 24;
  private static final Set<ActorKind> GROUPS =
      EnumSet.of(
          ActorKind.STATE,
          ActorKind.ORGANISATION,
          ActorKind.ALLIANCE,
          ActorKind.ARMED_GROUP,
          ActorKind.COMPANY,
          ActorKind.BODY);

  private final String text;
  private final ActorRegister register;
  private final Language language;
  private final WordForms reportingForms;
  private final WordForms addressingForms;
  private final AskedKnowledge asked;
  private final boolean coreference;
  private final Optional<LocalDate> day;
  private final List<ActorMention> mentions;
  private final List<Sentence> sentences;
  private final Set<String> smallWords;
  private final List<Quote> quotes;
  private final List<Optional<Actor>> speakers;

  ArticleContext(
      String text,
      ActorRegister register,
      Language language,
      WordForms reportingForms,
      WordForms addressingForms,
      AskedKnowledge asked,
      boolean coreference,
      Optional<LocalDate> day,
      List<ActorMention> mentions,
      List<Sentence> sentences) {
    this.text = requireNonNull(text);
    this.register = requireNonNull(register);
    this.language = requireNonNull(language);
    this.reportingForms = requireNonNull(reportingForms);
    this.addressingForms = requireNonNull(addressingForms);
    this.asked = requireNonNull(asked);
    this.coreference = coreference;
    this.day = requireNonNull(day);
    this.mentions = List.copyOf(mentions);
    this.sentences = List.copyOf(sentences);
    this.smallWords = smallWords(text);
    this.quotes = QuoteFinder.find(text);
    this.speakers = findSpeakers();
  }

  String text() {
    return text;
  }

  /** What has been asked of register and lexicon so far. */
  AskedKnowledge asked() {
    return asked;
  }

  /** Whether the article also has a capitalised word in small letters. */
  boolean hasInLowerCase(String word) {
    return smallWords.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Set<String> smallWords(String text) {
    Set<String> words = new HashSet<>();
    int begin = -1;
    for (int position = 0; position <= text.length(); position++) {
      boolean letter = position < text.length() && Character.isLetter(text.charAt(position));
      if (letter && begin < 0) {
        begin = position;
      } else if (!letter && begin >= 0) {
        if (Character.isLowerCase(text.charAt(begin))) {
          words.add(text.substring(begin, position));
        }
        begin = -1;
      }
    }
    return words;
  }

  /** Whether pronouns and nouns mean actors of the text before them. */
  boolean hasCoreference() {
    return coreference;
  }

  Optional<LocalDate> day() {
    return day;
  }

  List<ActorMention> mentions() {
    return mentions;
  }

  /** The mentions within a sentence. */
  List<ActorMention> mentionsIn(Sentence sentence) {
    return mentionsBetween(sentence.begin(), sentence.end());
  }

  private List<ActorMention> mentionsBetween(int begin, int end) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).begin() < begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int last = low;
    while (last < mentions.size() && mentions.get(last).end() <= end) {
      last++;
    }
    return mentions.subList(low, last);
  }

  String root(Actor actor) {
    asked.root(actor.id());
    return register.root(actor.id(), day);
  }

  Actor rootActor(Actor actor) {
    return actor(root(actor)).orElse(actor);
  }

  Optional<Actor> actor(String id) {
    asked.actor(id);
    return register.find(id);
  }

  /** Whether a position is inside a quotation. */
  boolean isQuoted(int position) {
    return quoteIndex(position) >= 0;
  }

  /** Whether any part of a sentence stands in a quotation. */
  boolean touchesQuote(Sentence sentence) {
    for (Quote quote : quotes) {
      if (quote.begin() < sentence.end() && quote.end() > sentence.begin()) {
        return true;
      }
      if (quote.begin() >= sentence.end()) {
        return false;
      }
    }
    return false;
  }

  /** Who speaks the quotation around a position, where the text tells. */
  Optional<Actor> quoteSpeaker(int position) {
    int index = quoteIndex(position);
    return index < 0 ? Optional.empty() : speakers.get(index);
  }

  private int quoteIndex(int position) {
    int low = 0;
    int high = quotes.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Quote quote = quotes.get(middle);
      if (quote.contains(position)) {
        return middle;
      }
      if (quote.end() <= position) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  // A quotation belongs to whoever speaks in the words around it in its paragraph, else to the
  // speaker of the quotation before it, when that one is in the same or the last paragraph.
  private List<Optional<Actor>> findSpeakers() {
    List<Optional<Actor>> found = new ArrayList<>();
    for (int index = 0; index < quotes.size(); index++) {
      Quote quote = quotes.get(index);
      int from = Math.max(lineBegin(quote.begin()), index > 0 ? quotes.get(index - 1).end() : 0);
      int to =
          Math.min(
              lineEnd(quote.end()),
              index + 1 < quotes.size() ? quotes.get(index + 1).begin() : text.length());
      boolean pronoun = isPronounSpeaker(quote.end(), to);
      Optional<Actor> speaker = speakerBetween(quote.end(), to);
      if (speaker.isEmpty() && !pronoun) {
        speaker = speakerBetween(from, quote.begin());
      }
      if (speaker.isEmpty() && index > 0 && isNear(quotes.get(index - 1), quote)) {
        speaker = found.get(index - 1);
      }
      if (speaker.isEmpty() && !pronoun) {
        speaker = personBefore(quote.begin());
      }
      found.add(speaker);
    }
    return found;
  }

  // A floating quotation belongs to the person the sentence before it begins with.
  private Optional<Actor> personBefore(int position) {
    int index = sentenceIndex(position);
    if (index == 0 || sentences.get(index).begin() < position - 1) {
      return Optional.empty();
    }
    Sentence before = sentences.get(index - 1);
    if (before.paragraph() != sentences.get(index).paragraph()) {
      return Optional.empty();
    }
    List<ActorMention> named = mentionsIn(before);
    if (named.size() > 1 && isTitle(named.get(0), named.get(1))) {
      return Optional.of(named.get(1).actor());
    }
    return named.stream().map(ActorMention::actor).findFirst().filter(Actor::isPerson);
  }

  // "French President Emmanuel Macron": the name right behind its state.
  private boolean isTitle(ActorMention state, ActorMention person) {
    return !state.actor().isPerson()
        && person.actor().isPerson()
        && root(state.actor()).equals(root(person.actor()))
        && person.begin() - state.end() <= FARTHEST_MARKER;
  }

  private boolean isNear(Quote previous, Quote quote) {
    String between = text.substring(previous.end(), Math.max(previous.end(), quote.begin()));
    return between.strip().chars().filter(character -> character == '\n').count() == 0
        && between.strip().length() < 200;
  }

  private int lineBegin(int position) {
    return text.lastIndexOf('\n', position - 1) + 1;
  }

  private int lineEnd(int position) {
    int end = text.indexOf('\n', position);
    return end < 0 ? text.length() : end;
  }

  private Optional<Actor> speakerBetween(int begin, int end) {
    if (end - begin < 3) {
      return Optional.empty();
    }
    for (Word reporting : words(begin, end)) {
      if (reports(reporting)) {
        Optional<Actor> speaker = nearestSpeaker(reporting, begin, end);
        if (speaker.isPresent()) {
          return speaker;
        }
      }
    }
    return Optional.empty();
  }

  // "he continued": whoever that is, it is nobody else who is named nearby.
  private boolean isPronounSpeaker(int begin, int end) {
    List<Word> words = words(begin, end);
    for (int at = 0; at < words.size(); at++) {
      if (reports(words.get(at))) {
        return adjacentPronoun(words, at).isPresent();
      }
    }
    return false;
  }

  private Optional<Word> adjacentPronoun(List<Word> words, int at) {
    Optional<Word> before = at > 0 ? pronoun(words.get(at - 1)) : Optional.empty();
    // "said he", but not "said his government"
    return before.isPresent() || at + 1 >= words.size()
        ? before
        : pronoun(words.get(at + 1)).filter(word -> endsPhrase(word.end()));
  }

  private Optional<Word> pronoun(Word word) {
    return Optional.of(word).filter(candidate -> language.pronoun(candidate.lower()).isPresent());
  }

  private boolean endsPhrase(int position) {
    return position >= text.length() || text.charAt(position) != ' ';
  }

  private boolean reports(Word word) {
    return reportingForms.matches(word.lower());
  }

  private Optional<Actor> nearestSpeaker(Word reporting, int begin, int end) {
    List<Word> words = words(begin, end);
    int at = words.indexOf(reporting);
    Optional<Word> pronoun = adjacentPronoun(words, at);
    if (pronoun.isPresent()) {
      return pronoun.flatMap(this::meant);
    }
    int from = words.get(Math.max(0, at - WORDS_AROUND_REPORTING)).begin();
    int to = words.get(Math.min(words.size() - 1, at + WORDS_AROUND_REPORTING)).end();
    Optional<ActorMention> mention =
        mentionsBetween(from, to).stream()
            .filter(candidate -> maySpeak(candidate, reporting))
            .min(
                Comparator.comparing((ActorMention candidate) -> !candidate.actor().isPerson())
                    .thenComparingInt(candidate -> distance(candidate, reporting)));
    if (mention.isPresent()) {
      return mention.map(ActorMention::actor);
    }
    return words.stream()
        .filter(word -> word.begin() >= from && word.end() <= to)
        .filter(word -> pronoun(word).isPresent())
        .findFirst()
        .flatMap(this::meant);
  }

  private Optional<Actor> meant(Word pronoun) {
    return language
        .pronoun(pronoun.lower())
        .flatMap(known -> resolvePronoun(known, pronoun.begin()));
  }

  // "told reporters in Kyiv", "Western penalties, claiming": neither names who speaks.
  private boolean maySpeak(ActorMention mention, Word reporting) {
    boolean apart =
        mention.nameKind() == NameKind.DEMONYM
            && mention.end() < reporting.begin()
            && text.substring(mention.end(), reporting.begin()).indexOf(',') >= 0;
    boolean addressed =
        mention.begin() == reporting.end() + 1 && addressingForms.matches(reporting.lower());
    return mention.actor().kind() != ActorKind.PLACE
        && !apart
        && !addressed
        && (mention.actor().isPerson() || !isOblique(mention));
  }

  private static int distance(ActorMention mention, Word word) {
    return Math.min(Math.abs(mention.begin() - word.end()), Math.abs(word.begin() - mention.end()));
  }

  private record Word(int begin, int end, String lower) {}

  private List<Word> words(int begin, int end) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int position = begin; position <= end; position++) {
      boolean letter = position < end && Character.isLetter(text.charAt(position));
      if (letter && start < 0) {
        start = position;
      } else if (!letter && start >= 0) {
        String word = text.substring(start, position);
        words.add(new Word(start, position, word.toLowerCase(Locale.ROOT)));
        start = -1;
      }
    }
    return words;
  }

  /**
   * The actor of an earlier sentence that a third-person pronoun means: the first fitting one of
   * the sentence before, else of the one before that. A sentence that itself begins with such a
   * pronoun goes on about the same actor.
   */
  Optional<Actor> antecedentBefore(Pronoun pronoun, int position) {
    int index = sentenceIndex(position);
    int first = Math.max(0, index - SENTENCES_BACK);
    for (int before = index - 1; before >= first; before--) {
      Sentence sentence = sentences.get(before);
      if (beginsWith(sentence, pronoun)) {
        first = Math.max(0, first - 1);
        continue;
      }
      List<ActorMention> fitting =
          mentionsIn(sentence).stream().filter(mention -> fits(mention, pronoun)).toList();
      // "Since the crisis in Ukraine, Beijing has": what stands behind a preposition is no subject.
      Optional<ActorMention> subject =
          fitting.stream().filter(mention -> !isOblique(mention)).findFirst();
      if (!fitting.isEmpty()) {
        return Optional.of(subject.orElse(fitting.get(0)).actor());
      }
    }
    return Optional.empty();
  }

  private boolean isOblique(ActorMention mention) {
    List<Word> before =
        words(
            Math.max(lineBegin(mention.begin()), mention.begin() - FARTHEST_MARKER),
            mention.begin());
    int last = before.size() - 1;
    if (last > 0 && language.has(WordList.DETERMINERS, before.get(last).lower())) {
      last--;
    }
    return last >= 0 && language.has(WordList.OBLIQUE_MARKERS, before.get(last).lower());
  }

  private boolean beginsWith(Sentence sentence, Pronoun pronoun) {
    int end = sentence.begin();
    while (end < sentence.end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String word = text.substring(sentence.begin(), end).toLowerCase(Locale.ROOT);
    return language.pronoun(word).filter(pronoun::equals).isPresent();
  }

  // Who speaks a quotation is looked for without a parse: the first fitting actor before.
  private Optional<Actor> resolvePronoun(Pronoun pronoun, int position) {
    return recent(position, mention -> fits(mention, pronoun));
  }

  /** As above, but somebody else than an actor: a subject's object is another. */
  Optional<Actor> resolvePronoun(Pronoun pronoun, int position, String otherThan) {
    return recent(
        position, mention -> fits(mention, pronoun) && !root(mention.actor()).equals(otherThan));
  }

  /** Whether a pronoun may mean what a mention names. */
  static boolean fits(ActorMention mention, Pronoun pronoun) {
    boolean adjective = mention.nameKind() == NameKind.DEMONYM && !pronoun.plural();
    return fits(mention.actor(), pronoun)
        && !(adjective && GROUPS.contains(mention.actor().kind()));
  }

  /** Whether a pronoun may mean an actor. */
  static boolean fits(Actor actor, Pronoun pronoun) {
    if (actor.kind() == ActorKind.UNKNOWN) {
      return true;
    }
    if (actor.isPerson()) {
      return pronoun.mayMeanPerson(actor.gender());
    }
    return pronoun.mayMeanGroup() && GROUPS.contains(actor.kind());
  }

  /** The actor of one of the kinds named last before a position: <i>the alliance</i>. */
  Optional<Actor> lastOfKind(Set<ActorKind> kinds, int position) {
    return nearest(position, mention -> kinds.contains(mention.actor().kind()));
  }

  /** As above, but of another side than a root. */
  Optional<Actor> lastOfKind(Set<ActorKind> kinds, int position, String otherThan) {
    return nearest(
        position,
        mention ->
            kinds.contains(mention.actor().kind()) && !root(mention.actor()).equals(otherThan));
  }

  /** The person named last before a position who holds one of the roles on the article's day. */
  Optional<Actor> lastInRole(Set<String> roles, int position) {
    return recent(
        position,
        SENTENCES_BACK_TO_OFFICE,
        mention ->
            mention.actor().roles().stream()
                .anyMatch(
                    role -> roles.contains(role.kind()) && day.map(role::heldOn).orElse(true)));
  }

  /** The person who holds one of the roles in a state or organisation on the article's day. */
  Optional<Actor> inRole(Set<String> roles, String of) {
    asked.officer(roles, of);
    return day.flatMap(on -> register.inRole(roles, of, on));
  }

  private Optional<Actor> recent(
      int position, java.util.function.Predicate<ActorMention> predicate) {
    return recent(position, SENTENCES_BACK, predicate);
  }

  private Optional<Actor> recent(
      int position, int farthest, java.util.function.Predicate<ActorMention> predicate) {
    if (!coreference) {
      return Optional.empty();
    }
    int index = sentenceIndex(position);
    for (int back = 0; back <= farthest && index - back >= 0; back++) {
      Sentence sentence = sentences.get(index - back);
      int end = back == 0 ? position : sentence.end();
      for (ActorMention mention : mentionsBetween(sentence.begin(), end)) {
        if (predicate.test(mention)) {
          return Optional.of(mention.actor());
        }
      }
    }
    return Optional.empty();
  }

  // A noun means the one named last, where a pronoun means the one named first.
  private Optional<Actor> nearest(
      int position, java.util.function.Predicate<ActorMention> predicate) {
    if (!coreference) {
      return Optional.empty();
    }
    int index = sentenceIndex(position);
    for (int back = 0; back <= SENTENCES_BACK && index - back >= 0; back++) {
      Sentence sentence = sentences.get(index - back);
      List<ActorMention> candidates =
          mentionsBetween(sentence.begin(), back == 0 ? position : sentence.end());
      for (int last = candidates.size() - 1; last >= 0; last--) {
        if (predicate.test(candidates.get(last))) {
          return Optional.of(candidates.get(last).actor());
        }
      }
    }
    return Optional.empty();
  }

  private int sentenceIndex(int position) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).begin() <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
