package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.sikap.core.actor.ActorFinder;
import org.sikap.core.actor.ActorMention;
import org.sikap.core.actor.ActorRegister;
import org.sikap.core.actor.MentionResolver;
import org.sikap.core.language.Language;
import org.sikap.core.language.Language.WordList;
import org.sikap.core.syntax.ParsedSentence;
import org.sikap.core.syntax.Sentence;
import org.sikap.core.syntax.SentenceParser;
import org.sikap.core.syntax.SentenceSplitter;
import org.sikap.core.syntax.WordForms;

/**
 * Reads articles of one language: sentences, actors, gate, parse, statements. Safe to share between
 * threads.
 */
public final class StanceEngine {
  private final Language language;
  private final ActorRegister register;
  private final ActorFinder finder;
  private final FrameInventory frames;
  private final Lexicon lexicon;
  private final Optional<Topic> topic;
  private final SentenceParser parser;
  private final SentenceSplitter splitter;
  private final SentenceGate gate;
  private final KnowledgeAnswers answers;
  private final WordForms reportingForms;
  private final WordForms addressingForms;
  private final EngineOptions options;

  /**
   * @param topic whose issues are read into the text; empty for articles about anything
   */
  public StanceEngine(
      Language language,
      ActorRegister register,
      FrameInventory frames,
      Lexicon lexicon,
      Optional<Topic> topic,
      SentenceParser parser) {
    this.options = EngineOptions.STANDARD;
    this.language = requireNonNull(language);
    this.register = requireNonNull(register);
    this.frames = requireNonNull(frames);
    this.lexicon = requireNonNull(lexicon);
    this.topic = requireNonNull(topic);
    this.parser = requireNonNull(parser);
    this.finder = ActorFinder.create(register, language.code(), language.masks());
    this.splitter =
        SentenceSplitter.create(
            language.code(),
            language.words(WordList.ABBREVIATIONS),
            language.words(WordList.SENTENCE_STARTERS));
    this.gate =
        new SentenceGate(
            language,
            topic,
            lexicon,
            new WordForms(parser, lexicon::isTrigger),
            test -> new WordForms(parser, test),
            parser::parts);
    this.answers = new KnowledgeAnswers(register, lexicon, gate);
    this.reportingForms = new WordForms(parser, lemma -> language.reporting(lemma).isPresent());
    this.addressingForms =
        new WordForms(parser, lemma -> language.has(WordList.ADDRESSING_VERBS, lemma));
  }

  // What is dear to make, such as the finder of names, does not depend on the options.
  private StanceEngine(StanceEngine other, EngineOptions options) {
    this.options = requireNonNull(options);
    this.language = other.language;
    this.register = other.register;
    this.frames = other.frames;
    this.lexicon = other.lexicon;
    this.topic = other.topic;
    this.parser = other.parser;
    this.finder = other.finder;
    this.splitter = other.splitter;
    this.gate = other.gate;
    this.answers = other.answers;
    this.reportingForms = other.reportingForms;
    this.addressingForms = other.addressingForms;
  }

  /** The same engine with parts left out or put back. */
  public StanceEngine with(EngineOptions other) {
    return new StanceEngine(this, other);
  }

  /** Reads an article, parsing only the sentences that can yield a statement. */
  public ArticleAnalysis analyse(String text, Optional<LocalDate> day) {
    return analyse(text, day, true);
  }

  /**
   * Reads an article.
   *
   * @param text exactly what is to be analysed; offsets refer to it
   * @param day the article's day, for roles
   * @param gated whether sentences that cannot yield a statement are left unparsed
   */
  public ArticleAnalysis analyse(String text, Optional<LocalDate> day, boolean gated) {
    return analyse(text, day, mentions(text, day), register, gated);
  }

  /**
   * Reads an article, asking for the trees of the sentences that can yield a statement.
   *
   * @param trees where the trees come from, such as those of an earlier run
   * @throws CancellationException if the thread is interrupted; looked at before every sentence
   */
  public ArticleAnalysis analyse(String text, Optional<LocalDate> day, SentenceParser trees) {
    return analyse(text, day, mentions(text, day), register, true, trees);
  }

  private List<ActorMention> mentions(String text, Optional<LocalDate> day) {
    MentionResolver resolver =
        new MentionResolver(
            day, language.words(WordList.ORDINARY_WORDS), language.words(WordList.NAME_PREFIXES));
    return resolver.resolve(text, finder.find(text));
  }

  /**
   * Reads an article whose actors are already known.
   *
   * @param mentions the places where actors are named, from left to right
   * @param actors the register they belong to
   */
  public ArticleAnalysis analyse(
      String text,
      Optional<LocalDate> day,
      List<ActorMention> mentions,
      ActorRegister actors,
      boolean gated) {
    return analyse(text, day, mentions, actors, gated, parser);
  }

