package org.sikap.core.syntax;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sikap.core.data.DataFile;
import org.sikap.core.data.YamlNode;

/**
 * Gives a tree of plain universal relations the shape that the calculus reads: voices from affixes,
 * owners and modifiers among the nouns beside a noun, relative clauses, modals, ranges of numbers.
 * What differs between languages is in their files.
 */
final class TreeShape {
  private static final int LONGEST_CHAIN = 4;
  private static final Set<String> BESIDE = Set.of("parataxis", "conj", "acl", "ccomp", "dep");
  private static final String VERB = "VERB";
  private static final String NOUN = "NOUN";
  private static final String PROPER_NOUN = "PROPN";
  private static final String PRONOUN = "PRON";
  private static final String NUMBER = "NUM";

  private final AffixMorphology morphology;
  private final Set<String> modals;
  private final Set<String> relatives;
  private final Set<String> complementizers;
  private final Set<String> agentMarkers;
  private final Set<String> representatives;
  private final Set<String> rangeWords;
  private final Set<String> firstPerson;
  private final Set<String> governors;
  private final Set<String> titleNouns;
  private final Set<String> reporting;
  private final Set<String> contentMarkers;
  private final Set<String> determiners;
  private final Set<String> adverbs;
  private final Set<String> currencies;
  private final Set<String> conditions;
  private final Set<String> objectControllers;
  private final Set<String> subjunctives;
  private final Set<String> negators;
  private final Set<String> identities;
  private final Set<String> predicatives;
  private final Set<String> namingVerbs;
  private final Set<String> copulas;

  private TreeShape(YamlNode definition, AffixMorphology morphology) {
    this.morphology = requireNonNull(morphology);
    this.modals = new HashSet<>(definition.texts("hypothetical_modals"));
    modals.addAll(definition.texts("planned_modals"));
    modals.addAll(definition.texts("deontic_modals"));
    this.relatives = Set.copyOf(definition.texts("relative_pronouns"));
    this.complementizers = Set.copyOf(definition.get("parser").texts("complement_markers"));
    this.agentMarkers = Set.copyOf(definition.texts("passive_agent_markers"));
    this.representatives = Set.copyOf(definition.texts("representatives"));
    this.rangeWords = Set.copyOf(definition.get("parser").texts("range_marks"));
    this.firstPerson = Set.copyOf(definition.texts("first_person"));
    this.governors = lemmas(definition.text("clause_verbs"));
    this.reporting = lemmas(definition.text("reporting"));
    this.adverbs = Set.copyOf(definition.get("parser").texts("adverbs_before_verbs"));
    this.currencies = Set.copyOf(definition.get("numbers").get("currencies").entries().keySet());
    this.determiners = Set.copyOf(definition.texts("determiners"));
    this.contentMarkers = Set.copyOf(definition.get("parser").texts("content_markers"));
    this.conditions = Set.copyOf(definition.texts("hypothetical_markers"));
    this.objectControllers = Set.copyOf(definition.get("parser").texts("object_controllers"));
    this.subjunctives = Set.copyOf(definition.get("parser").texts("subjunctive_markers"));
    this.negators = Set.copyOf(definition.texts("negators"));
    this.identities = Set.copyOf(definition.get("parser").texts("identity_words"));
    this.predicatives = Set.copyOf(definition.texts("predicative_markers"));
    this.namingVerbs = Set.copyOf(definition.get("parser").texts("naming_verbs"));
    this.copulas = Set.copyOf(definition.get("parser").texts("copulas"));
    this.titleNouns = Set.copyOf(definition.get("parser").texts("title_words"));
  }

  private static Set<String> lemmas(String path) {
    return DataFile.resource(path).rows().stream()
        .map(row -> row.required(0, "lemma"))
        .collect(Collectors.toUnmodifiableSet());
  }

  static TreeShape read(YamlNode definition, AffixMorphology morphology) {
    return new TreeShape(definition, morphology);
  }

  /**
   * Marks the first number and the word behind it of "10.000 hingga 12.000 tentara": a parser would
   * take the first number for a phrase of its own.
   */
  boolean[] rangeStarts(String[] forms, String[] tags) {
    boolean[] marked = new boolean[forms.length];
    for (int token = 0; token + 2 < forms.length; token++) {
      if (isNumber(forms[token])
          && isNumber(forms[token + 2])
          && rangeWords.contains(forms[token + 1].toLowerCase(Locale.ROOT))) {
        tags[token] = NUMBER;
        tags[token + 2] = NUMBER;
        marked[token] = true;
        marked[token + 1] = true;
      }
    }
    return marked;
  }

  private static boolean isNumber(String form) {
    return Character.isDigit(form.charAt(0));
  }

  void attachRanges(boolean[] skipped, String[] tags, int[] heads, String[] relations) {
    for (int token = 0; token < skipped.length; token++) {
      if (skipped[token]) {
        boolean number = tags[token].equals(NUMBER);
        int second = number ? token + 2 : token + 1;
        heads[token] = number && heads[second] >= 0 ? heads[second] : second;
        relations[token] = number ? "nummod" : "cc";
      }
    }
  }

