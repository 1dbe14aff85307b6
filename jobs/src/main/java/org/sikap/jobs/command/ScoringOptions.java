package org.sikap.jobs.command;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.sikap.jobs.score.EngineConfiguration;
import org.sikap.jobs.score.ReadableLanguages;
import picocli.CommandLine.Option;

/** Which articles are scored; mixed into every command that scores or foretells scoring. */
final class ScoringOptions {
  @Option(
      names = "--languages",
      split = ",",
      paramLabel = "CODE",
      description = "Languages to read, such as en,id (default: all that can be read).")
  private List<String> languages = new ArrayList<>();

  @Option(
      names = "--all-articles",
      description = "Score articles that are not about the topic too.")
  private boolean allArticles;

  /** Whether articles that are not about the topic are scored too. */
  boolean allArticles() {
    return allArticles;
  }

  /**
   * The engines that score them.
   *
   * @throws org.sikap.core.data.DataException if a file of the knowledge cannot be read
   */
  EngineConfiguration configuration(KnowledgeOptions knowledge) {
    EngineConfiguration onTopic = knowledge.configuration(ReadableLanguages.chosen(languages));
    return allArticles ? onTopic.withProvisionalActors() : onTopic;
  }

  /** Adds what was chosen to the settings of a run. */
  void describe(SortedMap<String, String> settings, EngineConfiguration engine) {
    settings.put("languages", String.join(",", engine.languages()));
    settings.put("all_articles", Boolean.toString(allArticles));
  }
}
