package org.sikap.jobs.score;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.sikap.core.stance.EngineOptions;
import org.sikap.core.stance.Knowledge;
import org.sikap.core.stance.Relevance;
import org.sikap.core.stance.StanceEngine;
import org.sikap.core.syntax.SentenceParser;
import org.sikap.core.syntax.SentenceParsers;

/**
 * The engines of this process: loaded once, when a task first needs them, and shared by all tasks.
 * Knowledge of one configuration is held at a time; parsers, which do not depend on it, stay.
 */
public final class Engines {
  private static final Map<String, SentenceParser> PARSERS = new ConcurrentHashMap<>();
  private static volatile Optional<Engines> current = Optional.empty();

  private final String fingerprint;
  private final Knowledge knowledge;
  private final Relevance relevance;
  private final EngineOptions options;
  private final Map<String, StanceEngine> engines = new ConcurrentHashMap<>();

  private Engines(EngineConfiguration configuration, Knowledge knowledge) {
    this.fingerprint = configuration.fingerprints().analysis();
    this.options = configuration.options();
    this.knowledge = requireNonNull(knowledge);
    this.relevance = Relevance.of(knowledge.topic(), Knowledge.knownLanguages());
  }

  /**
   * The engines of a configuration; loads its data at the first call.
   *
   * @throws org.sikap.core.data.DataException naming file and line of the first mistake
   */
  public static Engines of(EngineConfiguration configuration) {
    Optional<Engines> loaded = current;
    if (isLoaded(loaded, configuration)) {
      return loaded.orElseThrow();
    }
    synchronized (Engines.class) {
      if (!isLoaded(current, configuration)) {
        current = Optional.of(new Engines(configuration, configuration.loadKnowledge()));
      }
      return current.orElseThrow();
    }
  }

  private static boolean isLoaded(Optional<Engines> engines, EngineConfiguration configuration) {
    return engines.isPresent()
        && engines.get().fingerprint.equals(configuration.fingerprints().analysis());
  }

  /** The data behind the engines. */
  public Knowledge knowledge() {
    return knowledge;
  }

  /** Relevance to the topic. */
  public Relevance relevance() {
    return relevance;
  }

  /** The engine of a language; loads its models at the first call, which takes seconds. */
  public StanceEngine engine(String language) {
    return engines.computeIfAbsent(language, this::load);
  }

  /**
   * Loads engines while the caller does other work; whoever asks for one waits for the rest of it.
   * Languages that there is no data for are left out.
   */
  public void prepare(Set<String> languages) {
    Set<String> wanted = new TreeSet<>(languages);
    wanted.retainAll(knowledge.languages());
    Thread thread = new Thread(() -> wanted.forEach(this::engine), "sikap-models");
    thread.setDaemon(true);
    // Scoring meets the same failure, and says it.
    thread.setUncaughtExceptionHandler((failed, failure) -> {});
    thread.start();
  }

  private StanceEngine load(String code) {
    var language = knowledge.language(code).orElseThrow();
    SentenceParser parser =
        PARSERS.computeIfAbsent(code, key -> SentenceParsers.load(language.definition()));
    return new StanceEngine(
            language,
            knowledge.register(),
            knowledge.frames(),
            knowledge.lexicon(code),
            Optional.of(knowledge.topic()),
            parser)
        .with(options);
  }
}