  void apply(String[] forms, String[] tags, int[] heads, String[] relations) {
    Tree tree = new Tree(forms, tags, heads, relations);
    reportInFront(tree);
    for (int token = 0; token < forms.length; token++) {
      conditionMarker(tree, token);
      strayMarker(tree, token);
      markedSubject(tree, token);
      preposition(tree, token);
      agentBehind(tree, token);
      predicate(tree, token);
      acrossComma(tree, token);
      secondSubject(tree, token);
      apposedSubject(tree, token);
      clauseOfName(tree, token);
      behindAmount(tree, token);
      bareCopula(tree, token);
      report(tree, token);
      control(tree, token);
      titled(tree, token);
      clauseBehindName(tree, token);
      frontedRoot(tree, token);
      cleft(tree, token);
      naming(tree, token);
      stateAdjective(tree, token);
      copula(tree, token);
    }
    conditionInFront(tree);
    for (int token = 0; token < forms.length; token++) {
      modal(tree, token);
      relativeClause(tree, token);
      complement(tree, token);
      content(tree, token);
      nounContent(tree, token);
      sharedSubject(tree, token);
    }
    frontedClause(tree);
    for (int token = 0; token < forms.length; token++) {
      voice(tree, token);
    }
    for (int token = 0; token < forms.length; token++) {
      raise(tree, token);
    }
    for (int token = 0; token < forms.length; token++) {
      besideNoun(tree, token);
    }
    for (int token = 0; token < forms.length; token++) {
      tree.breakCycle(token);
    }
  }

  // "Tanpa ragu, Latvia mendukung": a marker before a comma belongs to what stands right behind it.
  private static void strayMarker(Tree tree, int token) {
    String relation = tree.relations[token];
    int head = tree.heads[token];
    if (head > token + 1 && (relation.equals("mark") || relation.equals("case"))) {
      for (int between = token + 2; between < head; between++) {
        if (tree.forms[between].equals(",")) {
          tree.heads[token] = token + 1;
          tree.relations[token] = "case";
          return;
        }
      }
    }
  }

  // "..., tegas Kanselir Scholz": a verb of saying behind a comma has its subject behind it and the
  // clause before it as what is said.
  private void report(Tree tree, int verb) {
    int speaker = verb + 1;
    boolean reports =
        verb >= 2
            && speaker < tree.size()
            && tree.tags[verb].equals(VERB)
            && tree.forms[verb - 1].equals(",")
            && reporting.contains(morphology.taggedVerb(tree.lower(verb)).stem())
            && morphology.taggedVerb(morphology.host(tree.lower(verb))).voice() == Voice.UNMARKED
            && isNominal(tree.tags[speaker]);
    if (!reports) {
      return;
    }
    int said = tree.topWithin(verb - 2, 0, verb - 1);
    tree.heads[said] = tree.heads[said] == verb ? tree.heads[verb] : tree.heads[said];
    if (tree.heads[said] >= verb || tree.isBelow(said, verb)) {
      tree.heads[said] = ParsedSentence.ROOT;
    }
    tree.relations[said] = tree.heads[said] < 0 ? "root" : tree.relations[said];
    tree.heads[verb] = said;
    tree.relations[verb] = "parataxis";
    int top = tree.topWithin(speaker, verb + 1, tree.size());
    if (tree.tags[top].equals(VERB)) {
      // "kata Zelensky merujuk serangan": what the speaker does besides.
      speaker = tree.topNominal(speaker);
      tree.heads[top] = verb;
      tree.relations[top] = "advcl";
    } else {
      speaker = top;
    }
    tree.heads[speaker] = verb;
    tree.relations[speaker] = "nsubj";
    splitQuotation(tree, said, verb);
  }

  // "Kami, kata Kishida, mendukung Ukraina": what is said goes on behind who says it.
  private static void splitQuotation(Tree tree, int said, int reporting) {
    if (!isNominal(tree.tags[said]) || tree.heads[said] >= 0) {
      return;
    }
    for (int verb = reporting + 2; verb < tree.size(); verb++) {
      boolean behind = tree.forms[verb - 1].equals(",");
      boolean joins = behind && tree.relations[verb].equals("cop") && tree.heads[verb] > verb;
      int predicate = joins ? tree.heads[verb] : verb;
      if (behind && (joins || tree.tags[verb].equals(VERB)) && !tree.hasSubject(predicate)) {
        tree.heads[predicate] = ParsedSentence.ROOT;
        tree.relations[predicate] = "root";
        tree.heads[said] = predicate;
        tree.relations[said] = "nsubj";
        tree.heads[reporting] = predicate;
        return;
      }
    }
  }

  // "Dukung Rusia, Belarus dihukum": a clause in front without a subject has the next one's.
  private static void frontedClause(Tree tree) {
    if (tree.size() < 3 || !tree.tags[0].equals(VERB) || tree.heads[0] >= 0 || tree.hasSubject(0)) {
      return;
    }
    for (int verb = 2; verb < tree.size(); verb++) {
      boolean beside =
          BESIDE.contains(tree.relations[verb]) || tree.relations[verb].equals("advcl");
      if (beside
          && tree.isBelow(verb, 0)
          && tree.tags[verb].equals(VERB)
          && tree.hasSubject(verb)) {
        tree.heads[verb] = ParsedSentence.ROOT;
        tree.relations[verb] = "root";
        tree.heads[0] = verb;
        tree.relations[0] = "advcl";
        return;
      }
    }
  }

  // "Menurut Zelensky": what stands behind a preposition is no subject.
  private static void markedSubject(Tree tree, int name) {
    boolean marked =
        tree.relations[name].equals("nsubj")
            && name > 0
            && tree.heads[name - 1] == name
            && tree.relations[name - 1].equals("case");
    if (marked) {
      tree.relations[name] = "obl";
    }
  }

  static boolean isNominal(String tag) {
    return tag.equals(NOUN) || tag.equals(PROPER_NOUN) || tag.equals(PRONOUN);
  }

  // "bantuan untuk Ukraina tiba": right before a name such a word is a preposition.
  private void preposition(Tree tree, int marker) {
    int name = marker + 1;
    boolean before =
        name < tree.size()
            && tree.relations[marker].equals("mark")
            && complementizers.contains(tree.lower(marker))
            && tree.tags[name].equals(PROPER_NOUN)
            && tree.heads[name] > marker
            && tree.heads[name] == tree.heads[marker];
    if (!before) {
      return;
    }
    int verb = tree.heads[name];
    int phrase = marker == 0 ? -1 : tree.topWithin(marker - 1, 0, marker);
    boolean modifies = phrase >= 0 && isNominal(tree.tags[phrase]) && tree.heads[phrase] == verb;
    tree.heads[marker] = name;
    tree.relations[marker] = "case";
    tree.heads[name] = modifies ? phrase : verb;
    tree.relations[name] = modifies ? "nmod" : "obl";
  }

