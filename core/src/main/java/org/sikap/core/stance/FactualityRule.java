package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sikap.core.language.ClauseFactuality;
import org.sikap.core.language.Language;
import org.sikap.core.language.Language.TagClass;
import org.sikap.core.language.Language.WordList;
import org.sikap.core.syntax.ParsedSentence;

/**
 * Whether an event is told as a fact, a plan, a possibility, or as not so: negation with its scope,
 * modals, conditions, and the verbs and frames that govern it.
 */
final class FactualityRule {
  private static final int HIGHEST_GOVERNOR = 6;
  private static final String QUESTION_MARK = "?";
  private static final Set<String> CLAUSAL = Set.of("xcomp", "ccomp", "csubj", "acl");
  private static final Set<String> NEGATED_PHRASE = Set.of("det", "cc:preconj", "advmod");
  private static final Set<String> NOMINAL =
      Set.of("obj", "iobj", "obl", "nmod", "nsubj:pass", "compound", "advcl");

  private final ParsedSentence sentence;
  private final Language language;
  private final Event[] events;
  private final Lexicon lexicon;

  FactualityRule(ParsedSentence sentence, Language language, Event[] events, Lexicon lexicon) {
    this.sentence = requireNonNull(sentence);
    this.language = requireNonNull(language);
    this.events = requireNonNull(events);
    this.lexicon = requireNonNull(lexicon);
  }

  /** Assesses the event at a token. */
  Assessment assess(int token) {
    State state = new State();
    ownWords(token, state);
    question(state);
    int current = token;
    for (int step = 0; step < HIGHEST_GOVERNOR; step++) {
      int governor = sentence.head(current);
      if (governor == ParsedSentence.ROOT || !climb(current, governor, state)) {
        break;
      }
      current = governor;
    }
    return state.assessment();
  }

  /** Whether the event is negated by its own words, whatever governs it. */
  boolean isNegated(int token) {
    State state = new State();
    ownWords(token, state);
    return state.negated;
  }

  private void question(State state) {
    for (int token = sentence.size() - 1; token >= 0 && token >= sentence.size() - 2; token--) {
      if (sentence.form(token).equals(QUESTION_MARK)) {
        state.weaken(Factuality.HYPOTHETICAL, "question");
      }
    }
  }

  private void ownWords(int token, State state) {
    state.seen.add(token);
    for (int child : sentence.children(token)) {
      if (sentence.relation(child).equals("amod")) {
        adjective(child, state);
      }
    }
    boolean forsworn = isForsworn(token);
    for (int child : sentence.children(token)) {
      String relation = sentence.relation(child);
      String form = sentence.form(child).toLowerCase(Locale.ROOT);
      boolean grammatical =
          relation.equals("advmod")
              || relation.equals("det")
              || relation.equals("aux")
              || relation.equals("cc:preconj")
              || relation.equals("cc")
              || relation.equals("neg")
              || relation.equals("case")
              || relation.equals("mark");
      if (!grammatical) {
        continue;
      }
      // "has yet to back", against "has not yet backed"
      boolean unrealised =
          relation.equals("advmod")
              && language.has(WordList.UNREALISED_ADVERBS, form)
              && sentence.child(token, "mark") > child;
      if (unrealised || language.has(WordList.NEGATORS, form) || hasNegator(child, relation)) {
        if (!isLimited(child)) {
          state.negate("negation:" + form);
          state.forsworn |= forsworn;
        }
      } else if (language.has(WordList.CONTRAST_MARKERS, form) && !relation.equals("advmod")) {
        // "instead of condemning", but not "Instead, it condemned"
        state.negate("contrast:" + form);
      } else if (language.has(WordList.HYPOTHETICAL_MARKERS, form) && relation.equals("mark")) {
        state.weaken(Factuality.HYPOTHETICAL, "condition:" + form);
      } else if (language.has(WordList.HEDGES, form)) {
        state.hedge(form);
      } else if (relation.equals("aux") && forsworn) {
        state.weaken(Factuality.PLANNED, "modal:" + form);
      } else if (relation.equals("aux")) {
        modal(form, state);
      }
    }
    negativeArgument(token, state);
    consequence(token, state);
  }

