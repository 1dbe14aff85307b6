package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.sikap.core.language.Language;
import org.sikap.core.language.Language.TagClass;
import org.sikap.core.language.Language.WordList;
import org.sikap.core.syntax.ParsedSentence;

/**
 * Finds the tokens that fill an argument slot, through passives, control, relative clauses,
 * participles and coordination. Reads Universal Dependencies only, so it is the same for every
 * language.
 */
final class ArgumentFinder {
  // Chains of control and coordination in news are shorter; the bound ends loops of a broken parse.
  private static final int LONGEST_CHAIN = 6;
  private static final int WIDEST_SHARED_OBJECT = 4;
  private static final int DEEPEST_PHRASE = 2;

  private final ParsedSentence sentence;
  private final Language language;

  ArgumentFinder(ParsedSentence sentence, Language language) {
    this.sentence = requireNonNull(sentence);
    this.language = requireNonNull(language);
  }

  /** The heads of the phrases in a slot of an event head, coordinated ones included. */
  List<Integer> fill(int token, WordClass wordClass, Slot slot) {
    return switch (slot.kind()) {
      case SUBJECT ->
          wordClass == WordClass.VERB ? subjects(token) : predicationSubjects(token, wordClass);
      case OBJECT -> objects(token);
      case INDIRECT_OBJECT -> indirectObjects(token);
      case COMPLEMENT -> complements(token);
      case POSSESSIVE -> possessors(token);
      case MODIFIER -> modifiers(token);
      case PREPOSITION -> prepositional(token, slot.marker());
      case SPEAKER, SELF, NONE -> List.of();
    };
  }

  /** Subjects of a verb in the active sense: of a passive, the agent. */
  List<Integer> subjects(int verb) {
    return subjects(verb, LONGEST_CHAIN);
  }

  private List<Integer> subjects(int verb, int remaining) {
    if (remaining == 0) {
      return List.of();
    }
    if (isPassive(verb)) {
      return agents(verb);
    }
    int subject = sentence.child(verb, "nsubj");
    if (subject >= 0) {
      return antecedents(subject, verb);
    }
    int head = sentence.head(verb);
    if (head == ParsedSentence.ROOT) {
      return List.of();
    }
    return switch (sentence.relation(verb)) {
      case "acl:relcl" -> expand(head);
      case "acl" -> isInfinitive(verb) ? infinitiveSubjects(head, remaining) : expand(head);
      case "xcomp" -> controllers(head, remaining);
      case "advcl" -> adverbialSubjects(verb, head, remaining);
      case "conj", "ccomp" -> isPassive(head) ? patients(head) : subjects(head, remaining - 1);
      // The parser leaves gerunds undecided: "admitted attacking".
      case "dep" -> isVerb(head) ? loose(verb, head, remaining - 1) : List.of();
      default -> List.of();
    };
  }

  private List<Integer> adverbialSubjects(int verb, int head, int remaining) {
    if (isPassive(head)) {
      return isOfSubject(head) ? agents(head) : patients(head);
    }
    return isOfObject(verb, head) ? controllers(head, remaining) : subjects(head, remaining - 1);
  }

  // "said Russia had failed; capturing Kyiv": what hangs loosely on a saying goes on with the said.
  private List<Integer> loose(int verb, int head, int remaining) {
    int said = sentence.child(head, "ccomp");
    return subjects(said >= 0 && said < verb ? said : head, remaining);
  }

  // "criticised Poland for helping": Poland helps; "helped Ukraine in repelling": Ukraine repels.
  private boolean isOfObject(int verb, int head) {
    boolean helps = language.has(WordList.HELPING_VERBS, sentence.lowerLemma(head));
    return sentence.anyChild(
        verb,
        child ->
            language.has(WordList.OBJECT_CONTROL_MARKERS, sentence.lowerLemma(child))
                || (helps && language.has(WordList.HELP_MARKERS, sentence.lowerLemma(child))));
  }

  // "used Belarus to stage an attack": who uses it attacks.
  private boolean isOfSubject(int head) {
    return language.has(WordList.SUBJECT_CONTROL_VERBS, sentence.lowerLemma(head));
  }

