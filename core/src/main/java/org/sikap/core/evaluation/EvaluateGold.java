package org.sikap.core.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.sikap.core.actor.ActorRegister;
import org.sikap.core.article.Article;
import org.sikap.core.article.ArticleIdentity;
import org.sikap.core.article.TextCleaner;
import org.sikap.core.stance.StanceEngine;
import org.sikap.core.stance.Topic;

/**
 * Compares what the engine reads in texts with what a person read in them.
 *
 * <p>What is counted is an ordered pair of actors of a text: is one for the other, against it, or
 * neither? The actors of a text are those of its gold and those whose names the engine finds.
 */
public final class EvaluateGold {
  private final Function<String, StanceEngine> engines;
  private final Topic topic;
  private final ActorRegister register;
  private final Map<String, Article> articles;

  /**
   * @param engines the engine of a language
   * @param topic whose poles the positions in articles refer to
   * @param register tells whom an actor counts for
   * @param articles the articles that gold items refer to, by their id in the input
   */
  public EvaluateGold(
      Function<String, StanceEngine> engines,
      Topic topic,
      ActorRegister register,
      Map<String, Article> articles) {
    this.engines = requireNonNull(engines);
    this.topic = requireNonNull(topic);
    this.register = requireNonNull(register);
    this.articles = Map.copyOf(articles);
  }

  /**
   * Reads the texts of a gold file and compares.
   *
   * @return one evaluation for each language, by code
   * @throws org.sikap.core.data.DataException naming file and line of an item whose article is not
   *     in the input or does not hold the item's evidence
   */
  public List<Evaluation> evaluate(List<GoldItem> items) {
    SortedMap<String, List<Source>> byLanguage = new TreeMap<>();
    for (GoldItem item : items) {
      byLanguage.computeIfAbsent(item.language(), key -> new ArrayList<>()).add(source(item));
    }
    List<Evaluation> evaluations = new ArrayList<>();
    byLanguage.forEach((language, sources) -> evaluations.add(evaluate(language, sources)));
    return evaluations;
  }

  private Evaluation evaluate(String language, List<Source> sources) {
    StanceEngine engine = engines.apply(language);
    double start = ProcessorTime.seconds();
    List<GoldReading> readings = sources.stream().map(source -> source.read(engine)).toList();
    double seconds = ProcessorTime.seconds() - start;
    GoldComparison comparison = new GoldComparison(register);
    readings.forEach(comparison::addStatements);
    if (readings.stream().anyMatch(reading -> !reading.item().stances().isEmpty())) {
      comparison.addStances(
          readings,
          ArticlePositions.over(
              topic, readings.stream().map(reading -> reading.analysis().statements()).toList()));
    }
    return comparison.evaluation(readings, seconds);
  }

  /** The text of an item, with its day. */
  private record Source(GoldItem item, String text, Optional<LocalDate> day) {
    GoldReading read(StanceEngine engine) {
      return new GoldReading(item, day, engine.analyse(text, day));
    }
  }

  private Source source(GoldItem item) {
    Source source =
        item.text()
            .map(text -> new Source(item, TextCleaner.clean(text, item.language()), item.day()))
            .orElseGet(() -> articleSource(item));
    String words = ArticleIdentity.fold(source.text());
    for (GoldStatement statement : item.statements()) {
      String evidence = statement.evidence().orElse("");
      if (!words.contains(ArticleIdentity.fold(evidence))) {
        throw item.error("evidence `" + evidence + "` is not in the text");
      }
    }
    return source;
  }

  private Source articleSource(GoldItem item) {
    Article article = articles.get(item.id());
    if (article == null) {
      throw item.error(
          "article `" + item.id() + "` is not in the input; name its file with --input");
    }
    if (!article.language().equals(item.language())) {
      throw item.error(
          "article `" + item.id() + "` is in language `" + article.language() + "` in the input");
    }
    return new Source(
        item,
        article.text(),
        article.publishedAt().map(time -> time.atZone(ZoneOffset.UTC).toLocalDate()));
  }
}
