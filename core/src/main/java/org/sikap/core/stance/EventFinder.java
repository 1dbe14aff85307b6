package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.sikap.core.actor.Actor;
import org.sikap.core.actor.ActorKind;
import org.sikap.core.actor.ActorMention;
import org.sikap.core.language.Language;
import org.sikap.core.language.Language.TagClass;
import org.sikap.core.language.Language.WordList;
import org.sikap.core.syntax.ParsedSentence;

/** Finds the words and idioms of the lexicon in a sentence and fills their target slots. */
final class EventFinder {
  private static final int WIDEST_IDIOM_GAP = 3;
  private static final int MILITARY = 3;

  private final ParsedSentence sentence;
  private final Language language;
  private final Lexicon lexicon;
  private final ArgumentFinder arguments;
  private final SentenceActors actors;
  private final BiPredicate<Integer, Integer> meant;

  /**
   * @param meant whether the topic means the actor at the second token to be whom the event at the
   *     first is done to
   */
  EventFinder(
      ParsedSentence sentence,
      Language language,
      Lexicon lexicon,
      ArgumentFinder arguments,
      SentenceActors actors,
      BiPredicate<Integer, Integer> meant) {
    this.sentence = requireNonNull(sentence);
    this.language = requireNonNull(language);
    this.lexicon = requireNonNull(lexicon);
    this.arguments = requireNonNull(arguments);
    this.actors = requireNonNull(actors);
    this.meant = requireNonNull(meant);
  }

  /** The events of the sentence by the token that heads them; tokens without one are null. */
  Event[] find() {
    Event[] events = new Event[sentence.size()];
    int behindIdiom = 0;
    for (int token = 0; token < sentence.size(); token++) {
      if (token < behindIdiom || actors.mentionAt(token).isPresent()) {
        continue;
      }
      for (WordClass wordClass : wordClasses(token)) {
        Optional<Event> event = match(token, wordClass);
        if (event.isPresent()) {
          int head = event.get().token();
          if (events[head] == null) {
            events[head] = event.get();
          }
          // The rest of a noun idiom is no event of its own: "kejahatan perang".
          LexiconEntry entry = event.get().entry();
          boolean idiom = wordClass == WordClass.NOUN && entry.headFirst();
          behindIdiom = idiom ? token + entry.lemmas().size() : behindIdiom;
          break;
        }
      }
    }
    return events;
  }

  private List<WordClass> wordClasses(int token) {
    String tag = sentence.tag(token);
    List<WordClass> classes = new ArrayList<>(2);
    if (language.isTag(TagClass.VERB, tag)) {
      classes.add(WordClass.VERB);
      // Participles are tagged as verbs and used as adjectives: "is worried about", "the opposed".
      classes.add(WordClass.ADJECTIVE);
    }
    if (language.isTag(TagClass.ADJECTIVE, tag)) {
      classes.add(WordClass.ADJECTIVE);
    }
    if (language.isTag(TagClass.NOUN, tag)) {
      classes.add(WordClass.NOUN);
    }
    return classes;
  }

  private Optional<Event> match(int token, WordClass wordClass) {
    Optional<Event> bare = Optional.empty();
    for (LexiconEntry entry : candidates(token, wordClass)) {
      int last = lastToken(token, entry);
      if (last < 0) {
        continue;
      }
      Optional<Event> event = fill(eventToken(token, entry), last, entry);
      if (event.isPresent() && !event.get().targets().isEmpty()) {
        return event;
      }
      // "a vote against": of several entries the one whose target is there wins, else the first.
      bare = bare.or(() -> event);
    }
    return bare;
  }

  // A predicate noun judges its subject: "the invasion was a crime".
  private List<LexiconEntry> candidates(int token, WordClass wordClass) {
    List<LexiconEntry> entries = lexicon.entries(wordClass, sentence.lowerLemma(token));
    if (wordClass != WordClass.NOUN || entries.size() < 2 || !isPredicate(token)) {
      return entries;
    }
    List<LexiconEntry> ordered = new ArrayList<>(entries);
    ordered.sort(
        Comparator.comparing(
            entry -> entry.targets().stream().noneMatch(slot -> slot.kind() == Slot.Kind.SUBJECT)));
    return ordered;
  }