  private ArticleAnalysis analyse(
      String text,
      Optional<LocalDate> day,
      List<ActorMention> mentions,
      ActorRegister actors,
      boolean gated,
      SentenceParser trees) {
    List<Sentence> sentences = splitter.split(text);
    ArticleContext article =
        new ArticleContext(
            text,
            actors,
            language,
            reportingForms,
            addressingForms,
            new AskedKnowledge(),
            options.coreference(),
            day,
            mentions,
            sentences);
    Lexicon words = lexicon.noting(article.asked()::lemma);
    Receivers receivers = new Receivers(article);
    EarlierDeeds deeds = new EarlierDeeds();
    List<SentenceAnalysis> analyses = new ArrayList<>();
    ProvisionalActors provisional = new ProvisionalActors(text);
    int truncated = 0;
    for (Sentence sentence : sentences) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("interrupted at sentence " + sentence.index());
      }
      if (gated && !gate.passes(article, sentence, options.provisionalActors())) {
        continue;
      }
      ParsedSentence parsed = trees.parse(text, sentence.begin(), sentence.end());
      truncated += parsed.truncated() ? 1 : 0;
      SentenceAnalysis analysis =
          compose(sentence, parsed, words, article, receivers, deeds, provisional, trees);
      receivers.note(analysis);
      deeds.note(analysis);
      analyses.add(calibrated(analysis));
    }
    return new ArticleAnalysis(
        sentences.size(), analyses.size(), truncated, mentions, article.asked().asText(), analyses);
  }

  /**
   * What an analysis hangs on beside text, trees and day: to be kept with it.
   *
   * @param analysis made by this engine, with the mentions that it finds itself
   * @param day the article's day
   */
  public KnowledgeTrace trace(ArticleAnalysis analysis, Optional<LocalDate> day) {
    String digest = answers.digest(analysis.asked(), analysis.mentions(), day);
    return new KnowledgeTrace(analysis.asked(), digest);
  }

  /**
   * Whether reading an article again would find what it found: everything that was asked of
   * register and lexicon is answered alike, and the same actors are named at the same places. Holds
   * for engines that differ in nothing else.
   *
   * @param trace what {@link #trace} gave for the same text and day, perhaps of another engine
   */
  public boolean answersAlike(KnowledgeTrace trace, String text, Optional<LocalDate> day) {
    return answers.digest(trace.asked(), mentions(text, day), day).equals(trace.answers());
  }

  // Names cost half as much as the parse: they are looked for where somebody unknown acts.
  private SentenceAnalysis compose(
      Sentence sentence,
      ParsedSentence parsed,
      Lexicon words,
      ArticleContext article,
      Receivers receivers,
      EarlierDeeds deeds,
      ProvisionalActors provisional,
      SentenceParser trees) {
    SentenceAnalysis analysis =
        compose(sentence, parsed, words, article, receivers, deeds, List.of());
    if (analysis.unresolved().isEmpty()) {
      return analysis;
    }
    List<ActorMention> named =
        provisional.mentions(parsed, article.mentionsIn(sentence), trees.names(parsed));
    SentenceAnalysis whole =
        named.isEmpty()
            ? analysis
            : compose(sentence, parsed, words, article, receivers, deeds, named);
    return options.provisionalActors() ? whole : provisional.setAside(whole);
  }

  private SentenceAnalysis compose(
      Sentence sentence,
      ParsedSentence parsed,
      Lexicon words,
      ArticleContext article,
      Receivers receivers,
      EarlierDeeds deeds,
      List<ActorMention> provisional) {
    return new StanceComposer(
            sentence,
            parsed,
            language,
            words,
            frames,
            topic,
            article,
            receivers,
            deeds,
            provisional)
        .compose();
  }

  private SentenceAnalysis calibrated(SentenceAnalysis analysis) {
    if (!options.calibration()) {
      return analysis;
    }
    return new SentenceAnalysis(
        analysis.statements().stream()
            .map(
                statement ->
                    statement.withConfidence(
                        language.calibration().probability(statement.confidence())))
            .toList(),
        analysis.rejections(),
        analysis.unresolved());
  }

  /** The dependency tree of a sentence, for explanations. */
  public ParsedSentence parse(String sentence) {
    return parser.parse(sentence, 0, sentence.length());
  }

  /** The parser of the language. */
  public SentenceParser parser() {
    return parser;
  }

  /** The language that is read. */
  public Language language() {
    return language;
  }

  @Override
  public String toString() {
    return "StanceEngine[" + language.code().toUpperCase(Locale.ROOT) + "]";
  }
}
