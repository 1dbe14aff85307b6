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
    for (int token = 0; token < forms.length; token++) {
      strayMarker(tree, token);
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
    }
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
    speaker = tree.topWithin(speaker, verb + 1, tree.size());
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
      if (tree.tags[verb].equals(VERB)
          && tree.forms[verb - 1].equals(",")
          && !tree.hasSubject(verb)) {
        tree.heads[verb] = ParsedSentence.ROOT;
        tree.relations[verb] = "root";
        tree.heads[said] = verb;
        tree.relations[said] = "nsubj";
        tree.heads[reporting] = verb;
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
      boolean beside = BESIDE.contains(tree.relations[verb]);
      if (beside
          && tree.heads[verb] == 0
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

  private static boolean isNominal(String tag) {
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
    for (int verb = token + 1; verb < tree.size() && !tree.forms[verb].equals(","); verb++) {
      if (tree.tags[verb].equals(VERB) && !tree.isBelow(verb, token)) {
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

  private void modal(Tree tree, int token) {
    if (tree.relations[token].equals("advmod") && modals.contains(tree.lower(token))) {
      tree.relations[token] = "aux";
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

    // "Menteri" of "Perdana Menteri"
    boolean isWithinTitle(int token, Set<String> titles) {
      return token > 0 && titles.contains(lower(token - 1)) && isBelow(token, token - 1);
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
