package org.sikap.core.syntax;

import static java.util.Objects.requireNonNull;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sikap.core.data.DataFile;
import org.sikap.core.data.TsvRow;
import org.sikap.core.data.YamlNode;
import org.sikap.core.syntax.WordTokenizer.Token;

/**
 * A language through models trained from Universal Dependencies: its morphology file's clitics and
 * lemmas, CoreNLP's maximum-entropy tagger, MaltParser's arcs, and trees shaped as the calculus
 * reads them.
 */
public final class MaltSentenceParser implements SentenceParser {
  private static final Set<String> QUOTATION_MARKS =
      Set.of("\"", "``", "''", "“", "”", "„", "«", "»", "‘", "’", "'");
  private static final Set<String> VERBAL = Set.of("NOUN", "ADJ", "PROPN", "X", "ADV");
  private static final String VERB = "VERB";
  private static final String PROPER_NOUN = "PROPN";
  private static final String ADJECTIVE = "ADJ";
  private static final int FARTHEST_NEGATOR = 3;
  private static final String RESOURCES = "sikap/";

  private final AffixMorphology morphology;
  private final WordTokenizer tokenizer;
  private final MaxentTagger tagger;
  private final MaltModel parser;
  private final TreeShape shape;
  private final Set<String> names;
  private final Map<String, String> negations;
  private final Set<String> negators;
  private final Set<String> determiners;
  private final Set<String> predicates;
  private final Set<String> adverbs;
  private final Set<String> verbStems;
  private final Set<String> reporting;
  private final Set<String> allVerbs;
  private final Set<String> adjectives;
  private final Set<String> governors;
  private final Set<String> nounPhrases;

