package org.sikap.jobs.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.sikap.core.actor.ActorFinder;
import org.sikap.core.language.Language;
import org.sikap.core.stance.ArticleAnalysis;
import org.sikap.core.stance.Knowledge;
import org.sikap.core.stance.Relevance;
import org.sikap.core.stance.StanceEngine;
import org.sikap.core.syntax.ParsedSentence;
import org.sikap.core.syntax.RecognisedName;
import org.sikap.core.syntax.RememberedParses;
import org.sikap.core.syntax.SentenceParse;
import org.sikap.core.syntax.SentenceParser;
import org.sikap.jobs.score.EngineConfiguration;
import org.sikap.jobs.score.Engines;

/**
 * What every article passes through, apart from the parser: microseconds an article, over the same
 * few articles in turn.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class HotParts {
  static final String CORPUS = "sikap.benchmark.corpus";
  static final int ARTICLES = 30;

  private static final String CODE = "en";
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2023, 6, 1));

  private final List<List<SentenceParse>> trees = new ArrayList<>();
  private List<String> texts = List.of();
  private StanceEngine engine;
  private ActorFinder finder;
  private Relevance relevance;
  private int turn;

  /** Stops where a tree would be made, so that only what lies before it is measured. */
  private static final class NoParser implements SentenceParser {
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

    @Override
    public ParsedSentence parse(String text, int begin, int end) {
      return EMPTY;
    }

    @Override
    public List<RecognisedName> names(ParsedSentence sentence) {
      return List.of();
    }

    @Override
    public Set<String> parts(String word) {
      return Set.of();
    }

    @Override
    public Set<String> possibleLemmas(String word) {
      return Set.of();
    }
  }

  /** Parses the articles once. */
  @Setup
  public void load() throws IOException {
    Engines engines =
        Engines.of(EngineConfiguration.of(List.of(), Optional.empty(), List.of(CODE)));
    Knowledge knowledge = engines.knowledge();
    Language language = knowledge.language(CODE).orElseThrow();
    engine = engines.engine(CODE);
    finder = ActorFinder.create(knowledge.register(), CODE, language.masks());
    relevance = engines.relevance();
    texts = BenchmarkCorpus.of(Path.of(System.getProperty(CORPUS))).texts(ARTICLES);
    for (String text : texts) {
      RememberedParses parses = new RememberedParses(engine.parser(), List.of());
      engine.analyse(text, DAY, parses);
      trees.add(parses.used());
    }
  }

  private int next() {
    turn = (turn + 1) % texts.size();
    return turn;
  }

  /** Whether an article is about the topic. */
  @Benchmark
  public double relevance() {
    return relevance.of(CODE, texts.get(next()));
  }

  /** The names of actors in an article. */
  @Benchmark
  public Object findActors() {
    return finder.find(texts.get(next()));
  }

  /** Cutting into sentences, finding actors, and telling which sentences are worth a tree. */
  @Benchmark
  public ArticleAnalysis gate() {
    return engine.analyse(texts.get(next()), DAY, new NoParser());
  }

  /** The same, and statements from trees that are there already. */
  @Benchmark
  public ArticleAnalysis gateAndCompose() {
    int article = next();
    return engine.analyse(
        texts.get(article), DAY, new RememberedParses(engine.parser(), trees.get(article)));
  }

  /** Microseconds an article by name of the method. */
  static Map<String, Double> measure(Path corpus) throws RunnerException {
    Map<String, Double> found = new TreeMap<>();
    for (RunResult result :
        new Runner(
                new OptionsBuilder()
                    .include(HotParts.class.getName() + "\\.")
                    .jvmArgsAppend("-Xmx2g", "-D" + CORPUS + "=" + corpus)
                    .shouldFailOnError(true)
                    .build())
            .run()) {
      String name = result.getParams().getBenchmark();
      found.put(name.substring(name.lastIndexOf('.') + 1), result.getPrimaryResult().getScore());
    }
    return found;
  }
}