  // "dituduh Ukraina menculik": the name right behind a passive does it, not what follows.
  private void agentBehind(Tree tree, int name) {
    int verb = name - 1;
    boolean agent =
        verb >= 1
            && tree.tags[verb].equals(VERB)
            && (tree.tags[name].equals(PROPER_NOUN) || tree.tags[name].equals(PRONOUN))
            && tree.heads[name] > name
            && tree.relations[name].startsWith("nsubj")
            && morphology.taggedVerb(morphology.host(tree.forms[verb])).voice() == Voice.PASSIVE
            && tree.hasSubjectBefore(verb);
    if (agent) {
      tree.relations[tree.heads[name]] =
          tree.heads[tree.heads[name]] == verb ? "xcomp" : tree.relations[tree.heads[name]];
      tree.heads[name] = verb;
      tree.relations[name] = "obj";
    }
  }

  // "Seoul yang selama ini mendukung Ukraina": a name heads no clause, the verb before it does.
  private static void clauseOfName(Tree tree, int name) {
    int verb = name - 1;
    boolean swapped =
        verb >= 0
            && tree.tags[name].equals(PROPER_NOUN)
            && tree.relations[name].startsWith("acl")
            && tree.tags[verb].equals(VERB)
            && tree.heads[verb] == name;
    if (!swapped) {
      return;
    }
    tree.heads[verb] = tree.heads[name];
    tree.relations[verb] = tree.relations[name];
    tree.heads[name] = verb;
    tree.relations[name] = "obj";
    for (int child = 0; child < verb; child++) {
      if (tree.heads[child] == name) {
        tree.heads[child] = verb;
      }
    }
  }

  // "Serangan itu kejahatan perang": a determiner ends the subject, what follows is said of it.
  private void bareCopula(Tree tree, int determiner) {
    int predicate = determiner + 1;
    int noun = tree.heads[determiner];
    boolean sentence =
        predicate < tree.size()
            && determiners.contains(tree.lower(determiner))
            && noun >= 0
            && noun < determiner
            && tree.tags[noun].equals(NOUN)
            && (tree.tags[predicate].equals(NOUN) || tree.tags[predicate].equals("ADJ"))
            && !tree.hasCase(noun)
            && tree.heads[predicate] != noun
            && tree.heads[noun] != predicate
            && !tree.isBelow(predicate, noun)
            && !tree.hasSubject(predicate);
    if (sentence && (tree.heads[predicate] < 0 || !tree.tags[tree.heads[predicate]].equals(VERB))) {
      tree.heads[noun] = predicate;
      tree.relations[noun] = "nsubj";
    }
  }

  // "bantuan senilai 500 juta euro kepada Ukraina": to an amount nothing is given.
  private void behindAmount(Tree tree, int phrase) {
    int head = tree.heads[phrase];
    for (int step = 0; step < LONGEST_CHAIN; step++) {
      boolean amount =
          head >= 0
              && head < phrase
              && tree.heads[head] >= 0
              && tree.relations[phrase].startsWith("nmod")
              && tree.hasCase(phrase)
              && (tree.hasNumber(head) || currencies.contains(tree.lower(head)));
      if (!amount) {
        return;
      }
      head = tree.heads[head];
      tree.heads[phrase] = head;
      tree.relations[phrase] = tree.tags[head].equals(VERB) ? "obl" : "nmod";
    }
  }

  // "Rencana berikutnya, Korea Utara mengirim": of two subjects the one behind the comma acts.
  private static void secondSubject(Tree tree, int second) {
    int verb = tree.heads[second];
    if (verb < second || !tree.relations[second].startsWith("nsubj")) {
      return;
    }
    boolean comma = false;
    for (int first = second - 1; first >= 0; first--) {
      comma |= tree.forms[first].equals(",");
      if (comma && tree.heads[first] == verb && tree.relations[first].startsWith("nsubj")) {
        tree.relations[first] = "obl";
      }
    }
  }

  // "mengaku khawatir": an adjective right behind a verb is what it says of its subject.
  private static void predicate(Tree tree, int adjective) {
    int verb = adjective - 1;
    boolean follows =
        verb >= 0
            && tree.tags[adjective].equals("ADJ")
            && tree.heads[adjective] == verb
            && tree.tags[verb].equals(VERB)
            && tree.relations[adjective].equals("amod");
    if (follows) {
      tree.relations[adjective] = "xcomp";
    }
  }

  // "Menurut Kyiv, Belgia mengirim": what stands behind a comma is no part of a name before it.
  private static void acrossComma(Tree tree, int token) {
    int head = tree.heads[token];
    boolean joined =
        head >= 0
            && head < token
            && tree.forms[token - 1].equals(",")
            && (tree.relations[token].equals("flat") || tree.relations[token].equals("nmod"))
            && !tree.hasCase(token);
    if (!joined) {
      return;
    }
    for (int word = token + 1; word < tree.size() && !tree.forms[word].equals(","); word++) {
      // "Menurut Kyiv, Iran adalah sekutu Rusia"
      boolean joins = tree.relations[word].equals("cop") && tree.heads[word] > word;
      int verb = joins ? tree.heads[word] : word;
      if ((joins || tree.tags[verb].equals(VERB)) && !tree.isBelow(verb, token)) {
        if (!tree.hasSubjectBefore(verb)) {
          tree.heads[token] = verb;
          tree.relations[token] = "nsubj";
        }
        return;
      }
    }
  }

