package org.sikap.core.syntax;

import static java.util.Objects.requireNonNull;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.SentenceUtils;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.ViterbiTagger;
import java.io.StringReader;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.sikap.core.data.DataException;

/**
 * English through Stanford CoreNLP: Penn tokens, maximum-entropy tags, rule-based lemmas, neural
 * transition-based dependencies. An annotation pipeline costs more and gives the same.
 */
public final class CoreNlpSentenceParser implements SentenceParser {
  private static final String TOKENIZER_OPTIONS =
      "invertible=true,splitHyphenated=false,untokenizable=noneKeep";
  private static final List<String> LEMMA_TAGS =
      List.of("VB", "VBD", "VBG", "VBN", "VBZ", "NN", "NNS", "JJ", "NNP");

  private final String taggerModel;
  private final String parserModel;
  private final Optional<CoreNlpNames> names;
  private volatile Optional<Models> loaded = Optional.empty();

  /** From the words of a sentence to their tags, and from both to its arcs. */
  private record Models(UnaryOperator<List<String>> tagger, ArcParser parser) {}

  private CoreNlpSentenceParser(
      String taggerModel, String parserModel, Optional<String> namesModel) {
    this.taggerModel = requireNonNull(taggerModel);
    this.parserModel = requireNonNull(parserModel);
    this.names = namesModel.map(CoreNlpNames::new);
  }

  /**
   * A parser that loads its models with the first sentence, which takes seconds: scoring again from
   * stored trees needs none.
   *
   * @param taggerModel class path resource of the tagger
   * @param parserModel class path resource of the dependency parser
   * @param namesModel class path resource of the recogniser of names, where there is one
   */
  public static CoreNlpSentenceParser of(
      String taggerModel, String parserModel, Optional<String> namesModel) {
    return new CoreNlpSentenceParser(taggerModel, parserModel, namesModel);
  }

  private Models models() {
    Optional<Models> models = loaded;
    if (models.isPresent()) {
      return models.get();
    }
    synchronized (this) {
      if (loaded.isEmpty()) {
        loaded = Optional.of(load());
      }
      return loaded.orElseThrow();
    }
  }

  // Any failure here concerns every article, not the one that is being read.
  private Models load() {
    try {
      MaxentTagger tagger = new MaxentTagger(taggerModel);
      return new Models(
          ViterbiTagger.of(tagger)
              .<UnaryOperator<List<String>>>map(known -> known::tag)
              .orElse(words -> tagged(tagger, words)),
          new ArcParser(ArcParserModel.load(parserModel)));
    } catch (RuntimeException exception) {
      throw new DataException(
          "the models " + taggerModel + " and " + parserModel + " cannot be loaded", exception);
    }
  }

  private static List<String> tagged(MaxentTagger tagger, List<String> words) {
    return tagger.apply(SentenceUtils.toWordList(words.toArray(String[]::new))).stream()
        .map(TaggedWord::tag)
        .toList();
  }

  @Override
  public ParsedSentence parse(String text, int begin, int end) {
    Models models = models();
    List<CoreLabel> tokens =
        new PTBTokenizer<>(
                new StringReader(text.substring(begin, end)),
                new CoreLabelTokenFactory(true),
                TOKENIZER_OPTIONS)
            .tokenize();
    ReadableTokens<CoreLabel> readable =
        ReadableTokens.of(tokens, CoreLabel::word, ReadableTokens.QUOTATION_MARKS);
    List<CoreLabel> kept = readable.kept();
    int size = kept.size();
    String[] forms = kept.stream().map(CoreLabel::word).toArray(String[]::new);
    String[] lemmas = new String[size];
    String[] tags = models.tagger().apply(List.of(forms)).toArray(String[]::new);
    int[] begins = new int[size];
    int[] ends = new int[size];
    retagAfterModal(tags);
    retagHeadline(tags);
    boolean[] inRange = rangeStarts(forms, tags);
    Morphology morphology = new Morphology();
    for (int token = 0; token < size; token++) {
      CoreLabel label = kept.get(token);
      lemmas[token] = morphology.lemma(normalised(forms[token], tags[token]), tags[token]);
      begins[token] = begin + label.beginPosition();
      ends[token] = begin + label.endPosition();
    }
    int[] heads = new int[size];
    String[] relations = new String[size];
    Arrays.fill(heads, ParsedSentence.ROOT);
    Arrays.fill(relations, "dep");
    attach(models.parser(), forms, tags, inRange, heads, relations);
    TreeRepair.mend(forms, tags, heads, relations);
    return new ParsedSentence(
        forms, lemmas, tags, heads, relations, begins, ends, readable.truncated());
  }