  // "urged Russia to withdraw": the object is meant; "vowed to help": the subject.
  private List<Integer> controllers(int governor, int remaining) {
    if (isOfSubject(governor)) {
      return subjects(governor, remaining - 1);
    }
    int object = sentence.child(governor, "obj");
    if (object < 0) {
      object = sentence.child(governor, "iobj");
    }
    if (object >= 0) {
      return expand(object);
    }
    for (String marker : language.words(WordList.ADDRESSEE_MARKERS)) {
      List<Integer> addressees = ownPrepositional(governor, marker);
      if (!addressees.isEmpty()) {
        return addressees;
      }
    }
    return isPassive(governor) ? patients(governor) : subjects(governor, remaining - 1);
  }

  // "Germany's decision to send", "the government decided on a plan to send"
  private List<Integer> infinitiveSubjects(int noun, int remaining) {
    // "allowed Russian troops to invade": the troops do.
    if (language.has(WordList.REPRESENTATIVES, sentence.lowerLemma(noun))) {
      return expand(noun);
    }
    List<Integer> owners = possessors(noun);
    if (!owners.isEmpty()) {
      return owners;
    }
    int governor = sentence.head(noun);
    return governor != ParsedSentence.ROOT && isVerb(governor)
        ? subjects(governor, remaining - 1)
        : List.of();
  }

  private List<Integer> agents(int verb) {
    // "diserang Rusia": some languages need no preposition.
    List<Integer> agents = new ArrayList<>(expand(sentence.child(verb, "obl:agent")));
    for (String marker : language.words(WordList.PASSIVE_AGENT_MARKERS)) {
      agents.addAll(ownPrepositional(verb, marker));
      if (agents.isEmpty()) {
        // "was supplied with howitzers by Italy": attached to the howitzers.
        for (int child : sentence.children(verb)) {
          agents.addAll(ownPrepositional(child, marker));
        }
      }
    }
    return agents;
  }

  /** Objects of a verb in the active sense: of a passive, the subject. */
  List<Integer> objects(int verb) {
    int object = sentence.child(verb, "obj");
    // "Kyiv was given a loan": the passive subject is the one who receives.
    if (object < 0 && isPassive(verb)) {
      return passiveSubjects(verb, LONGEST_CHAIN);
    }
    if (object >= 0) {
      return antecedents(object, verb);
    }
    if (sentence.relation(verb).equals("acl:relcl") && sentence.child(verb, "nsubj") >= 0) {
      int subject = sentence.child(verb, "nsubj");
      if (!isRelativePronoun(subject)) {
        return expand(sentence.head(verb));
      }
    }
    return sharedObjects(verb);
  }

  // "Iran was handed a fine": whom it is done to, not what is handed.
  private List<Integer> patients(int passive) {
    int subject = sentence.child(passive, "nsubj:pass");
    return subject >= 0 ? antecedents(subject, passive) : objects(passive);
  }

  private List<Integer> indirectObjects(int verb) {
    if (sentence.child(verb, "obj") >= 0 && isPassive(verb)) {
      return passiveSubjects(verb, LONGEST_CHAIN);
    }
    return expand(sentence.child(verb, "iobj"));
  }

  // "condemned and rejected the invasion"
  private List<Integer> sharedObjects(int verb) {
    for (int child : sentence.children(verb)) {
      if (sentence.relation(child).equals("conj")
          && child > verb
          && child - verb <= WIDEST_SHARED_OBJECT
          && sentence.child(child, "obj") >= 0) {
        return expand(sentence.child(child, "obj"));
      }
    }
    return List.of();
  }

  private List<Integer> passiveSubjects(int verb, int remaining) {
    int subject = sentence.child(verb, "nsubj:pass");
    if (subject < 0) {
      subject = sentence.child(verb, "nsubj");
    }
    if (subject >= 0) {
      return antecedents(subject, verb);
    }
    int head = sentence.head(verb);
    if (head == ParsedSentence.ROOT || remaining == 0) {
      return List.of();
    }
    return switch (sentence.relation(verb)) {
      case "acl", "acl:relcl", "amod" -> expand(head);
      case "conj" ->
          isPassive(head) ? passiveSubjects(head, remaining - 1) : subjects(head, remaining - 1);
      // "Dikecam Jerman, Rusia bergeming"
      case "advcl" -> language.dropsArguments() ? subjects(head, remaining - 1) : List.of();
      case "xcomp" -> controllers(head, remaining - 1);
      default -> List.of();
    };
  }