  // "Israel enggan memberikan": a word that governs verbs governs the one behind it, whatever it
  // was tagged.
  private void control(Tree tree, int word) {
    int verb = word + 1;
    boolean governs =
        verb < tree.size()
            && !tree.tags[word].equals(VERB)
            && tree.tags[verb].equals(VERB)
            && governors.contains(tree.lower(word))
            && !modals.contains(tree.lower(word))
            && !adverbs.contains(tree.lower(word))
            && tree.heads[verb] != word;
    if (!governs) {
      return;
    }
    tree.tags[word] = VERB;
    tree.heads[word] = tree.heads[verb];
    tree.relations[word] = tree.relations[verb];
    tree.heads[verb] = word;
    tree.relations[verb] = "xcomp";
    for (int child = 0; child < word; child++) {
      if (tree.heads[child] == verb) {
        tree.heads[child] = word;
      }
    }
  }

  // "Perdana Menteri Estonia Kaja Kallas": further words of the title stay with its first, names
  // belong to it.
  private void titled(Tree tree, int title) {
    boolean acting =
        tree.tags[title].equals(PROPER_NOUN) && representatives.contains(tree.lower(title));
    if ((!acting && !titleNouns.contains(tree.lower(title)))
        || tree.isWithinTitle(title, titleNouns)) {
      return;
    }
    headFirst(tree, title);
    tree.tags[title] = NOUN;
    for (int token = title + 1; token < tree.size(); token++) {
      boolean run = tree.tags[token].equals(PROPER_NOUN) || titleNouns.contains(tree.lower(token));
      boolean inside = tree.isBelow(token, title) || tree.heads[token] == tree.heads[title];
      if (!run || !inside || tree.relations[token].equals("conj") || tree.hasCase(token)) {
        return;
      }
      tree.heads[token] = title;
      tree.relations[token] = titleNouns.contains(tree.lower(token)) ? "flat" : "nmod";
    }
  }

  // "Perdana Menteri": the first word heads, whatever the parser found.
  private void headFirst(Tree tree, int title) {
    int second = title + 1;
    if (second >= tree.size()
        || tree.heads[title] != second
        || !titleNouns.contains(tree.lower(second))) {
      return;
    }
    tree.heads[title] = tree.heads[second];
    tree.relations[title] = tree.relations[second];
    for (int child = 0; child < tree.size(); child++) {
      if (tree.heads[child] == second && child != title) {
        tree.heads[child] = title;
      }
    }
    tree.heads[second] = title;
    tree.relations[second] = "flat";
  }

  // "Scholz, kanselir Jerman, mengecam": the verb behind the second comma is the sentence's, the
  // name
  // before the first its subject.
  private static void apposedSubject(Tree tree, int verb) {
    int noun = tree.heads[verb];
    boolean beside =
        noun >= 0
            && noun < verb
            && tree.heads[noun] < 0
            && tree.tags[verb].equals(VERB)
            && isNominal(tree.tags[noun])
            && tree.forms[verb - 1].equals(",")
            && (tree.relations[verb].equals("parataxis") || tree.relations[verb].equals("acl"));
    if (!beside || tree.hasSubjectBefore(verb)) {
      return;
    }
    tree.heads[verb] = ParsedSentence.ROOT;
    tree.relations[verb] = "root";
    tree.heads[noun] = verb;
    tree.relations[noun] = "nsubj";
    for (int child = verb + 1; child < tree.size(); child++) {
      if (tree.heads[child] == verb && tree.relations[child].startsWith("nsubj")) {
        tree.relations[child] = "obj";
      }
    }
  }

  // "Moskow wajib menghentikan": a modal right before a verb is its, whatever it was taken for.
  private void modal(Tree tree, int token) {
    if (!modals.contains(tree.lower(token))) {
      return;
    }
    int verb = token + 1;
    boolean astray =
        verb < tree.size()
            && tree.tags[verb].equals(VERB)
            && !tree.tags[token].equals(VERB)
            && tree.heads[token] >= 0
            && tree.heads[token] != verb
            && !tree.isBelow(verb, token);
    if (astray) {
      tree.heads[token] = verb;
      tree.relations[token] = "aux";
    } else if (tree.relations[token].equals("advmod")) {
      tree.relations[token] = "aux";
    }
  }

  // "Andai Ukraina kalah", "tidak jelas apakah Korea mengirim": the marker of a condition belongs
  // to
  // the verb behind it.
  private void conditionMarker(Tree tree, int marker) {
    boolean astray =
        conditions.contains(tree.lower(marker)) && !tree.relations[marker].equals("mark");
    if (!astray) {
      return;
    }
    for (int verb = marker + 1; verb < tree.size() && !tree.forms[verb].equals(","); verb++) {
      if (tree.tags[verb].equals(VERB)) {
        hand(tree, marker, verb);
        tree.heads[marker] = verb;
        tree.relations[marker] = "mark";
        tree.tags[marker] = "SCONJ";
        return;
      }
    }
  }

  // What hung on a word that was taken for a noun hangs on the verb.
  private static void hand(Tree tree, int word, int verb) {
    if (tree.isBelow(verb, word)) {
      tree.heads[verb] = tree.heads[word];
      tree.relations[verb] = tree.relations[word];
    }
    for (int child = 0; child < tree.size(); child++) {
      if (tree.heads[child] == word && child != verb) {
        boolean subject = isNominal(tree.tags[child]) && child < verb && !tree.hasSubject(verb);
        tree.heads[child] = verb;
        tree.relations[child] = subject ? "nsubj" : tree.relations[child];
      }
    }
  }