  // "If Russia attacks Moldova, Romania will help": a plan for a case that may not come.
  private void consequence(int token, State state) {
    boolean conditional =
        state.factuality == Factuality.PLANNED
            && sentence
                .children(token, "advcl")
                .anyMatch(
                    clause ->
                        sentence
                            .children(clause, "mark")
                            .anyMatch(
                                marker ->
                                    language.has(
                                        WordList.HYPOTHETICAL_MARKERS,
                                        sentence.form(marker).toLowerCase(Locale.ROOT))));
    if (conditional) {
      state.weaken(Factuality.HYPOTHETICAL, "consequence");
    }
  }

  // "did not just blame", "had no choice but to condemn": said of more, not denied.
  private boolean isLimited(int negator) {
    StringBuilder words = new StringBuilder();
    for (int next = negator + 1; next < sentence.size() && next <= negator + 2; next++) {
      words.append(words.isEmpty() ? "" : " ").append(sentence.form(next).toLowerCase(Locale.ROOT));
      if (language.has(WordList.NEGATION_LIMITERS, words.toString())) {
        return true;
      }
    }
    return false;
  }

  // "will never abandon": a promise, unless it is one not to attack.
  private boolean isForsworn(int token) {
    return events[token] != null
        && !events[token].frame().isCombat()
        && hasChildIn(token, WordList.FORSWEARING_NEGATORS)
        && hasChildIn(token, WordList.FORSWEARING_MODALS);
  }

  private boolean hasChildIn(int token, WordList words) {
    return sentence.anyChild(
        token, child -> language.has(words, sentence.form(child).toLowerCase(Locale.ROOT)));
  }

  // "hardly ever"
  private boolean hasNegator(int adverb, String relation) {
    return relation.equals("advmod")
        && sentence.anyChild(
            adverb,
            child ->
                language.has(WordList.NEGATORS, sentence.form(child).toLowerCase(Locale.ROOT)));
  }

  private void modal(String form, State state) {
    if (language.has(WordList.HYPOTHETICAL_MODALS, form)) {
      state.weaken(Factuality.HYPOTHETICAL, "modal:" + form);
    } else if (language.has(WordList.PLANNED_MODALS, form)) {
      state.weaken(Factuality.PLANNED, "modal:" + form);
    } else if (language.has(WordList.DEONTIC_MODALS, form)) {
      state.require(form);
    }
  }

  // "had no intention": the noun's own negation is not its verb's once more.
  private void negativeArgument(int token, State state) {
    for (String relation : List.of("nsubj", "nsubj:pass", "obj")) {
      int subject = sentence.child(token, relation);
      if (subject >= 0 && !state.seen.contains(subject)) {
        String form = sentence.form(subject).toLowerCase(Locale.ROOT);
        boolean negative =
            language.has(WordList.NEGATIVE_SUBJECTS, form)
                || hasNegator(subject)
                || sentence.children(subject, "nummod").anyMatch(this::hasNegator);
        // "no ha atacado a ningún país" denies once.
        if (negative && !state.negated) {
          state.negate("negation:" + form);
        }
      }
    }
  }

  // "not one official"
  private boolean hasNegator(int token) {
    return sentence.anyChild(
        token,
        child ->
            (NEGATED_PHRASE.contains(sentence.relation(child))
                    || (sentence.relation(child).equals("cc") && child < token))
                && language.has(WordList.NEGATORS, sentence.form(child).toLowerCase(Locale.ROOT)));
  }

