package org.sikap.core.syntax;

import static java.util.Objects.requireNonNull;

import edu.stanford.nlp.international.spanish.process.SpanishTokenizer;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.Tokenizer;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.sikap.core.data.DataException;
import org.sikap.core.data.YamlNode;

/**
 * A language through CoreNLP models with universal tags and relations, with lemmas from the
 * language's own tables. The models are a jar of CoreNLP's that is not part of the packed one.
 */
public final class UniversalCoreNlpParser implements SentenceParser {
  private static final Set<String> VERBS = Set.of("VERB", "AUX");
  private static final String PROPER_NOUN = "PROPN";

  private final String tokenizer;
  private final MaxentTagger tagger;
  private final DependencyParser parser;
  private final LemmaTable lemmas;
  private final MarkedTree shape;

  private UniversalCoreNlpParser(
      String tokenizer,
      MaxentTagger tagger,
      DependencyParser parser,
      LemmaTable lemmas,
      MarkedTree shape) {
    this.tokenizer = requireNonNull(tokenizer);
    this.tagger = requireNonNull(tagger);
    this.parser = requireNonNull(parser);
    this.lemmas = requireNonNull(lemmas);
    this.shape = requireNonNull(shape);
  }

  /**
   * Loads the models that a language file names under {@code parser}; takes seconds.
   *
   * @throws DataException when the models are not on the class path, saying where to get them
   */
  public static UniversalCoreNlpParser load(YamlNode definition) {
    YamlNode node = definition.get("parser");
    if (!isPresent(node)) {
      throw new DataException(missing(definition));
    }
    LemmaTable lemmas = LemmaTable.load(definition.get("lemmas"));
    return new UniversalCoreNlpParser(
        node.text("tokenizer"),
        new MaxentTagger(node.text("tagger")),
        DependencyParser.loadFromModelFile(node.text("dependencies")),
        lemmas,
        MarkedTree.read(node, lemmas));
  }

  /** Whether the models that a parser definition names are on the class path. */
  public static boolean isPresent(YamlNode parser) {
    ClassLoader loader = UniversalCoreNlpParser.class.getClassLoader();
    return loader.getResource(parser.text("tagger")) != null
        && loader.getResource(parser.text("dependencies")) != null;
  }

  /** What to tell a user who asks for a language whose models are not there. */
  public static String missing(YamlNode definition) {
    return "language `"
        + definition.text("language")
        + "` needs "
        + definition.get("parser").text("download")
        + ", which is not on the class path; download it and name it in SIKAP_JARS (bin/sikap) or"
        + " --jars (spark-submit)";
  }

  private Tokenizer<CoreLabel> tokens(String text) {
    StringReader reader = new StringReader(text);
    CoreLabelTokenFactory factory = new CoreLabelTokenFactory(true);
    return switch (tokenizer) {
      case "spanish" ->
          new SpanishTokenizer<>(reader, factory, new java.util.Properties(), false, false, false);
      default -> new PTBTokenizer<>(reader, factory, "invertible=true,untokenizable=noneKeep");
    };
  }

  @Override
  public ParsedSentence parse(String text, int begin, int end) {
    List<CoreLabel> tokens = tokens(text.substring(begin, end)).tokenize();
    ReadableTokens<CoreLabel> readable =
        ReadableTokens.of(tokens, CoreLabel::word, ReadableTokens.QUOTATION_MARKS);
    List<CoreLabel> kept = readable.kept();
    int size = kept.size();
    String[] forms = new String[size];
    String[] tags = new String[size];
    String[] lemmaOf = new String[size];
    int[] begins = new int[size];
    int[] ends = new int[size];
    List<TaggedWord> tagged = tagger.apply(kept);
    for (int token = 0; token < size; token++) {
      CoreLabel label = kept.get(token);
      String tag = tagged.get(token).tag();
      forms[token] = label.word();
      LemmaTable.Entry entry = lemmas.entry(forms[token], tag);
      // Rules ask for participles by their tag.
      boolean marked = VERBS.contains(tag) && !entry.feature().isEmpty();
      tags[token] = marked ? tag + ":" + entry.feature() : tag;
      lemmaOf[token] = tag.equals(PROPER_NOUN) ? forms[token] : entry.lemma();
      begins[token] = begin + label.beginPosition();
      ends[token] = begin + label.endPosition();
    }
    int[] heads = new int[size];
    String[] relations = new String[size];
    Arrays.fill(heads, ParsedSentence.ROOT);
    Arrays.fill(relations, "dep");
    attach(tagged, heads, relations);
    shape.mend(forms, lemmaOf, tags, heads, relations);
    return new ParsedSentence(
        forms, lemmaOf, tags, heads, relations, begins, ends, readable.truncated());
  }

  private void attach(List<TaggedWord> tagged, int[] heads, String[] relations) {
    if (tagged.isEmpty()) {
      return;
    }
    for (TypedDependency dependency : parser.predict(tagged).typedDependencies()) {
      int token = dependency.dep().index() - 1;
      int governor = dependency.gov().index() - 1;
      heads[token] = governor < 0 ? ParsedSentence.ROOT : governor;
      relations[token] = dependency.reln().toString();
    }
  }

  @Override
  public Set<String> possibleLemmas(String word) {
    return lemmas.all(word);
  }
}