  // "Kata Zelensky, Iran membantu": who says it stands in front.
  private void reportInFront(Tree tree) {
    boolean reports =
        tree.size() > 4
            && !tree.tags[0].equals(VERB)
            && reporting.contains(tree.lower(0))
            && isNominal(tree.tags[1])
            && tree.heads[0] < 0;
    if (!reports) {
      return;
    }
    int comma = 2;
    while (comma < tree.size() && !tree.forms[comma].equals(",")) {
      comma++;
    }
    for (int verb = comma + 1; verb < tree.size(); verb++) {
      if (tree.tags[verb].equals(VERB) && tree.heads[verb] <= comma) {
        int speaker = tree.topWithin(1, 1, comma);
        tree.tags[0] = VERB;
        tree.heads[verb] = ParsedSentence.ROOT;
        tree.relations[verb] = "root";
        tree.heads[0] = verb;
        tree.relations[0] = "parataxis";
        tree.heads[speaker] = 0;
        tree.relations[speaker] = "nsubj";
        return;
      }
    }
  }

  // "menuduh Ukraina berbohong", "meminta NATO membantu": between some verbs and their clause
  // stands
  // their object; "membantah pihaknya menyerang", "agar Rusia mundur": else the clause's subject.
  private void clauseBehindName(Tree tree, int verb) {
    int name = tree.nominalBefore(verb);
    if (!tree.tags[verb].equals(VERB) || name < 1 || relatives.contains(tree.lower(verb - 1))) {
      return;
    }
    boolean marked = contentOf(tree, name - 1);
    int governor = marked ? name - 2 : name - 1;
    if (governor < 0 || !tree.tags[governor].equals(VERB) || tree.isBelow(governor, verb)) {
      return;
    }
    String lemma = morphology.taggedVerb(morphology.host(tree.lower(governor))).stem();
    boolean controls = !marked && objectControllers.contains(lemma);
    boolean reports = marked || reporting.contains(lemma) || governors.contains(lemma);
    boolean active = voiceOf(tree, governor) != Voice.PASSIVE;
    if ((!controls && !reports) || !active || tree.hasObject(governor, name)) {
      return;
    }
    if (!controls && !marked && isArgumentOf(tree, name, governor, verb)) {
      return;
    }
    tree.heads[verb] = governor;
    tree.relations[verb] = controls ? "xcomp" : "ccomp";
    tree.heads[name] = controls ? governor : verb;
    tree.relations[name] = controls ? "obj" : "nsubj";
    if (marked) {
      tree.heads[name - 1] = verb;
      tree.relations[name - 1] = "mark";
    }
  }

  // "menolak resolusi menuntut": only who can act is the subject of a clause without a marker.
  private boolean isArgumentOf(Tree tree, int name, int governor, int verb) {
    boolean behind = tree.heads[name] == governor && tree.relations[name].equals("obj");
    boolean clause = tree.relations[verb].startsWith("acl") && tree.heads[verb] == name;
    return !canAct(tree, name) || (behind && !clause);
  }

  private boolean contentOf(Tree tree, int marker) {
    String word = tree.lower(marker);
    return marker > 0
        && (contentMarkers.contains(word) || subjunctives.contains(word))
        && tree.tags[marker - 1].equals(VERB);
  }

  private Voice voiceOf(Tree tree, int verb) {
    return morphology.taggedVerb(morphology.host(tree.forms[verb])).voice();
  }

  // "Belarus kami hargai": the clause of a name in front, said by those who speak, is the sentence.
  private void frontedRoot(Tree tree, int verb) {
    int pronoun = verb - 1;
    boolean fronted =
        pronoun >= 1
            && tree.tags[verb].equals(VERB)
            && firstPerson.contains(tree.lower(pronoun))
            && voiceOf(tree, verb) == Voice.UNMARKED
            && tree.heads[verb] >= 0
            && tree.heads[verb] < pronoun
            && isNominal(tree.tags[tree.heads[verb]])
            && tree.relations[verb].startsWith("acl")
            && !tree.hasMarker(verb, relatives);
    if (!fronted) {
      return;
    }
    int front = tree.heads[verb];
    tree.heads[verb] = tree.heads[front];
    tree.relations[verb] = tree.relations[front];
    tree.heads[front] = verb;
    tree.relations[front] = "obj";
    tree.heads[pronoun] = verb;
    tree.relations[pronoun] = "nsubj";
    for (int child = verb + 1; child < tree.size(); child++) {
      if (tree.heads[child] == front) {
        tree.heads[child] = verb;
      }
    }
  }

  // "Bukan Hungaria yang membantu, melainkan Polandia", "Yang membantu adalah Polandia": who does
  // it
  // is told apart from the deed.
  private void cleft(Tree tree, int relative) {
    if (!relatives.contains(tree.lower(relative))) {
      return;
    }
    int verb = tree.heads[relative];
    if (verb < 0 || !tree.tags[verb].equals(VERB) || verb < relative) {
      return;
    }
    boolean headless = relative == 0;
    int denied = headless ? -1 : tree.negated(relative - 1, negators);
    if (!headless && (denied < 0 || tree.heads[verb] != relative - 1)) {
      return;
    }
    int doer = tree.nameBehind(verb + 1, identities);
    if (doer < 0 && denied < 0) {
      return;
    }
    if (denied >= 0) {
      tree.heads[verb] = tree.heads[denied];
      tree.relations[verb] = tree.relations[denied];
    }
    int subject = doer < 0 ? denied : doer;
    for (int other = verb + 1; other < subject; other++) {
      // "bukan Hungaria, tetapi Polandia"
      if (tree.hasMarker(other, negators) && tree.relations[other].equals("conj")) {
        tree.heads[other] = doer;
        tree.relations[other] = "dep";
      }
    }
    if (denied >= 0 && doer >= 0) {
      tree.heads[denied] = doer;
      tree.relations[denied] = "dep";
    }
    tree.heads[subject] = verb;
    tree.relations[subject] = "nsubj";
    tree.relations[relative] = "mark";
    if (tree.isBelow(verb, subject)) {
      tree.heads[verb] = ParsedSentence.ROOT;
      tree.relations[verb] = "root";
    }
  }