  private boolean isPredicate(int token) {
    return sentence.child(token, "cop") >= 0
        || sentence.relation(token).equals("xcomp")
        || (language.headFirst() && sentence.child(token, "nsubj") >= 0);
  }

  // In "is at odds with" the copula hangs on the noun, which heads the clause.
  private int eventToken(int token, LexiconEntry entry) {
    boolean copula = sentence.relation(token).equals("cop") && entry.lemmas().size() > 1;
    return copula ? sentence.head(token) : token;
  }

  private Optional<Event> fill(int token, int last, LexiconEntry entry) {
    for (Condition condition : entry.conditions()) {
      if (!holds(condition, token, entry)) {
        return Optional.empty();
      }
    }
    boolean eventsOnly =
        language.ambiguousPossessors()
            && entry.conditions().stream()
                .anyMatch(condition -> condition.required() == Condition.Required.EVENT);
    for (Slot slot : orderedTargets(entry)) {
      List<Integer> targets = targets(token, last, entry, slot);
      boolean fits = !eventsOnly || targets.stream().anyMatch(this::isEventWord);
      if (!targets.isEmpty() && !fits && entry.wordClass() != WordClass.NOUN) {
        return Optional.empty();
      }
      if (!targets.isEmpty() && fits) {
        return Optional.of(new Event(token, entry, slot, targets));
      }
    }
    List<Integer> patients = meantPossessors(token, entry);
    if (!patients.isEmpty()) {
      return Optional.of(new Event(token, entry, new Slot(Slot.Kind.POSSESSIVE, ""), patients));
    }
    boolean dropped = language.dropsArguments() && entry.frame().engagement() >= MILITARY;
    return entry.needsTarget() && !dropped
        ? Optional.empty()
        : Optional.of(new Event(token, entry, new Slot(Slot.Kind.NONE, ""), List.of()));
  }

  // "encouraged France to arm Moldova": what is asked for, not who is asked.
  private static List<Slot> orderedTargets(LexiconEntry entry) {
    if (!entry.frame().operator()) {
      return entry.targets();
    }
    List<Slot> ordered = new ArrayList<>(entry.targets());
    ordered.sort(Comparator.comparing(slot -> slot.kind() != Slot.Kind.COMPLEMENT));
    return ordered;
  }

  private List<Integer> targets(int token, int last, LexiconEntry entry, Slot slot) {
    boolean beside =
        slot.kind() == Slot.Kind.MODIFIER
            || (slot.kind() == Slot.Kind.POSSESSIVE && !slot.equals(entry.targets().get(0)));
    if (beside && entry.wordClass() == WordClass.NOUN && language.ambiguousPossessors()) {
      // "penangkapan warga Amerika oleh Rusia": who does it is told.
      boolean byAnother =
          language.words(WordList.PASSIVE_AGENT_MARKERS).stream()
              .map(marker -> new Slot(Slot.Kind.PREPOSITION, marker))
              .anyMatch(agent -> !arguments.fill(token, WordClass.NOUN, agent).isEmpty());
      return arguments.fill(token, entry.wordClass(), new Slot(Slot.Kind.POSSESSIVE, "")).stream()
          .filter(possessor -> byAnother || isPatient(token, possessor))
          .toList();
    }
    if (slot.kind() == Slot.Kind.MODIFIER) {
      return arguments.fill(token, entry.wordClass(), slot).stream()
          .filter(actors::isNameModifier)
          .toList();
    }
    // "push Russia out of Ukraine" has its object beside the particle, "side with Russia" behind
    // it.
    boolean own = isFollowedByMarker(last) && !arguments.objects(token).isEmpty();
    if (last > token
        && !own
        && slot.kind() == Slot.Kind.OBJECT
        && sentence.relation(last).equals("case")) {
      return objectOfLastWord(last, slot);
    }
    List<Integer> targets = arguments.fill(token, entry.wordClass(), slot);
    if (targets.isEmpty() && last > token && !slot.kind().equals(Slot.Kind.SUBJECT)) {
      // The idiom's own noun may hold the phrase: "throw its weight behind the plan".
      targets = arguments.fill(last, WordClass.NOUN, slot);
      if (targets.isEmpty()) {
        targets = objectOfLastWord(last, slot);
      }
    }
    List<Integer> others =
        targets.stream().filter(target -> target != token && target != last).toList();
    // "dijatuhi sanksi": where the idiom's own noun is the object, the subject is done to.
    boolean received =
        others.isEmpty()
            && last > token
            && slot.kind() == Slot.Kind.OBJECT
            && language.ambiguousPossessors()
            && arguments.isPassive(token);
    return received
        ? arguments.fill(token, entry.wordClass(), new Slot(Slot.Kind.INDIRECT_OBJECT, ""))
        : others;
  }