  // "will not sanction": behind a modal the tagger takes some verbs for nouns.
  private static void retagAfterModal(String[] tags) {
    for (int token = 1; token < tags.length; token++) {
      int before = tags[token - 1].equals("RB") ? token - 2 : token - 1;
      if (before >= 0 && tags[before].equals("MD") && tags[token].equals("NN")) {
        tags[token] = "VB";
      }
    }
  }

  /**
   * Headlines use verbs that look like plural nouns ("Russia pounds Odesa"): in a sentence without
   * any verb, the first such word between a name and the rest is one.
   */
  private static void retagHeadline(String[] tags) {
    if (Arrays.stream(tags).anyMatch(tag -> tag.startsWith("V") || tag.equals("MD"))) {
      return;
    }
    for (int token = 1; token < tags.length - 1; token++) {
      String next = tags[token + 1];
      boolean beforePhrase = next.startsWith("N") || next.equals("DT") || next.startsWith("J");
      if (tags[token].equals("NNS") && tags[token - 1].startsWith("NNP") && beforePhrase) {
        tags[token] = "VBZ";
        return;
      }
    }
  }

  /**
   * Marks the first number and the preposition of "10,000 to 12,000 soldiers": the parser would
   * take the first number for the object and the soldiers for where it goes.
   */
  private static boolean[] rangeStarts(String[] forms, String[] tags) {
    boolean[] marked = new boolean[tags.length];
    for (int token = 0; token + 2 < tags.length; token++) {
      String between = forms[token + 1];
      boolean range =
          tags[token].equals("CD")
              && tags[token + 2].equals("CD")
              && (between.equalsIgnoreCase("to") || between.equals("-") || between.equals("–"));
      if (range) {
        marked[token] = true;
        marked[token + 1] = true;
      }
    }
    return marked;
  }

  private static void attach(
      ArcParser parser,
      String[] forms,
      String[] tags,
      boolean[] skipped,
      int[] heads,
      String[] relations) {
    int[] positions = IntStream.range(0, tags.length).filter(token -> !skipped[token]).toArray();
    if (positions.length == 0) {
      return;
    }
    int[] parsedHeads = new int[positions.length];
    String[] parsedRelations = new String[positions.length];
    parser.parse(
        Arrays.stream(positions).mapToObj(token -> forms[token]).toList(),
        Arrays.stream(positions).mapToObj(token -> tags[token]).toList(),
        parsedHeads,
        parsedRelations);
    for (int index = 0; index < parsedHeads.length; index++) {
      int governor = parsedHeads[index];
      heads[positions[index]] = governor < 0 ? ParsedSentence.ROOT : positions[governor];
      relations[positions[index]] = parsedRelations[index];
    }
    mendRelations(heads, relations);
    for (int token = 0; token < tags.length; token++) {
      if (skipped[token]) {
        boolean number = tags[token].equals("CD");
        int second = number ? token + 2 : token + 1;
        heads[token] = number && heads[second] >= 0 ? heads[second] : second;
        relations[token] = number ? "nummod" : "cc";
      }
    }
  }

  // As CoreNLP does behind its parser: the subject of a passive is one, and only a root is called
  // so.
  static void mendRelations(int[] heads, String[] relations) {
    for (int token = 0; token < heads.length; token++) {
      int governor = heads[token];
      if (governor == ParsedSentence.ROOT) {
        continue;
      }
      if (relations[token].equals("root")) {
        relations[token] = "dep";
      } else if (relations[token].equals("aux:pass")) {
        for (int other = 0; other < heads.length; other++) {
          boolean subject = relations[other].equals("nsubj") || relations[other].equals("csubj");
          if (heads[other] == governor && subject) {
            relations[other] += ":pass";
          }
        }
      }
    }
  }

  // A headline in capitals would keep its verbs in capitals: "SLAMS" has no lemma.
  private static String normalised(String word, String tag) {
    return tag.startsWith("NNP") ? word : word.toLowerCase(Locale.ROOT);
  }

  @Override
  public List<RecognisedName> names(ParsedSentence sentence) {
    return names.map(recogniser -> recogniser.find(sentence)).orElse(List.of());
  }

  @Override
  public Set<String> possibleLemmas(String word) {
    Morphology morphology = new Morphology();
    String lower = word.toLowerCase(Locale.ROOT);
    Set<String> lemmas = new LinkedHashSet<>();
    lemmas.add(lower);
    for (String tag : LEMMA_TAGS) {
      lemmas.add(morphology.lemma(lower, tag).toLowerCase(Locale.ROOT));
    }
    return lemmas;
  }
}
