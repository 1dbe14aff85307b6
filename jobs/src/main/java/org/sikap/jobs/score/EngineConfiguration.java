package org.sikap.jobs.score;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.sikap.core.data.DataFile;
import org.sikap.core.stance.EngineOptions;
import org.sikap.core.stance.Knowledge;

/**
 * What an engine is made from. It travels to the executors in place of the engine, which is large
 * and cannot be serialised.
 */
public final class EngineConfiguration implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A file of the user, with its content. */
  private record UserFile(String name, byte[] bytes) implements Serializable {
    static UserFile of(DataFile file) {
      return new UserFile(file.name(), file.bytes());
    }

    DataFile toDataFile() {
      return new DataFile(name, bytes);
    }
  }

  private final List<UserFile> actors;
  private final List<UserFile> topics;
  private final List<String> languages;
  private final boolean provisionalActors;
  private final Fingerprints fingerprints;

  private EngineConfiguration(
      List<UserFile> actors,
      List<UserFile> topics,
      List<String> languages,
      boolean provisionalActors,
      Fingerprints fingerprints) {
    this.provisionalActors = provisionalActors;
    this.actors = List.copyOf(actors);
    this.topics = List.copyOf(topics);
    this.languages = List.copyOf(languages);
    this.fingerprints = requireNonNull(fingerprints);
  }

  /**
   * A configuration.
   *
   * @param actors actor files of the user
   * @param topic topic of the user; empty for the built-in one
   * @param languages ISO 639-1 codes of the languages to read
   */
  public static EngineConfiguration of(
      List<DataFile> actors, Optional<DataFile> topic, List<String> languages) {
    return new EngineConfiguration(
        actors.stream().map(UserFile::of).toList(),
        topic.stream().map(UserFile::of).toList(),
        languages,
        false,
        Fingerprints.of(actors, topic, languages));
  }

  /** The same, with persons and organisations as actors that the register lacks. */
  public EngineConfiguration withProvisionalActors() {
    return new EngineConfiguration(
        actors, topics, languages, true, fingerprints.withProvisionalActors());
  }

  /** How the engines read. */
  public EngineOptions options() {
    return provisionalActors
        ? EngineOptions.STANDARD.withProvisionalActors()
        : EngineOptions.STANDARD;
  }

  /** ISO 639-1 codes of the languages to read. */
  public List<String> languages() {
    return languages;
  }

  /**
   * Change with the built-in data, the user's files, the languages, the code and whom the engines
   * take for an actor.
   */
  public Fingerprints fingerprints() {
    return fingerprints;
  }

  /**
   * Loads what the configuration names.
   *
   * @throws org.sikap.core.data.DataException naming file and line of the first mistake
   */
  public Knowledge loadKnowledge() {
    return Knowledge.load(
        actors.stream().map(UserFile::toDataFile).toList(),
        topics.stream().map(UserFile::toDataFile).findFirst(),
        languages);
  }
}