  // "pembebasan Kherson", "pencabutan sanksi", "perang Ukraina" against "serangan Rusia": what
  // cannot act is done to; of those who can, only the one whom the topic means.
  private boolean isPatient(int token, int possessor) {
    Optional<Actor> actor = actors.mentionAt(possessor).map(ActorMention::actor);
    if (actor.isEmpty()) {
      return !language.has(WordList.REPRESENTATIVES, sentence.lowerLemma(possessor))
          && language.pronoun(sentence.lowerLemma(possessor)).isEmpty();
    }
    return actor.get().kind() == ActorKind.PLACE
        || actor.get().isPerson()
        || meant.test(token, possessor);
  }

  private List<Integer> meantPossessors(int token, LexiconEntry entry) {
    return language.ambiguousPossessors() && entry.wordClass() == WordClass.NOUN
        ? arguments.fill(token, WordClass.NOUN, new Slot(Slot.Kind.POSSESSIVE, "")).stream()
            .filter(possessor -> meant.test(token, possessor))
            .toList()
        : List.of();
  }

  private boolean isFollowedByMarker(int particle) {
    int next = particle + 1;
    return next < sentence.size()
        && sentence.relation(next).equals("case")
        && sentence.head(next) == sentence.head(particle);
  }

  // "hold Russia accountable for": the phrase hangs on the idiom's adjective or on its preposition.
  private List<Integer> objectOfLastWord(int last, Slot slot) {
    int head = sentence.head(last);
    // "side with" takes as its object what its preposition holds.
    boolean fits =
        slot.kind() == Slot.Kind.OBJECT
            || (slot.isPreposition() && sentence.lowerLemma(last).equals(slot.marker()));
    return fits && sentence.relation(last).equals("case") && head != ParsedSentence.ROOT
        ? arguments.expand(head)
        : List.of();
  }

  private boolean holds(Condition condition, int token, LexiconEntry entry) {
    return switch (condition.required()) {
      case WORDS ->
          arguments.fill(token, entry.wordClass(), condition.slot()).stream()
              .anyMatch(argument -> hasWord(argument, condition));
      case ACTOR -> anyTarget(token, entry, this::isActor);
      case EVENT -> anyTarget(token, entry, this::isEventWord);
    };
  }