  /** Whether a verb is passive: a passive subject, a passive auxiliary, or a bare participle. */
  boolean isPassive(int verb) {
    if (sentence.child(verb, "nsubj:pass") >= 0
        || sentence.child(verb, "aux:pass") >= 0
        || sentence.child(verb, "obl:agent") >= 0) {
      return true;
    }
    String relation = sentence.relation(verb);
    boolean participle = language.isTag(TagClass.PAST_PARTICIPLE, sentence.tag(verb));
    boolean bare = sentence.child(verb, "obj") < 0 && sentence.child(verb, "nsubj") < 0;
    if (participle && bare && (relation.equals("acl") || relation.equals("amod"))) {
      return true;
    }
    int head = sentence.head(verb);
    return relation.equals("conj")
        && participle
        && bare
        && sentence.child(verb, "aux") < 0
        && head != ParsedSentence.ROOT
        && sentence.child(head, "aux:pass") >= 0;
  }

  // "Belarus is an ally", "Belarus, an ally of Russia", "the brutal invasion"
  private List<Integer> predicationSubjects(int token, WordClass wordClass) {
    int subject = sentence.child(token, "nsubj");
    if (subject >= 0) {
      return antecedents(subject, token);
    }
    int head = sentence.head(token);
    if (head == ParsedSentence.ROOT) {
      return List.of();
    }
    return switch (sentence.relation(token)) {
      case "appos" -> expand(head);
      case "amod", "acl", "acl:relcl" ->
          wordClass == WordClass.ADJECTIVE ? expand(head) : List.of();
      case "xcomp" -> controllers(head, LONGEST_CHAIN);
      case "conj" -> predicationSubjects(head, wordClass);
      case "obl", "nmod", "advcl" ->
          isNaming(token) ? named(head) : circumstance(token, head, wordClass);
      default -> List.of();
    };
  }

  /** Whether a phrase says what something is: <i>described Russia as a terrorist state</i>. */
  boolean isNaming(int token) {
    return language.words(WordList.PREDICATIVE_MARKERS).stream()
        .anyMatch(marker -> hasMarker(token, marker));
  }

  // The parser hangs the name on the verb or on what is named.
  private List<Integer> named(int head) {
    return isVerb(head) ? controllers(head, LONGEST_CHAIN) : expand(head);
  }

  private List<Integer> circumstance(int token, int head, WordClass wordClass) {
    if (!sentence.relation(token).equals("advcl")) {
      return List.of();
    }
    return isVerb(head) ? subjects(head) : predicationSubjects(head, wordClass);
  }

  /** Whom a noun denotes: its copular subject, what it stands in apposition to, the name behind. */
  List<Integer> denoted(int noun) {
    List<Integer> subjects = predicationSubjects(noun, WordClass.NOUN);
    if (!subjects.isEmpty()) {
      return subjects;
    }
    int apposition = sentence.child(noun, "appos");
    if (apposition >= 0) {
      return expand(apposition);
    }
    int head = sentence.head(noun);
    boolean title = sentence.relation(noun).equals("compound") && head > noun;
    return title ? List.of(head) : List.of();
  }

  private List<Integer> complements(int verb) {
    List<Integer> complements = new ArrayList<>();
    for (int child : sentence.children(verb)) {
      String relation = sentence.relation(child);
      boolean infinitive = relation.equals("acl") && isInfinitive(child);
      if (relation.equals("xcomp") || relation.equals("ccomp") || infinitive) {
        complements.addAll(expand(child));
      }
    }
    return complements;
  }

  private List<Integer> possessors(int noun) {
    List<Integer> possessors = expand(sentence.child(noun, "nmod:poss"));
    int head = sentence.head(noun);
    // "Russia's ally Belarus": the possessive hangs on the name.
    if (possessors.isEmpty()
        && head != ParsedSentence.ROOT
        && sentence.relation(noun).equals("compound")) {
      return expand(sentence.child(head, "nmod:poss"));
    }
    return possessors.isEmpty() ? nounsBehind(noun) : possessors;
  }

  // Where modifiers follow their noun, a noun behind is what it is about: "pencabutan sanksi".
  private List<Integer> nounsBehind(int noun) {
    return sentence.children(noun, "compound").filter(child -> child > noun).boxed().toList();
  }