  // "menyebut Hungaria pengkhianat", "menilai bantuan itu sebagai provokasi"
  private void naming(Tree tree, int word) {
    int noun = tree.heads[word];
    if (noun < 0 || noun > word) {
      return;
    }
    boolean named = tree.hasMarker(word, predicatives);
    boolean bare =
        !tree.hasCase(word)
            && noun == word - 1
            && (tree.tags[noun].equals(PROPER_NOUN) || determiners.contains(tree.lower(noun)))
            && (tree.tags[word].equals(NOUN) || tree.tags[word].equals("ADJ"));
    if (!named && !bare) {
      return;
    }
    int verb = tree.heads[noun];
    boolean names =
        verb >= 0
            && verb < noun
            && tree.relations[noun].equals("obj")
            && namingVerbs.contains(
                morphology.taggedVerb(morphology.host(tree.lower(verb))).stem());
    if (names) {
      tree.heads[word] = verb;
      tree.relations[word] = named ? "obl" : "xcomp";
    }
  }

  // "serangan itu merupakan kejahatan": what is said of the subject heads the clause.
  private void copula(Tree tree, int verb) {
    if (!copulas.contains(tree.lower(verb)) || !tree.tags[verb].equals(VERB)) {
      return;
    }
    for (int predicate = verb + 1; predicate < tree.size(); predicate++) {
      boolean said =
          tree.heads[predicate] == verb
              && (tree.relations[predicate].equals("obj")
                  || tree.relations[predicate].equals("xcomp"))
              && isNominal(tree.tags[predicate]);
      if (said) {
        tree.heads[predicate] = tree.heads[verb];
        tree.relations[predicate] = tree.relations[verb];
        for (int child = 0; child < tree.size(); child++) {
          tree.heads[child] = tree.heads[child] == verb ? predicate : tree.heads[child];
        }
        tree.heads[verb] = predicate;
        tree.relations[verb] = "cop";
        tree.tags[verb] = "AUX";
        return;
      }
    }
  }

  // "Andai Ukraina kalah, Rusia akan menyerang": the condition hangs on what follows from it.
  private void conditionInFront(Tree tree) {
    int condition = tree.size() == 0 ? -1 : tree.heads[0];
    boolean front =
        condition >= 0
            && tree.heads[condition] < 0
            && tree.relations[0].equals("mark")
            && conditions.contains(tree.lower(0));
    if (!front) {
      return;
    }
    for (int verb = condition + 1; verb < tree.size(); verb++) {
      if (tree.heads[verb] == condition
          && tree.tags[verb].equals(VERB)
          && tree.hasSubject(verb)
          && !tree.relations[verb].startsWith("acl")) {
        tree.heads[verb] = ParsedSentence.ROOT;
        tree.relations[verb] = "root";
        tree.heads[condition] = verb;
        tree.relations[condition] = "advcl";
        return;
      }
    }
  }

  // "negeri tertutup": a state right behind its noun describes it.
  private void stateAdjective(Tree tree, int verb) {
    boolean adjective =
        tree.tags[verb].equals(VERB)
            && verb > 0
            && tree.heads[verb] == verb - 1
            && tree.tags[verb - 1].equals(NOUN)
            && tree.relations[verb].startsWith("acl")
            && voiceOf(tree, verb) == Voice.STATE
            && tree.isLeaf(verb);
    if (adjective) {
      tree.tags[verb] = "ADJ";
      tree.relations[verb] = "amod";
    }
  }

  // "langkah yang diambil Rusia": the relative pronoun tells the clause.
  private void relativeClause(Tree tree, int token) {
    String relation = tree.relations[token];
    boolean clause = relation.equals("acl") || relation.equals("amod") || relation.equals("advcl");
    if (clause && tree.heads[token] >= 0 && tree.heads[token] < token) {
      for (int child = tree.heads[token] + 1; child < token; child++) {
        if (tree.heads[child] == token && relatives.contains(tree.lower(child))) {
          tree.relations[token] = "acl:relcl";
          return;
        }
      }
    }
  }

  // "setuju untuk mengirim": right behind its verb the clause is what the verb is about.
  private void complement(Tree tree, int token) {
    int governor = tree.heads[token];
    if (governor == token - 1
        && governor >= 0
        && tree.tags[governor].equals(VERB)
        && tree.tags[token].equals(VERB)
        && tree.relations[token].equals("advcl")) {
      // "tunda kirim", "berhasil membujuk": nothing between the two.
      tree.relations[token] = "xcomp";
      return;
    }
    boolean marked =
        token >= 2
            && complementizers.contains(tree.lower(token - 1))
            && governor == token - 2
            && tree.tags[governor].equals(VERB)
            && tree.relations[token].equals("advcl");
    if (marked) {
      tree.relations[token] = "xcomp";
    }
  }

  // "menyatakan bahwa": what is said, whatever the parser takes it for; it hangs on the verb right
  // before its marker.
  private void content(Tree tree, int token) {
    int marker = tree.marker(token, contentMarkers);
    if (marker < 1 || tree.relations[token].startsWith("acl")) {
      return;
    }
    int verb = marker - 1;
    if (tree.tags[verb].equals(VERB) && !tree.isBelow(verb, token)) {
      tree.heads[token] = verb;
    }
    int governor = tree.heads[token];
    if (governor >= 0 && governor < token && tree.tags[governor].equals(VERB)) {
      tree.relations[token] = "ccomp";
    }
  }

