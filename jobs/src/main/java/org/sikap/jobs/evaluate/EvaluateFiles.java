package org.sikap.jobs.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.sikap.core.actor.ActorRegister;
import org.sikap.core.article.Article;
import org.sikap.core.data.DataException;
import org.sikap.core.data.DataFile;
import org.sikap.core.evaluation.EvaluateGold;
import org.sikap.core.evaluation.EvaluatePairs;
import org.sikap.core.evaluation.Evaluation;
import org.sikap.core.evaluation.GoldFile;
import org.sikap.core.evaluation.GoldItem;
import org.sikap.core.stance.EngineOptions;
import org.sikap.core.stance.StanceEngine;
import org.sikap.jobs.ingest.IngestOptions;
import org.sikap.jobs.ingest.LoadArticles;
import org.sikap.jobs.score.EngineConfiguration;
import org.sikap.jobs.score.Engines;

/** Measures the engine against gold files of any format. */
public final class EvaluateFiles {
  private final EngineConfiguration configuration;
  private final List<String> languages;
  private final EngineOptions options;
  private final Map<String, StanceEngine> engines = new HashMap<>();

  /**
   * @param configuration register, topic and all languages
   * @param languages the languages to evaluate; pairs are in the first
   * @param options parts of the engine to leave out
   */
  public EvaluateFiles(
      EngineConfiguration configuration, List<String> languages, EngineOptions options) {
    this.configuration = requireNonNull(configuration);
    this.languages = List.copyOf(languages);
    this.options = requireNonNull(options);
  }

  /**
   * Measures against a file.
   *
   * @param inputs files with the articles that the gold refers to
   * @param notes takes a line for everything that is left out
   * @return one evaluation for each language
   * @throws DataException naming file and line of the first mistake
   */
  public List<Evaluation> evaluate(
      DataFile gold, GoldFormat format, List<String> inputs, Consumer<String> notes) {
    List<Evaluation> evaluations =
        format.isPairs(gold.name())
            ? List.of(EvaluatePairs.evaluate(engine(languages.get(0)), gold))
            : evaluateGold(gold, inputs, notes);
    if (evaluations.stream().allMatch(evaluation -> evaluation.items() == 0)) {
      throw new DataException(gold.name() + " holds nothing to evaluate; see docs/gold.md");
    }
    return evaluations;
  }

  private List<Evaluation> evaluateGold(
      DataFile gold, List<String> inputs, Consumer<String> notes) {
    ActorRegister register = Engines.of(configuration).knowledge().register();
    List<GoldItem> all = GoldFile.load(gold, register);
    List<GoldItem> items =
        all.stream().filter(item -> languages.contains(item.language())).toList();
    if (items.size() < all.size()) {
      notes.accept(
          gold.name()
              + ": "
              + (all.size() - items.size())
              + " items in languages that are not evaluated");
    }
    boolean needsArticles = items.stream().anyMatch(item -> item.text().isEmpty());
    Map<String, Article> articles = needsArticles ? articles(inputs, notes) : Map.of();
    return new EvaluateGold(
            this::engine, Engines.of(configuration).knowledge().topic(), register, articles)
        .evaluate(items);
  }

  private static Map<String, Article> articles(List<String> inputs, Consumer<String> notes) {
    if (inputs.isEmpty()) {
      return Map.of();
    }
    LoadArticles.Result result = LoadArticles.load(IngestOptions.of(inputs));
    result.refusals().forEach(notes);
    Map<String, Article> articles = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (Article article : result.articles()) {
      if (articles.put(article.inputId(), article) != null) {
        ambiguous.add(article.inputId());
      }
    }
    if (!ambiguous.isEmpty()) {
      throw new DataException(
          "id `" + ambiguous.iterator().next() + "` occurs in the input more than once");
    }
    return articles;
  }

  private StanceEngine engine(String language) {
    return engines.computeIfAbsent(
        language, code -> Engines.of(configuration).engine(code).with(options));
  }
}
