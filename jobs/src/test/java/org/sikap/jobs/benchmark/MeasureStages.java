package org.sikap.jobs.benchmark;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sikap.core.actor.ActorFinder;
import org.sikap.core.language.Language;
import org.sikap.core.language.Language.WordList;
import org.sikap.core.stance.ArticleAnalysis;
import org.sikap.core.stance.Knowledge;
import org.sikap.core.stance.Relevance;
import org.sikap.core.stance.StanceEngine;
import org.sikap.core.syntax.ParsedSentence;
import org.sikap.core.syntax.RecognisedName;
import org.sikap.core.syntax.SentenceParser;
import org.sikap.core.syntax.SentenceParsers;
import org.sikap.core.syntax.SentenceSplitter;
import org.sikap.jobs.score.EngineConfiguration;
import org.sikap.jobs.score.Engines;

/**
 * Where the engine's time goes: processor seconds of one thread, by step, over the same articles
 * once all code is warm. Steps that cannot be called alone are differences of two measurements.
 */
final class MeasureStages {
  private static final String CODE = "en";
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2023, 6, 1));
  private static final ParsedSentence EMPTY =
      new ParsedSentence(
          new String[0],
          new String[0],
          new String[0],
          new int[0],
          new String[0],
          new int[0],
          new int[0],
          false);

  private final Knowledge knowledge =
      Engines.of(EngineConfiguration.of(List.of(), Optional.empty(), List.of(CODE))).knowledge();
  private final Language language = knowledge.language(CODE).orElseThrow();
  private final SentenceParser parser = SentenceParsers.load(language.definition());
  private final List<String> texts;

  MeasureStages(List<String> texts) {
    this.texts = texts;
  }

  /** A parser that adds up what it takes, or that leaves the work out. */
  private final class Watched implements SentenceParser {
    private final boolean working;
    private long parsing;
    private long naming;

    Watched(boolean working) {
      this.working = working;
    }

    @Override
    public ParsedSentence parse(String text, int begin, int end) {
      if (!working) {
        return EMPTY;
      }
      long started = clock();
      ParsedSentence parsed = parser.parse(text, begin, end);
      parsing += clock() - started;
      return parsed;
    }

    @Override
    public Set<String> parts(String word) {
      return parser.parts(word);
    }

    @Override
    public Set<String> possibleLemmas(String word) {
      return parser.possibleLemmas(word);
    }

    @Override
    public List<RecognisedName> names(ParsedSentence sentence) {
      long started = clock();
      List<RecognisedName> names = parser.names(sentence);
      naming += clock() - started;
      return names;
    }
  }

  /** Milliseconds an article by step. */
  Map<String, Double> measure(Map<String, Long> counts) {
    Watched working = new Watched(true);
    StanceEngine whole = engine(working);
    StanceEngine gateOnly = engine(new Watched(false));
    Relevance relevance = Relevance.of(knowledge.topic(), List.of(CODE));
    SentenceSplitter splitter =
        SentenceSplitter.create(
            CODE,
            language.words(WordList.ABBREVIATIONS),
            language.words(WordList.SENTENCE_STARTERS));
    ActorFinder finder = ActorFinder.create(knowledge.register(), CODE, language.masks());
    texts.forEach(reading(whole)::analyse);
    texts.forEach(reading(gateOnly)::analyse);
    long begin = clock();
    texts.forEach(text -> relevance.of(CODE, text));
    long relevanceDone = clock();
    texts.forEach(splitter::split);
    long splitDone = clock();
    texts.forEach(finder::find);
    long findDone = clock();
    texts.forEach(reading(gateOnly)::analyse);
    long gateDone = clock();
    working.parsing = 0;
    working.naming = 0;
    long sentences = 0;
    long passed = 0;
    long started = clock();
    for (String text : texts) {
      ArticleAnalysis analysis = whole.analyse(text, DAY);
      sentences += analysis.sentenceCount();
      passed += analysis.parsedCount();
    }
    long all = clock() - started;
    counts.put("sentences", sentences);
    counts.put("sentences_parsed", passed);
    long splitting = splitDone - relevanceDone;
    long finding = findDone - splitDone;
    long light = gateDone - findDone;
    Map<String, Double> stages = new TreeMap<>();
    stages.put("1 is it about the topic", milliseconds(relevanceDone - begin));
    stages.put("2 cut into sentences", milliseconds(splitting));
    stages.put("3 find actors", milliseconds(finding));
    stages.put("4 context and gate", milliseconds(light - splitting - finding));
    stages.put("5 tokenise, tag, parse", milliseconds(working.parsing));
    stages.put("6 recognise names", milliseconds(working.naming));
    stages.put(
        "7 compose statements", milliseconds(all - light - working.parsing - working.naming));
    return stages;
  }

  private interface Analyse {
    void analyse(String text);
  }

  private static Analyse reading(StanceEngine engine) {
    return text -> engine.analyse(text, DAY);
  }

  private StanceEngine engine(SentenceParser read) {
    return new StanceEngine(
        language,
        knowledge.register(),
        knowledge.frames(),
        knowledge.lexicon(CODE),
        Optional.of(knowledge.topic()),
        read);
  }

  private double milliseconds(long nanoseconds) {
    return nanoseconds / 1e6 / texts.size();
  }

  private static long clock() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
