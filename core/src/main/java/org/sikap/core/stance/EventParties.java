package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sikap.core.language.Language;
import org.sikap.core.language.Language.WordList;
import org.sikap.core.stance.Slot.Kind;
import org.sikap.core.syntax.ParsedSentence;

/** Finds who an event is by and whom it is done to, through light verbs, texts and prefixes. */
final class EventParties {
  private static final Slot POSSESSIVE = new Slot(Kind.POSSESSIVE, "");

  private final ParsedSentence sentence;
  private final Language language;
  private final Lexicon lexicon;
  private final SentenceActors actors;
  private final ArgumentFinder arguments;
  private final ReferentFinder referents;

  EventParties(
      ParsedSentence sentence,
      Language language,
      Lexicon lexicon,
      SentenceActors actors,
      ArgumentFinder arguments,
      ReferentFinder referents) {
    this.sentence = requireNonNull(sentence);
    this.language = requireNonNull(language);
    this.lexicon = requireNonNull(lexicon);
    this.actors = requireNonNull(actors);
    this.arguments = requireNonNull(arguments);
    this.referents = requireNonNull(referents);
  }

  // "posted a reply that assailed", "released a report applauding": who wrote it holds it.
  Optional<Referent> author(int token) {
    int verb = sentence.head(token);
    boolean written =
        language.has(WordList.TEXT_NOUNS, sentence.lowerLemma(token))
            && verb != ParsedSentence.ROOT
            && arguments.isVerb(verb)
            && sentence.relation(token).equals("obj")
            && !(language.has(WordList.ADOPTED_TEXTS, sentence.lowerLemma(token))
                && isTurnedAgainst(verb));
    if (!written) {
      return Optional.empty();
    }
    return arguments.subjects(verb).stream()
        .map(referents::holder)
        .flatMap(Optional::stream)
        .findFirst();
  }

  // Whoever rejects a resolution has not written it.
  private boolean isTurnedAgainst(int verb) {
    return lexicon.entries(WordClass.VERB, sentence.lowerLemma(verb)).stream()
        .anyMatch(entry -> entry.frame().attitude() < 0);
  }

  /** Heads of the phrases in the event's holder slots. */
  List<Integer> holderTokens(Event event) {
    LexiconEntry entry = event.entry();
    int token = event.token();
    if (!entry.holders().isEmpty()) {
      List<Integer> tokens = new ArrayList<>();
      for (Slot slot : entry.holders()) {
        tokens.addAll(
            slot.kind() == Kind.SELF
                ? arguments.denoted(token)
                : arguments.fill(token, entry.wordClass(), slot));
      }
      return tokens;
    }
    return switch (entry.wordClass()) {
      case VERB -> verbHolders(token);
      case ADJECTIVE -> arguments.fill(token, WordClass.ADJECTIVE, new Slot(Kind.SUBJECT, ""));
      case NOUN -> nounHolders(event);
    };
  }

  // "is at odds with" is headed by its noun: the holder is the copular subject.
  private List<Integer> verbHolders(int token) {
    return arguments.isVerb(token)
        ? arguments.subjects(token)
        : arguments.fill(token, WordClass.ADJECTIVE, new Slot(Kind.SUBJECT, ""));
  }

  private List<Integer> nounHolders(Event event) {
    int noun = event.token();
    LexiconEntry entry = event.entry();
    if (isRelation(event)) {
      return arguments.denoted(noun);
    }
    List<Integer> holders =
        new ArrayList<>(arguments.fill(noun, WordClass.NOUN, new Slot(Kind.POSSESSIVE, "")));
    holders.removeAll(event.targets());
    if (holders.isEmpty()) {
      holders.addAll(modifierHolders(event));
    }
    for (String marker : language.words(WordList.NOUN_HOLDER_MARKERS)) {
      if (holders.isEmpty()) {
        holders.addAll(arguments.fill(noun, WordClass.NOUN, new Slot(Kind.PREPOSITION, marker)));
      }
    }
    String of = language.nounHolderMarker();
    // "the support of Norway for Ukraine": where another slot holds the target, this one is free.
    boolean elsewhere = !event.targets().isEmpty() && !event.targetSlot().marker().equals(of);
    boolean targetOf =
        !elsewhere
            && entry.targets().stream()
                .anyMatch(slot -> slot.isPreposition() && slot.marker().equals(of));
    if (holders.isEmpty() && !targetOf) {
      holders.addAll(arguments.fill(noun, WordClass.NOUN, new Slot(Kind.PREPOSITION, of)));
    }
    if (holders.isEmpty()) {
      holders.addAll(lightVerbHolders(noun));
    }
    holders.removeAll(event.targets());
    return holders;
  }