  private MaltSentenceParser(
      AffixMorphology morphology,
      MaxentTagger tagger,
      MaltModel parser,
      TreeShape shape,
      YamlNode definition) {
    this.morphology = requireNonNull(morphology);
    this.tokenizer = new WordTokenizer(morphology);
    this.tagger = requireNonNull(tagger);
    this.parser = requireNonNull(parser);
    this.shape = requireNonNull(shape);
    this.names = Set.copyOf(definition.get("parser").texts("names"));
    this.negations =
        definition.get("parser").get("negations").entries().entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> entry.getValue().text()));
    this.predicates = Set.copyOf(definition.get("parser").texts("verbless_predicates"));
    this.determiners = Set.copyOf(definition.texts("determiners"));
    this.negators = Set.copyOf(definition.texts("negators"));
    this.adverbs = Set.copyOf(definition.get("parser").texts("adverbs_before_verbs"));
    this.verbStems = readVerbStems(definition);
    this.allVerbs = readWords(definition, "verb", true);
    this.adjectives = readAdjectives(definition);
    this.nounPhrases =
        readWords(definition, "noun", false).stream()
            .map(idiom -> idiom.replaceAll("^(\\S+ \\S+).*", "$1"))
            .collect(Collectors.toUnmodifiableSet());
    this.governors = readLemmas(definition.text("clause_verbs"));
    this.reporting = readLemmas(definition.text("reporting"));
  }

  private static Set<String> readLemmas(String path) {
    return DataFile.resource(path).rows().stream()
        .map(row -> row.required(0, "lemma"))
        .collect(Collectors.toUnmodifiableSet());
  }

  // Single words of the lexicon, or idioms.
  private static Set<String> readWords(YamlNode definition, String wordClass, boolean single) {
    return definition.texts("lexicon").stream()
        .flatMap(path -> DataFile.resource(path).rows().stream())
        .filter(row -> row.required(1, "pos").equals(wordClass))
        .map(row -> row.required(0, "lemma"))
        .filter(lemma -> single == (lemma.indexOf(' ') < 0))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> readAdjectives(YamlNode definition) {
    Set<String> adjectives = new HashSet<>(readWords(definition, "adjective", true));
    adjectives.removeAll(readWords(definition, "noun", true));
    adjectives.removeAll(definition.texts("representatives"));
    return Set.copyOf(adjectives);
  }

  // What the lexicon has as a verb and as nothing else.
  private static Set<String> readVerbStems(YamlNode definition) {
    Set<String> verbs = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (String path : definition.texts("lexicon")) {
      for (TsvRow row : DataFile.resource(path).rows()) {
        String lemma = row.required(0, "lemma");
        (row.required(1, "pos").equals("verb") ? verbs : others).add(lemma.split(" ", 2)[0]);
      }
    }
    for (TsvRow row : DataFile.resource(definition.text("classes")).rows()) {
      others.addAll(row.parts(1, "|"));
    }
    verbs.removeAll(others);
    verbs.removeAll(definition.texts("representatives"));
    return Set.copyOf(verbs);
  }

  /**
   * Loads the models that a language file names under {@code parser}; takes seconds.
   *
   * @param definition the language file
   */
  public static MaltSentenceParser load(YamlNode definition) {
    YamlNode node = definition.get("parser");
    AffixMorphology morphology =
        AffixMorphology.load(DataFile.resource(node.text("morphology")).yaml());
    return new MaltSentenceParser(
        morphology,
        new MaxentTagger(RESOURCES + node.text("tagger")),
        MaltModel.resource(node.text("dependencies")),
        TreeShape.read(definition, morphology),
        definition);
  }

  @Override
  public ParsedSentence parse(String text, int begin, int end) {
    ReadableTokens<Token> readable =
        ReadableTokens.of(tokenizer.tokenize(text, begin, end), Token::form, QUOTATION_MARKS);
    List<Token> kept = readable.kept();
    int size = kept.size();
    String[] forms = kept.stream().map(Token::form).toArray(String[]::new);
    String[] tags = tag(forms);
    int[] heads = new int[size];
    String[] relations = new String[size];
    Arrays.fill(heads, ParsedSentence.ROOT);
    Arrays.fill(relations, "dep");
    attach(forms, tags, heads, relations);
    shape.apply(forms, tags, heads, relations);
    String[] lemmas = new String[size];
    for (int token = 0; token < size; token++) {
      lemmas[token] = lemma(forms[token], tags[token]);
      negated(token, forms, lemmas, relations);
    }
    int[] begins = kept.stream().mapToInt(Token::begin).toArray();
    int[] ends = kept.stream().mapToInt(Token::end).toArray();
    return new ParsedSentence(
        forms, lemmas, tags, heads, relations, begins, ends, readable.truncated());
  }

  private String[] tag(String[] forms) {
    String[] shown = isTitled(forms) ? lowered(forms, forms.length) : lowered(forms, 1);
    List<TaggedWord> tagged = tagger.tagSentence(Arrays.stream(shown).map(Word::new).toList());
    String[] tags = tagged.stream().map(TaggedWord::tag).toArray(String[]::new);
    for (int token = 0; token < tags.length; token++) {
      tags[token] = corrected(shown, tags, token);
    }
    for (int token = 0; token + 1 < tags.length; token++) {
      // "kembali dibombardir": again, not back.
      if (tags[token + 1].equals(VERB) && adverbs.contains(shown[token])) {
        tags[token] = "ADV";
      }
    }
    joinNouns(shown, tags);
    describeStates(shown, tags);
    verbless(shown, tags);
    return tags;
  }

  // "uji coba", "kerja sama": the words of a noun idiom are nouns.
  private void joinNouns(String[] forms, String[] tags) {
    for (int first = 0; first + 1 < forms.length; first++) {
      boolean idiom =
          tags[first].equals("NOUN")
              && tags[first + 1].equals(VERB)
              && nounPhrases.contains(
                  (forms[first] + " " + forms[first + 1]).toLowerCase(Locale.ROOT));
      if (idiom) {
        tags[first + 1] = "NOUN";
      }
    }
  }

  // "Kami bersama Ukraina": between two names, in a clause without a verb, such a word is one.
  private void verbless(String[] forms, String[] tags) {
    for (int token = 1; token + 1 < forms.length; token++) {
      boolean between =
          predicates.contains(forms[token].toLowerCase(Locale.ROOT))
              && isNamed(tags[token - 1])
              && isNamed(tags[token + 1]);
      boolean verb = false;
      for (int word = 0;
          word < forms.length && !(word > token && forms[word].equals(","));
          word++) {
        verb |= tags[word].equals(VERB);
      }
      if (between && !verb) {
        tags[token] = VERB;
      }
    }
  }

  // "negeri tertutup itu": a state between a noun and its determiner describes it.
  private void describeStates(String[] forms, String[] tags) {
    for (int token = 1; token + 1 < forms.length; token++) {
      boolean inside =
          tags[token].equals(VERB)
              && tags[token - 1].equals("NOUN")
              && determiners.contains(forms[token + 1].toLowerCase(Locale.ROOT));
      if (inside && morphology.taggedVerb(forms[token]).voice() == Voice.STATE) {
        tags[token] = ADJECTIVE;
      }
    }
  }

  private String corrected(String[] forms, String[] tags, int token) {
    String form = forms[token];
    String lower = form.toLowerCase(Locale.ROOT);
    if (!form.equals(lower)) {
      // A capital within a sentence makes a name, and what no dictionary holds is one.
      boolean name =
          tags[token].equals(VERB) || (tags[token].equals("NOUN") && !morphology.isWord(lower));
      return name ? PROPER_NOUN : tags[token];
    }
    if (!VERBAL.contains(tags[token])) {
      return tags[token];
    }
    // An affix of voice on a known root makes a verb, whatever stands around it.
    if (isPredicate(tags, token, lower)) {
      return ADJECTIVE;
    }
    if (morphology.verb(lower).filter(verb -> verb.voice() != Voice.STATE).isPresent()
        || isBareVerb(forms, tags, token)
        || isReport(forms, tags, token)) {
      return VERB;
    }
    return tags[token].equals("X") && morphology.isWord(lower) ? "NOUN" : tags[token];
  }

  // "Bulgaria cemas atas ancaman": what the lexicon has as an adjective alone says it of the name.
  private boolean isPredicate(String[] tags, int token, String lower) {
    return token > 0
        && adjectives.contains(lower)
        && (isNamed(tags[token - 1]) || tags[token - 1].equals("ADV"));
  }

  private static boolean isNamed(String tag) {
    return tag.equals(PROPER_NOUN) || tag.equals("PRON");
  }

  // "Jepang kecam uji coba": headlines drop the affix of voice.
  private boolean isBareVerb(String[] forms, String[] tags, int token) {
    boolean afterName =
        token == 0 || isNamed(tags[token - 1]) || governors.contains(forms[token - 1]);
    boolean next = token + 1 < forms.length;
    boolean governs = next && !tags[token + 1].equals("PUNCT");
    // "Inggris sanksi Rusia": between two names a noun that is a verb too is one.
    boolean between = next && token > 0 && isNamed(tags[token - 1]) && isNamed(tags[token + 1]);
    return (verbStems.contains(forms[token]) && afterName && (governs || token > 1))
        || (allVerbs.contains(forms[token]) && between);
  }

  // "...," tegas Scholz
  private boolean isReport(String[] forms, String[] tags, int token) {
    return token > 0
        && token + 1 < forms.length
        && forms[token - 1].equals(",")
        && reporting.contains(forms[token])
        && Character.isUpperCase(forms[token + 1].charAt(0));
  }

  // A headline writes every word with a capital; names are what no dictionary holds.
  private static boolean isTitled(String[] forms) {
    int words = 0;
    int capitals = 0;
    for (String form : forms) {
      if (form.length() > 3 && Character.isLetter(form.charAt(0))) {
        words++;
        capitals += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
      }
    }
    return words > 2 && capitals >= words - 1;
  }

  private String[] lowered(String[] forms, int count) {
    String[] lowered = forms.clone();
    for (int token = 0; token < Math.min(count, forms.length); token++) {
      String lower = forms[token].toLowerCase(Locale.ROOT);
      boolean common = morphology.isWord(lower) && !names.contains(lower);
      lowered[token] = common ? lower : forms[token];
    }
    return lowered;
  }

  private void attach(String[] forms, String[] tags, int[] heads, String[] relations) {
    boolean[] skipped = shape.rangeStarts(forms, tags);
    int[] positions = new int[forms.length];
    List<String> rows = new ArrayList<>();
    for (int token = 0; token < forms.length; token++) {
      if (!skipped[token]) {
        positions[rows.size()] = token;
        rows.add(MaltRows.row(rows.size() + 1, forms[token], tags[token], morphology));
      }
    }
    if (rows.isEmpty()) {
      return;
    }
    int[] foundHeads = new int[rows.size()];
    String[] foundRelations = new String[rows.size()];
    parser.parse(rows.toArray(String[]::new), foundHeads, foundRelations);
    for (int row = 0; row < foundHeads.length; row++) {
      int head = foundHeads[row];
      heads[positions[row]] = head < 0 ? ParsedSentence.ROOT : positions[head];
      relations[positions[row]] = foundRelations[row].toLowerCase(Locale.ROOT);
    }
    shape.attachRanges(skipped, tags, heads, relations);
  }

  private String lemma(String form, String tag) {
    if (tag.equals(PROPER_NOUN)) {
      return form;
    }
    String host = morphology.host(form);
    return tag.equals(VERB) ? morphology.taggedVerb(host).stem() : host;
  }

  // "tidak mau" is "enggan": the negation of some words is a word of its own.
  private void negated(int token, String[] forms, String[] lemmas, String[] relations) {
    StringBuilder words = new StringBuilder(lemmas[token]);
    for (int before = token - 1; before >= 0 && before >= token - FARTHEST_NEGATOR; before--) {
      String word = forms[before].toLowerCase(Locale.ROOT);
      String opposite = negations.get(words.toString());
      if (negators.contains(word) && opposite != null) {
        lemmas[token] = opposite;
        Arrays.fill(relations, before, token, "fixed");
        return;
      }
      words.insert(0, word + " ");
    }
  }

  @Override
  public Set<String> possibleLemmas(String word) {
    Set<String> lemmas = morphology.possibleLemmas(word);
    Set<String> opposites = new LinkedHashSet<>(lemmas);
    negations.forEach(
        (words, opposite) -> {
          if (lemmas.contains(words.substring(words.lastIndexOf(' ') + 1))) {
            opposites.add(opposite);
          }
        });
    return opposites;
  }

  @Override
  public Set<String> parts(String word) {
    return new LinkedHashSet<>(morphology.split(word.toLowerCase(Locale.ROOT)));
  }
}