  // "rencana mengirim", "risiko dikenai": right behind a noun that governs verbs the verb is its
  // content.
  private void nounContent(Tree tree, int verb) {
    int noun = verb - 1;
    boolean content =
        noun >= 0
            && tree.tags[verb].equals(VERB)
            && tree.tags[noun].equals(NOUN)
            && governors.contains(tree.lower(noun))
            && !tree.isBelow(noun, verb);
    if (content) {
      tree.heads[verb] = noun;
      tree.relations[verb] = "acl";
    }
  }

  // "..., termasuk dengan mengirim": a clause beside another shares its subject.
  private void sharedSubject(Tree tree, int verb) {
    boolean beside =
        tree.relations[verb].equals("parataxis")
            && tree.heads[verb] >= 0
            && tree.heads[verb] < verb
            && tree.tags[verb].equals(VERB)
            && !reporting.contains(morphology.taggedVerb(tree.lower(verb)).stem())
            && !tree.hasSubject(verb);
    if (beside) {
      tree.relations[verb] = "advcl";
    }
  }

  private void voice(Tree tree, int verb) {
    if (!tree.tags[verb].equals(VERB)) {
      return;
    }
    Voice voice = morphology.taggedVerb(morphology.host(tree.forms[verb])).voice();
    boolean byAgent = voice == Voice.STATE && hasAgentPhrase(tree, verb);
    if (voice == Voice.PASSIVE || byAgent) {
      makePassive(tree, verb);
    } else if (voice == Voice.UNMARKED) {
      frontedObject(tree, verb);
    } else {
      for (int child = 0; child < tree.size(); child++) {
        if (tree.heads[child] == verb && tree.relations[child].equals("nsubj:pass")) {
          tree.relations[child] = "nsubj";
        }
      }
    }
  }

  private boolean hasAgentPhrase(Tree tree, int verb) {
    for (int child = verb + 1; child < tree.size(); child++) {
      if (tree.heads[child] == verb && tree.hasMarker(child, agentMarkers)) {
        return true;
      }
    }
    return false;
  }

  private void makePassive(Tree tree, int verb) {
    boolean agent = hasAgentPhrase(tree, verb);
    for (int child = 0; child < tree.size(); child++) {
      if (tree.heads[child] != verb) {
        continue;
      }
      String relation = tree.relations[child];
      if (relation.equals("nsubj") || relation.equals("csubj")) {
        // "diserang Rusia": behind a passive stands who does it.
        boolean behind = child == verb + 1 && tree.hasSubjectBefore(verb);
        tree.relations[child] = behind && !agent ? "obl:agent" : relation + ":pass";
      } else if (child == verb + 1 && !agent && canAct(tree, child) && isBareNominal(tree, child)) {
        tree.relations[child] = "obl:agent";
        agent = true;
      }
    }
  }

  private boolean canAct(Tree tree, int token) {
    return !tree.tags[token].equals(NOUN)
        || representatives.contains(tree.lower(token))
        || tree.hasOwner(token);
  }

  private static boolean isBareNominal(Tree tree, int child) {
    String relation = tree.relations[child];
    String tag = tree.tags[child];
    return isNominal(tag)
        && !tree.hasCase(child)
        && (relation.equals("obj")
            || relation.equals("obl")
            || relation.equals("nmod")
            || relation.equals("flat")
            || relation.equals("xcomp")
            || relation.equals("iobj"));
  }

  // "Rusia kami kecam": a bare verb behind its pronoun, the object in front.
  private void frontedObject(Tree tree, int verb) {
    int pronoun = verb - 1;
    if (pronoun < 1 || !firstPerson.contains(tree.lower(pronoun))) {
      return;
    }
    int front = -1;
    for (int child = 0; child < pronoun; child++) {
      boolean argument =
          tree.heads[child] == verb
              && !tree.hasCase(child)
              && (tree.relations[child].startsWith("nsubj")
                  || tree.relations[child].equals("obj")
                  || tree.relations[child].equals("obl"));
      front = argument ? child : front;
    }
    boolean object = false;
    for (int child = verb + 1; child < tree.size(); child++) {
      object |= tree.heads[child] == verb && tree.relations[child].equals("obj");
    }
    if (front >= 0 && !object) {
      tree.relations[front] = "obj";
      tree.heads[pronoun] = verb;
      tree.relations[pronoun] = "nsubj";
    }
  }

  // "serangan rudal Rusia": the name at the end of a chain of nouns belongs to the first of them,
  // unless a noun on the way acts for it: "serangan pasukan Rusia".
  private void raise(Tree tree, int name) {
    if (!isModifyingName(tree, name)) {
      return;
    }
    int noun = tree.heads[name];
    for (int step = 0; step < LONGEST_CHAIN; step++) {
      int above = tree.heads[noun];
      boolean chain =
          above >= 0
              && above < noun
              && tree.relations[noun].equals("nmod")
              && tree.tags[noun].equals(NOUN)
              && !tree.hasCase(noun)
              && tree.tags[above].equals(NOUN)
              && !representatives.contains(tree.lower(noun));
      if (!chain) {
        return;
      }
      tree.heads[name] = above;
      noun = above;
    }
  }

  private static boolean isModifyingName(Tree tree, int name) {
    int noun = tree.heads[name];
    return noun >= 0
        && noun < name
        && tree.tags[name].equals(PROPER_NOUN)
        && tree.tags[noun].equals(NOUN)
        && !tree.hasCase(name)
        && (tree.relations[name].equals("nmod") || tree.relations[name].equals("flat"));
  }