  // "an ally of Russia": who is said to be one holds it, not the possessor.
  private boolean isRelation(Event event) {
    List<Slot> targets = event.entry().targets();
    return language.ambiguousPossessors()
        ? event.targetSlot().kind() == Kind.POSSESSIVE || targets.indexOf(POSSESSIVE) == 0
        : targets.contains(POSSESSIVE);
  }

  private List<Integer> modifierHolders(Event event) {
    List<Integer> holders = new ArrayList<>();
    for (int child : sentence.children(event.token())) {
      boolean before =
          sentence.relation(child).equals("amod") || sentence.relation(child).equals("compound");
      if (before
          && !event.targets().contains(child)
          && !actors.isAffixed(child)
          && actors.mentionAt(child).isPresent()) {
        holders.add(child);
      }
    }
    return holders;
  }

  private List<Integer> lightVerbHolders(int noun) {
    for (LightVerb verb : lightVerbsOver(noun)) {
      int governor = sentence.head(noun);
      if (verb.holders().isEmpty()) {
        return arguments.subjects(governor);
      }
      for (Slot slot : verb.holders()) {
        List<Integer> holders = arguments.fill(governor, WordClass.VERB, slot);
        if (!holders.isEmpty()) {
          return holders;
        }
      }
    }
    return List.of();
  }

  private List<LightVerb> lightVerbsOver(int noun) {
    int governor = sentence.head(noun);
    if (governor == ParsedSentence.ROOT || !arguments.isVerb(governor)) {
      return List.of();
    }
    return lexicon.lightVerbs(sentence.lowerLemma(governor)).stream()
        .filter(verb -> verb.particle().isEmpty() || hasWord(governor, verb.particle()))
        .filter(verb -> arguments.fill(governor, WordClass.VERB, verb.event()).contains(noun))
        .toList();
  }

  private boolean hasWord(int governor, String particle) {
    return sentence.anyChild(governor, child -> sentence.lowerLemma(child).equals(particle));
  }

  /** Heads of the phrases the event is directed at; empty when there are none. */
  List<Integer> targets(Event event) {
    if (!event.targets().isEmpty()) {
      return event.targets();
    }
    List<Integer> affixed = affixedTargets(event.token());
    if (!affixed.isEmpty()) {
      return affixed;
    }
    if (event.entry().wordClass() != WordClass.NOUN) {
      return List.of();
    }
    for (LightVerb verb : lightVerbsOver(event.token())) {
      for (Slot slot : verb.patients()) {
        List<Integer> patients = arguments.fill(sentence.head(event.token()), WordClass.VERB, slot);
        if (!patients.isEmpty()) {
          return patients;
        }
      }
    }
    return List.of();
  }

  // "anti-Russian sanctions": the name within the adjective is the target.
  private List<Integer> affixedTargets(int noun) {
    List<Integer> targets = new ArrayList<>();
    for (int child : sentence.children(noun)) {
      if (sentence.relation(child).equals("amod") && actors.isAffixed(child) && hasPrefix(child)) {
        targets.add(child);
      }
    }
    return targets;
  }

  private boolean hasPrefix(int token) {
    String form = sentence.form(token).toLowerCase(Locale.ROOT);
    return language.prefixes().stream().anyMatch(prefix -> form.startsWith(prefix.prefix()));
  }

  /** The actors who do an event that stands inside another. */
  List<Referent> agents(Event event) {
    if (event.entry().hasHolderSlot(Kind.SPEAKER)) {
      return List.of();
    }
    return holderTokens(event).stream().map(referents::holder).flatMap(Optional::stream).toList();
  }
}