  /** Applies a governor's force to what it governs; false where its scope ends. */
  private boolean climb(int current, int governor, State state) {
    String relation = sentence.relation(current);
    if (relation.equals("conj")) {
      sharedModals(current, governor, state);
      return true;
    }
    gerund(current, governor, relation, state);
    boolean clausal = CLAUSAL.contains(relation);
    boolean nominal = NOMINAL.contains(relation) || sentence.hasRelation(current, "nmod");
    if (!clausal && !nominal) {
      return false;
    }
    Event event = events[governor];
    if (event != null
        && governs(event, current)
        && !isJudgement(current, governor)
        && !isAchieved(event.frame(), governor)) {
      frameForce(event.frame(), current, state);
    }
    if (isPurpose(current)) {
      // "may be used to launch an attack": the end is as real as its means.
      ownWords(governor, state);
      return true;
    }
    if (isBareParticiple(current)) {
      // "is expected to use the summit, promising weapons": as real as that, but not denied with
      // it.
      modals(governor, state);
      return true;
    }
    return clausal
        ? climbClause(current, governor, relation, state)
        : climbPhrase(current, governor, relation, state);
  }

  // "oppose the US taking action", "accused them of fighting": the parser hangs what is opposed or
  // alleged loosely on the verb, or on whoever would do it.
  private void gerund(int clause, int governor, String relation, State state) {
    if (!language.isTag(TagClass.VERB, sentence.tag(clause))) {
      return;
    }
    if (relation.equals("dep") && events[governor] != null) {
      governed(events[governor].frame(), state);
    }
    if (relation.equals("acl") && !isInfinitive(clause)) {
      int doer = sentence.relation(governor).equals("conj") ? sentence.head(governor) : governor;
      int verb = sentence.head(doer);
      if (verb != ParsedSentence.ROOT
          && sentence.relation(doer).equals("obj")
          && events[verb] != null) {
        governed(events[verb].frame(), state);
      }
    }
  }

  private static void governed(Frame frame, State state) {
    if (frame.asks()) {
      state.weaken(Factuality.HYPOTHETICAL, "asked:" + frame.id());
    } else if (frame.ploverEvent().equals("REJECT")) {
      state.weaken(Factuality.HYPOTHETICAL, "opposed:" + frame.id());
    } else if (frame.ploverMode().equals("allege")) {
      state.weaken(Factuality.HYPOTHETICAL, "alleged:" + frame.id());
    }
  }

  private boolean isBareParticiple(int clause) {
    return (sentence.relation(clause).equals("advcl") || sentence.relation(clause).equals("dep"))
        && language.isTag(TagClass.VERB, sentence.tag(clause))
        && sentence.child(clause, "mark") < 0
        && sentence.child(clause, "nsubj") < 0
        && sentence.child(clause, "nsubj:pass") < 0
        && sentence.child(clause, "aux") < 0;
  }

  private boolean isPurpose(int clause) {
    return sentence.relation(clause).equals("advcl")
        && sentence.anyChild(
            clause,
            marker ->
                sentence.relation(marker).equals("mark")
                    && language.has(
                        WordList.PURPOSE_MARKERS, sentence.form(marker).toLowerCase(Locale.ROOT)));
  }

  // "should cancel tariffs and cease": a bare verb shares the modal before it.
  private void sharedModals(int current, int governor, State state) {
    boolean bare =
        language.isTag(TagClass.VERB, sentence.tag(current))
            && !language.isTag(TagClass.FINITE_VERB, sentence.tag(current))
            && sentence.child(current, "aux") < 0
            && sentence.child(current, "nsubj") < 0;
    if (bare) {
      modals(governor, state);
    }
    adjectives(governor, current, state);
  }

  // "the potential sale or transfer": an adjective before both.
  private void adjectives(int first, int last, State state) {
    if (sentence.child(last, "amod") < 0) {
      sentence
          .children(first, "amod")
          .filter(child -> child < first)
          .forEach(child -> adjective(child, state));
    }
  }

  private void adjective(int token, State state) {
    if (language.has(WordList.HYPOTHETICAL_ADJECTIVES, sentence.lowerLemma(token))) {
      state.weaken(Factuality.HYPOTHETICAL, "adjective:" + sentence.lowerLemma(token));
    }
  }

  private void modals(int verb, State state) {
    sentence
        .children(verb, "aux")
        .forEach(aux -> modal(sentence.form(aux).toLowerCase(Locale.ROOT), state));
  }