  // A noun without a preposition behind a noun: names and pronouns own it, other nouns describe it.
  private void besideNoun(Tree tree, int token) {
    int noun = tree.heads[token];
    boolean beside =
        noun >= 0
            && noun < token
            && (tree.relations[token].equals("nmod") || tree.relations[token].equals("flat"))
            && tree.tags[noun].equals(NOUN)
            && !tree.hasCase(token);
    if (!beside) {
      return;
    }
    if (titleNouns.contains(tree.lower(token)) && titleNouns.contains(tree.lower(noun))) {
      tree.relations[token] = "flat";
      return;
    }
    String tag = tree.tags[token];
    boolean owner =
        tag.equals(PROPER_NOUN)
            || tag.equals(PRONOUN)
            || representatives.contains(tree.lower(token))
            || tree.hasOwner(token);
    tree.relations[token] = owner ? "nmod:poss" : "compound";
  }

  /** A tree in the making. */
  private static final class Tree {
    private final String[] forms;
    private final String[] tags;
    private final int[] heads;
    private final String[] relations;

    Tree(String[] forms, String[] tags, int[] heads, String[] relations) {
      this.forms = forms;
      this.tags = tags;
      this.heads = heads;
      this.relations = relations;
    }

    int size() {
      return forms.length;
    }

    String lower(int token) {
      return forms[token].toLowerCase(Locale.ROOT);
    }

    /** The highest of a token's nominal ancestors. */
    int topNominal(int token) {
      int current = token;
      for (int step = 0; step < size(); step++) {
        int head = heads[current];
        if (head < 0 || !isNominal(tags[head])) {
          return current;
        }
        current = head;
      }
      return current;
    }

    /** The highest of a token's ancestors within a stretch. */
    int topWithin(int token, int from, int to) {
      int current = token;
      for (int step = 0; step < size(); step++) {
        int head = heads[current];
        if (head < from || head >= to) {
          return current;
        }
        current = head;
      }
      return current;
    }

    // Rules move arcs one at a time; where two of them made a circle it is opened.
    void breakCycle(int token) {
      int current = token;
      for (int step = 0; step <= size(); step++) {
        if (current < 0) {
          return;
        }
        current = heads[current];
      }
      heads[token] = ParsedSentence.ROOT;
      relations[token] = "dep";
    }

    boolean isBelow(int token, int ancestor) {
      int current = token;
      for (int step = 0; step < size() && current >= 0; step++) {
        if (current == ancestor) {
          return true;
        }
        current = heads[current];
      }
      return false;
    }

    // "Menteri" of "Perdana Menteri", "Kementerian" of "Juru Bicara Kementerian"
    boolean isWithinTitle(int token, Set<String> titles) {
      if (token == 0 || !titles.contains(lower(token - 1))) {
        return false;
      }
      return isBelow(token, token - 1)
          || (relations[token].equals("flat") && titles.contains(lower(heads[token])));
    }

    boolean hasCase(int token) {
      for (int child = 0; child < token; child++) {
        if (heads[child] == token
            && (relations[child].equals("case") || relations[child].equals("mark"))) {
          return true;
        }
      }
      return false;
    }

    boolean hasMarker(int token, Set<String> words) {
      return marker(token, words) >= 0;
    }

    int marker(int token, Set<String> words) {
      for (int child = 0; child < token; child++) {
        if (heads[child] == token && words.contains(lower(child))) {
          return child;
        }
      }
      return ParsedSentence.ROOT;
    }

    boolean hasSubjectBefore(int verb) {
      for (int child = 0; child < verb; child++) {
        if (heads[child] == verb && relations[child].startsWith("nsubj")) {
          return true;
        }
      }
      return relations[verb].equals("acl:relcl") || relations[verb].equals("conj");
    }

    boolean hasSubject(int verb) {
      for (int child = 0; child < size(); child++) {
        if (heads[child] == verb && relations[child].startsWith("nsubj")) {
          return true;
        }
      }
      return false;
    }

    boolean isLeaf(int token) {
      for (int head : heads) {
        if (head == token) {
          return false;
        }
      }
      return true;
    }

    boolean hasObject(int verb, int other) {
      for (int child = 0; child < size(); child++) {
        if (child != other && heads[child] == verb && relations[child].equals("obj")) {
          return true;
        }
      }
      return false;
    }

    /** The head of the bare noun phrase that ends right before a verb, or none. */
    int nominalBefore(int verb) {
      int last = verb - 1;
      while (last > 0 && (tags[last].equals("AUX") || tags[last].equals("PART"))) {
        last--;
      }
      if (last < 0 || !(isNominal(tags[last]) || tags[last].equals("DET"))) {
        return ParsedSentence.ROOT;
      }
      int first = last;
      while (first > 0 && (isNominal(tags[first - 1]) || tags[first - 1].equals("DET"))) {
        first--;
      }
      return isNominal(tags[first]) ? first : ParsedSentence.ROOT;
    }

    /** A name with a negation right before it: the name. */
    int negated(int name, Set<String> negators) {
      int first = name;
      while (first > 0 && isNominal(tags[first])) {
        first--;
      }
      boolean found = first < name && negators.contains(lower(first)) && first == 0;
      return found ? topWithin(name, first + 1, name + 1) : ParsedSentence.ROOT;
    }

    /** The name behind the last of the words that tell who it is: "adalah", "melainkan". */
    int nameBehind(int from, Set<String> words) {
      int found = ParsedSentence.ROOT;
      for (int token = from; token + 1 < size(); token++) {
        if (words.contains(lower(token)) && isNominal(tags[token + 1])) {
          found = topWithin(token + 1, token + 1, size());
        }
      }
      return found;
    }

    boolean hasNumber(int token) {
      for (int child = 0; child < size(); child++) {
        if (heads[child] == token && relations[child].equals("nummod")) {
          return true;
        }
      }
      return tags[token].equals(NUMBER);
    }

    boolean hasOwner(int token) {
      for (int child = token + 1; child < size(); child++) {
        if (heads[child] == token
            && !hasCase(child)
            && (tags[child].equals(PROPER_NOUN) || tags[child].equals(PRONOUN))
            && relations[child].startsWith("nmod")) {
          return true;
        }
      }
      return false;
    }
  }
}
