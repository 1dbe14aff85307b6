package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sikap.core.actor.ActorRegister;
import org.sikap.core.actor.RoleKinds;
import org.sikap.core.data.DataException;
import org.sikap.core.data.DataFile;
import org.sikap.core.data.YamlNode;
import org.sikap.core.language.Language;

/**
 * Everything a run knows before it reads: register, frames, topic, languages with their lexicons.
 * Immutable and safe to share between threads.
 */
public final class Knowledge {
  private static final String MANIFEST = "manifest.yaml";

  private final ActorRegister register;
  private final FrameInventory frames;
  private final Topic topic;
  private final Map<String, Language> languages;
  private final Map<String, Lexicon> lexicons;

  private Knowledge(
      ActorRegister register,
      FrameInventory frames,
      Topic topic,
      Map<String, Language> languages,
      Map<String, Lexicon> lexicons) {
    this.register = requireNonNull(register);
    this.frames = requireNonNull(frames);
    this.topic = requireNonNull(topic);
    this.languages = Map.copyOf(languages);
    this.lexicons = Map.copyOf(lexicons);
  }

  /**
   * Loads the built-in data and what the user adds.
   *
   * @param addedActors actor files of the user
   * @param topicFile a topic of the user; empty for the built-in one
   * @param languageCodes languages to load
   * @throws DataException naming file and line of the first mistake
   */
  public static Knowledge load(
      List<DataFile> addedActors, Optional<DataFile> topicFile, List<String> languageCodes) {
    YamlNode manifest = DataFile.resource(MANIFEST).yaml();
    RoleKinds roles = RoleKinds.load(DataFile.resource(manifest.text("roles")));
    Map<String, Language> languages = new LinkedHashMap<>();
    for (String code : languageCodes) {
      languages.put(code, Language.load(languageFile(manifest, code), roles));
    }
    ActorRegister register =
        ActorRegister.load(
            roles,
            manifest.texts("actors").stream().map(DataFile::resource).toList(),
            languages.values().stream()
                .flatMap(language -> language.definition().find("names").stream())
                .map(names -> DataFile.resource(names.text()))
                .toList(),
            addedActors);
    FrameInventory frames = FrameInventory.load(DataFile.resource(manifest.text("frames")));
    Topic topic = Topic.load(topicFile.orElseGet(() -> builtInTopic(manifest)), register, frames);
    Map<String, Lexicon> lexicons = new LinkedHashMap<>();
    languages.forEach((code, language) -> lexicons.put(code, Lexicon.load(language, frames)));
    return new Knowledge(register, frames, topic, languages, lexicons);
  }

  private static DataFile languageFile(YamlNode manifest, String code) {
    Map<String, YamlNode> known = manifest.get("languages").entries();
    YamlNode path = known.get(code);
    if (path == null) {
      throw new DataException(
          "language `" + code + "` is not supported; known: " + String.join(", ", known.keySet()));
    }
    return DataFile.resource(path.text());
  }

  private static DataFile builtInTopic(YamlNode manifest) {
    YamlNode first = new ArrayList<>(manifest.get("topics").entries().values()).get(0);
    return DataFile.resource(first.text());
  }

  /** Codes of the languages there is data for. */
  public static Set<String> knownLanguages() {
    return DataFile.resource(MANIFEST).yaml().get("languages").entries().keySet();
  }

  /** All actors. */
  public ActorRegister register() {
    return register;
  }

  /** All frames. */
  public FrameInventory frames() {
    return frames;
  }

  /** The conflict that is looked at. */
  public Topic topic() {
    return topic;
  }

  /** The language of a code, where it was loaded. */
  public Optional<Language> language(String code) {
    return Optional.ofNullable(languages.get(code));
  }

  /** The loaded languages. */
  public Set<String> languages() {
    return languages.keySet();
  }

  /** The lexicon of a loaded language. */
  public Lexicon lexicon(String code) {
    return requireNonNull(lexicons.get(code), code);
  }
}