  private boolean climbClause(int current, int governor, String relation, State state) {
    String lemma = sentence.lowerLemma(governor);
    boolean verb = language.isTag(TagClass.VERB, sentence.tag(governor));
    boolean report = verb && relation.equals("ccomp") && language.reporting(lemma).isPresent();
    boolean predicate = !language.isTag(TagClass.VERB, sentence.tag(current));
    boolean named = predicate && relation.equals("xcomp");
    boolean achieved = events[governor] != null && isAchieved(events[governor].frame(), governor);
    if (!named && !achieved && (!report || !isInfinitiveOnly(lemma))) {
      language.clauseFactuality(lemma).ifPresent(force -> clauseForce(force, governor, state));
    }
    if (report || (relation.equals("acl") && !isInfinitive(current))) {
      // What is only reported is as real as the report says, not as the reporting itself.
      return false;
    }
    if (relation.equals("ccomp") && !verb && language.clauseFactuality(lemma).isEmpty()) {
      // "rejected claims that it had attacked"
      state.claimed = true;
      return true;
    }
    if (relation.equals("ccomp") && !verb) {
      return false;
    }
    ownWords(governor, state);
    state.purpose = relation.equals("acl");
    return true;
  }

  // "managed to persuade Germany to help": what was asked for is done.
  private boolean isAchieved(Frame frame, int verb) {
    int governor = sentence.head(verb);
    return frame.asks()
        && governor != ParsedSentence.ROOT
        && language
            .clauseFactuality(sentence.lowerLemma(governor))
            .filter(force -> force == ClauseFactuality.ACHIEVED)
            .isPresent();
  }

  // "told Russia to withdraw" asks, "told him that Russia withdrew" reports.
  private boolean isInfinitiveOnly(String lemma) {
    return language
        .clauseFactuality(lemma)
        .map(force -> force == ClauseFactuality.HYPOTHETICAL)
        .orElse(false);
  }

  private boolean climbPhrase(int current, int governor, String relation, State state) {
    Event event = events[governor];
    boolean light =
        (relation.equals("obj") || relation.equals("obl"))
            && !lexicon.lightVerbs(sentence.lowerLemma(governor)).isEmpty();
    boolean operator = event != null && event.frame().operator();
    if (state.purpose && relation.equals("obj")) {
      lacking(governor, state);
    }
    if (state.purpose && event == null && relation.equals("obj")) {
      // "to use its influence to halt": the end is as real as its means.
      state.purpose = false;
      ownWords(governor, state);
      return true;
    }
    if (sentence.hasRelation(current, "nmod")) {
      lacking(governor, state);
    }
    if ((light || operator) && sentence.child(current, "nmod:poss") < 0) {
      // A light verb's own negation is its noun's: "did not impose sanctions".
      ownWords(governor, state);
      return true;
    }
    return state.claimed || sentence.hasRelation(current, "nmod") || relation.equals("compound");
  }

  // "a lack of support", "lack the will to fight"
  private void lacking(int governor, State state) {
    language
        .clauseFactuality(sentence.lowerLemma(governor))
        .filter(force -> force == ClauseFactuality.NEGATED)
        .ifPresent(force -> clauseForce(force, governor, state));
  }

  private boolean isInfinitive(int token) {
    return sentence.anyChild(token, child -> sentence.relation(child).equals("mark"));
  }

  private boolean governs(Event event, int token) {
    return event.targets().contains(token)
        || sentence.relation(token).equals("obl")
        || sentence.relation(token).equals("advcl")
        || sentence.relation(token).equals("xcomp")
        || sentence.relation(token).equals("ccomp")
        || sentence.relation(token).equals("acl")
        || sentence.hasRelation(token, "nmod");
  }

