package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sikap.core.language.ClauseFactuality;
import org.sikap.core.language.Language;
import org.sikap.core.language.Language.WordList;
import org.sikap.core.syntax.ParsedSentence;

/**
 * Whether an event is told as a fact, a plan, a possibility, or as not so: negation with its scope,
 * modals, conditions, and the verbs and frames that govern it.
 */
final class FactualityRule {
  private static final int HIGHEST_GOVERNOR = 6;
  private static final Set<String> CLAUSAL = Set.of("xcomp", "ccomp", "csubj", "acl");
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

  private void ownWords(int token, State state) {
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
      if (language.has(WordList.NEGATORS, form)) {
        state.negate("negation:" + form);
      } else if (language.has(WordList.HYPOTHETICAL_MARKERS, form) && relation.equals("mark")) {
        state.weaken(Factuality.HYPOTHETICAL, "condition:" + form);
      } else if (language.has(WordList.HEDGES, form)) {
        state.hedge(form);
      } else if (relation.equals("aux")) {
        modal(form, state);
      }
    }
    negativeSubject(token, state);
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

  private void negativeSubject(int token, State state) {
    for (String relation : List.of("nsubj", "nsubj:pass")) {
      int subject = sentence.child(token, relation);
      if (subject >= 0) {
        String form = sentence.form(subject).toLowerCase(Locale.ROOT);
        boolean negative =
            language.has(WordList.NEGATIVE_SUBJECTS, form)
                || sentence.anyChild(
                    subject,
                    child ->
                        sentence.relation(child).equals("det")
                            && language.has(
                                WordList.NEGATORS, sentence.form(child).toLowerCase(Locale.ROOT)));
        if (negative) {
          state.negate("negation:" + form);
        }
      }
    }
  }

  /** Applies a governor's force to what it governs; false where its scope ends. */
  private boolean climb(int current, int governor, State state) {
    String relation = sentence.relation(current);
    if (relation.equals("conj")) {
      return true;
    }
    boolean clausal = CLAUSAL.contains(relation);
    boolean nominal = NOMINAL.contains(relation) || sentence.hasRelation(current, "nmod");
    if (!clausal && !nominal) {
      return false;
    }
    Event event = events[governor];
    if (event != null && governs(event, current)) {
      frameForce(event.frame(), relation, state);
    }
    if (clausal) {
      Optional<ClauseFactuality> clause = language.clauseFactuality(sentence.lowerLemma(governor));
      clause.ifPresent(factuality -> clauseForce(factuality, governor, state));
      // What is only reported is as real as the report says, not as the reporting itself.
      if (relation.equals("ccomp")
          && language.reporting(sentence.lowerLemma(governor)).isPresent()) {
        return false;
      }
      if (relation.equals("acl") && !isInfinitive(current)) {
        return false;
      }
      ownWords(governor, state);
      return true;
    }
    // A light verb's own negation is its noun's: "did not impose sanctions".
    if (relation.equals("obj") && !lexicon.lightVerbs(sentence.lowerLemma(governor)).isEmpty()) {
      ownWords(governor, state);
      return true;
    }
    return event != null || sentence.hasRelation(current, "nmod") || relation.equals("compound");
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
        || sentence.hasRelation(token, "nmod");
  }

  private void frameForce(Frame frame, String relation, State state) {
    if (frame.prevents()) {
      state.carry("prevented:" + frame.id());
    } else if (frame.asks()) {
      state.weaken(Factuality.HYPOTHETICAL, "asked:" + frame.id());
    } else if (frame.id().equals("deny")) {
      state.weaken(Factuality.DENIED, "denied");
    } else if (frame.ploverMode().equals("allege") && !relation.equals("obj")) {
      state.weaken(Factuality.HYPOTHETICAL, "alleged:" + frame.id());
    } else if (frame.ploverEvent().equals("THREATEN")) {
      state.weaken(Factuality.HYPOTHETICAL, "threatened:" + frame.id());
    }
  }

  private void clauseForce(ClauseFactuality factuality, int governor, State state) {
    String rule = "governor:" + sentence.lowerLemma(governor);
    switch (factuality) {
      case ASSERTED -> {}
      case PLANNED -> state.weaken(Factuality.PLANNED, rule);
      case HYPOTHETICAL -> state.weaken(Factuality.HYPOTHETICAL, rule);
      case NEGATED -> state.negate(rule);
      case DENIED -> state.weaken(Factuality.DENIED, rule);
      case REFUSED -> state.carry(rule);
    }
  }

  /** What has been found on the way up. */
  private static final class State {
    private Factuality factuality = Factuality.ASSERTED;
    private boolean negated;
    private boolean hedged;
    private boolean deontic;
    private boolean carried;
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
      Factuality result =
          negated && rank(factuality) <= rank(Factuality.NEGATED) ? Factuality.NEGATED : factuality;
      return new Assessment(result, negated, hedged, deontic, carried, trace);
    }
  }
}