  private boolean anyTarget(
      int token, LexiconEntry entry, java.util.function.IntPredicate predicate) {
    for (Slot slot : entry.targets()) {
      for (int argument : arguments.fill(token, entry.wordClass(), slot)) {
        if (predicate.test(argument)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isActor(int token) {
    return actors.mentionAt(token).isPresent()
        || actors.hasActorModifier(token)
        || language.pronoun(sentence.form(token).toLowerCase(java.util.Locale.ROOT)).isPresent();
  }

  private boolean isEventWord(int token) {
    return actors.mentionAt(token).isEmpty() && lexicon.isTrigger(sentence.lowerLemma(token));
  }

  // The class word may be the head or what the head consists of: "a package of weapons".
  private boolean hasWord(int argument, Condition condition) {
    if (matches(argument, condition)) {
      return true;
    }
    // "the lifting of sanctions" consists of none.
    boolean cancelled =
        lexicon.entries(WordClass.NOUN, sentence.lowerLemma(argument)).stream()
            .anyMatch(entry -> entry.frame().cancels());
    return !cancelled
        && sentence.anyChild(
            argument,
            child ->
                (sentence.hasRelation(child, "nmod")
                        || sentence.relation(child).equals("compound")
                        || sentence.relation(child).equals("conj"))
                    && !sentence.relation(child).equals("nmod:poss")
                    && matches(child, condition));
  }

  private boolean matches(int token, Condition condition) {
    String lemma = sentence.lowerLemma(token);
    if (condition.lemmas().contains(lemma)
        || condition.lemmas().contains(sentence.lemma(token))
        || condition.lemmas().contains(sentence.form(token))) {
      return true;
    }
    int previous = token - 1;
    return (previous >= 0
            && condition.lemmas().contains(sentence.lowerLemma(previous) + " " + lemma))
        || beginsClassWords(token, condition);
  }

  // "kendaraan lapis baja": where modifiers follow, the class word is the first of several.
  private boolean beginsClassWords(int token, Condition condition) {
    StringBuilder words = new StringBuilder(sentence.lowerLemma(token));
    for (int next = token + 1; next < sentence.size() && next <= token + 2; next++) {
      words.append(' ').append(sentence.lowerLemma(next));
      if (condition.lemmas().contains(words.toString())) {
        return true;
      }
    }
    return false;
  }

  /** Index of the last word of the entry when it stands at the token, or -1. */
  private int lastToken(int token, LexiconEntry entry) {
    List<String> lemmas = entry.lemmas();
    if (lemmas.size() == 1) {
      return token;
    }
    if (entry.wordClass() != WordClass.NOUN) {
      return matchForwards(token, lemmas);
    }
    return entry.headFirst() ? matchBehind(token, lemmas) : matchBackwards(token, lemmas);
  }

  private int matchBackwards(int token, List<String> lemmas) {
    int position = token - 1;
    for (int index = lemmas.size() - 2; index >= 0; index--, position--) {
      if (position < 0 || !isWord(position, lemmas.get(index))) {
        return -1;
      }
    }
    return token;
  }

  // "kejahatan perang": the words of a noun idiom stand side by side.
  private int matchBehind(int token, List<String> lemmas) {
    for (int index = 1; index < lemmas.size(); index++) {
      int position = token + index;
      if (position >= sentence.size() || !isWord(position, lemmas.get(index))) {
        return -1;
      }
    }
    return token + lemmas.size() - 1;
  }

  private int matchForwards(int token, List<String> lemmas) {
    int position = token;
    for (int index = 1; index < lemmas.size(); index++) {
      int next = position + 1;
      int limit = Math.min(sentence.size(), next + WIDEST_IDIOM_GAP + 1);
      while (next < limit && !isWord(next, lemmas.get(index))) {
        next++;
      }
      if (next >= limit || !belongs(token, position, next)) {
        return -1;
      }
      position = next;
    }
    return position;
  }

  // In "called the attack on Odesa barbaric" the preposition is the attack's.
  private boolean belongs(int verb, int previous, int word) {
    // "stressed: support from Iran must end" is no stressed support.
    boolean anothersSubject =
        sentence.hasRelation(word, "nsubj")
            && sentence.head(word) > word
            && sentence.head(word) != verb
            && !sentence.relation(verb).equals("cop");
    if (anothersSubject) {
      return false;
    }
    if (word == previous + 1 || !sentence.relation(word).equals("case")) {
      return true;
    }
    int holder = sentence.head(sentence.head(word));
    return holder == verb || holder == previous;
  }

  private boolean isWord(int token, String lemma) {
    return sentence.lowerLemma(token).equals(lemma) || sentence.form(token).equalsIgnoreCase(lemma);
  }
}