  private List<Integer> modifiers(int noun) {
    List<Integer> modifiers = new ArrayList<>();
    for (int child : sentence.children(noun)) {
      if (sentence.relation(child).equals("compound") || sentence.relation(child).equals("amod")) {
        modifiers.add(child);
      }
    }
    return modifiers;
  }

  private List<Integer> prepositional(int token, String marker) {
    List<Integer> own = ownPrepositional(token, marker);
    if (!own.isEmpty()) {
      return own;
    }
    // Parsers attach "sanctions on Russia" to the verb or to the noun: look in the other place too.
    int object = sentence.child(token, "obj");
    object = object < 0 ? sentence.child(token, "nsubj:pass") : object;
    if (object >= 0) {
      List<Integer> ofObject = withinPhrase(object, marker, DEEPEST_PHRASE);
      if (!ofObject.isEmpty()) {
        return ofObject;
      }
    }
    int head = sentence.head(token);
    if (head != ParsedSentence.ROOT && isVerb(head)) {
      String relation = sentence.relation(token);
      if (relation.equals("obj") || relation.equals("nsubj:pass")) {
        List<Integer> ofVerb = ownPrepositional(head, marker);
        if (!ofVerb.isEmpty()) {
          return ofVerb;
        }
      }
    }
    return adjacent(token, marker);
  }

  // "two billion euros in aid for Ukraine", "medicine and generators to Ukraine"
  private List<Integer> withinPhrase(int noun, String marker, int remaining) {
    List<Integer> own = ownPrepositional(noun, marker);
    if (!own.isEmpty() || remaining == 0) {
      return own;
    }
    for (int child : sentence.children(noun)) {
      boolean part =
          sentence.hasRelation(child, "nmod") && !sentence.relation(child).equals("nmod:poss");
      if (part || sentence.relation(child).equals("conj")) {
        List<Integer> found = withinPhrase(child, marker, remaining - 1);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  // "aid to Ukraine" is one phrase wherever the parser hangs the preposition.
  private List<Integer> adjacent(int token, String marker) {
    int next = token + 1;
    if (next < sentence.size()
        && sentence.relation(next).equals("case")
        && sentence.lowerLemma(next).equals(marker)) {
      return expand(sentence.head(next));
    }
    return List.of();
  }

  private List<Integer> ownPrepositional(int token, String marker) {
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(token)) {
      if ((sentence.hasRelation(child, "obl")
              || sentence.hasRelation(child, "nmod")
              || sentence.relation(child).equals("advcl")
              || sentence.relation(child).equals("acl"))
          && hasMarker(child, marker)) {
        found.addAll(expand(child));
      }
    }
    return found;
  }

  private boolean hasMarker(int token, String marker) {
    return sentence.anyChild(
        token,
        child ->
            (sentence.relation(child).equals("case") || sentence.relation(child).equals("mark"))
                && sentence.lowerLemma(child).equals(marker));
  }

  // A relative pronoun stands for the noun its clause modifies.
  private List<Integer> antecedents(int token, int verb) {
    if (isRelativePronoun(token)) {
      int clause = verb;
      for (int step = 0; step < LONGEST_CHAIN && clause != ParsedSentence.ROOT; step++) {
        if (sentence.relation(clause).equals("acl:relcl")) {
          return expand(sentence.head(clause));
        }
        clause = sentence.head(clause);
      }
    }
    return expand(token);
  }

  private boolean isRelativePronoun(int token) {
    return language.has(WordList.RELATIVE_PRONOUNS, sentence.lowerLemma(token))
        && sentence.children(token).length == 0;
  }

  /** A phrase head and the heads coordinated with it; empty for a negative index. */
  List<Integer> expand(int token) {
    if (token < 0) {
      return List.of();
    }
    List<Integer> heads = new ArrayList<>();
    heads.add(token);
    sentence.children(token, "conj").forEach(heads::add);
    return heads;
  }

  private boolean isInfinitive(int verb) {
    return !language.isTag(TagClass.PAST_PARTICIPLE, sentence.tag(verb))
        && sentence.anyChild(verb, child -> sentence.relation(child).equals("mark"));
  }

  boolean isVerb(int token) {
    return language.isTag(TagClass.VERB, sentence.tag(token));
  }
}
