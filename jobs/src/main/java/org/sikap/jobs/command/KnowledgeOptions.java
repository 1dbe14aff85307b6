package org.sikap.jobs.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.sikap.core.data.DataFile;
import org.sikap.jobs.score.EngineConfiguration;
import picocli.CommandLine.Option;

/** What the engine knows beside its built-in data; mixed into every command that reads texts. */
final class KnowledgeOptions {
  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = "Actors to add to the register or to override there.")
  private List<Path> actors = new ArrayList<>();

  @Option(
      names = "--topic",
      paramLabel = "FILE",
      description = "Another conflict than the built-in one.")
  private Optional<Path> topic = Optional.empty();

  /**
   * The configuration of engines for some languages.
   *
   * @throws org.sikap.core.data.DataException if a file cannot be read
   */
  EngineConfiguration configuration(List<String> languages) {
    return EngineConfiguration.of(
        actors.stream().map(DataFile::local).toList(), topic.map(DataFile::local), languages);
  }

  /** Whether nothing was added. */
  boolean isBuiltIn() {
    return actors.isEmpty() && topic.isEmpty();
  }

  /** Adds what was chosen to the settings of a run. */
  void describe(SortedMap<String, String> settings) {
    settings.put("actors", String.join(" ", actors.stream().map(Path::toString).toList()));
    settings.put("topic_file", topic.map(Path::toString).orElse(""));
  }
}