  private void frameForce(Frame frame, int governed, State state) {
    String relation = sentence.relation(governed);
    boolean rejects = frame.ploverEvent().equals("REJECT");
    boolean alleges = frame.ploverMode().equals("allege");
    if (frame.cancels()) {
      state.carry("cancelled:" + frame.id());
    } else if (rejects && state.claimed && !frame.asks()) {
      state.weaken(Factuality.DENIED, "denied:" + frame.id());
    } else if (frame.asks()
        || (rejects && CLAUSAL.contains(relation))
        || (alleges && !relation.equals("obj"))) {
      governed(frame, state);
    } else if (frame.anticipates() && !isFact(governed)) {
      state.weaken(Factuality.HYPOTHETICAL, "anticipated:" + frame.id());
    }
  }

  // "concerned over the attack" has seen it, "afraid of an attack" has not.
  private boolean isFact(int phrase) {
    return sentence.anyChild(
        phrase,
        marker ->
            sentence.relation(marker).equals("case")
                && language.has(WordList.FACTIVE_MARKERS, sentence.lowerLemma(marker)));
  }

  // "warned that it would have consequences" judges what it is said of, now.
  private boolean isJudgement(int clause, int governor) {
    return language.has(WordList.JUDGEMENT_REPORTERS, sentence.lowerLemma(governor))
        && events[clause] != null
        && events[clause].entry().wordClass() == WordClass.VERB
        && events[clause].entry().hasHolderSlot(Slot.Kind.SPEAKER);
  }

  private boolean isObjectOfNegated(int noun) {
    int head = sentence.head(noun);
    return head != ParsedSentence.ROOT && sentence.relation(noun).equals("obj") && isNegated(head);
  }

  private void clauseForce(ClauseFactuality factuality, int governor, State state) {
    String rule = "governor:" + sentence.lowerLemma(governor);
    switch (factuality) {
      case ASSERTED, ACHIEVED -> {}
      case PLANNED -> state.weaken(Factuality.PLANNED, rule);
      case HYPOTHETICAL -> state.weaken(Factuality.HYPOTHETICAL, rule);
      case DOUBTED -> {
        // "there is no doubt that"
        if (!isNegated(governor)) {
          state.weaken(Factuality.HYPOTHETICAL, rule);
        }
      }
      case EVIDENCED -> {
        // "have not seen China send", "has seen no evidence that", "have not seen any sign that"
        if (isNegated(governor) || isObjectOfNegated(governor)) {
          state.weaken(Factuality.HYPOTHETICAL, rule);
        }
      }
      case NEGATED -> state.negate(rule);
      case DENIED -> state.weaken(Factuality.DENIED, rule);
      case REFUSED -> state.carry(rule);
    }
  }

  /** What has been found on the way up. */
  private static final class State {
    private Factuality factuality = Factuality.ASSERTED;
    private final Set<Integer> seen = new HashSet<>();
    private boolean negated;
    private boolean hedged;
    private boolean forsworn;
    private boolean deontic;
    private boolean carried;
    private boolean claimed;
    private boolean purpose;
    private final List<String> trace = new ArrayList<>();

    void negate(String rule) {
      negated = !negated;
      trace.add(rule);
    }

    void hedge(String word) {
      hedged = true;
      trace.add("hedge:" + word);
    }

    void require(String modal) {
      deontic = true;
      weaken(Factuality.HYPOTHETICAL, "modal:" + modal);
    }

    void carry(String rule) {
      carried = true;
      trace.add(rule);
    }

    // Of two forces the less real wins: "might deny having planned".
    void weaken(Factuality other, String rule) {
      if (rank(other) > rank(factuality)) {
        factuality = other;
      }
      trace.add(rule);
    }

    private static int rank(Factuality factuality) {
      return switch (factuality) {
        case ASSERTED -> 0;
        case PLANNED -> 1;
        case NEGATED -> 2;
        case HYPOTHETICAL -> 3;
        case DENIED -> 4;
      };
    }

    Assessment assessment() {
      if (forsworn && negated && rank(factuality) <= rank(Factuality.PLANNED)) {
        return new Assessment(Factuality.PLANNED, true, hedged, deontic, carried, trace);
      }
      Factuality result =
          negated && rank(factuality) <= rank(Factuality.NEGATED) ? Factuality.NEGATED : factuality;
      return new Assessment(result, negated, hedged, deontic, carried, trace);
    }
  }
}
