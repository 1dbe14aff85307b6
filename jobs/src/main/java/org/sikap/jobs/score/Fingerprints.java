package org.sikap.jobs.score;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sikap.core.data.DataFile;
import org.sikap.core.data.YamlNode;
import org.sikap.core.syntax.SentenceParsers;

/**
 * What results depend on, as values of 32 hexadecimal digits that change with it.
 *
 * @param data register, topic, frames, lexicons, languages
 * @param analysis the data, the code that reads articles, and the models: an article is read again
 *     when this changes
 * @param rest all that the analysis depends on but actors, their names and lexicons: while it
 *     stays, only articles that ask for what has changed are read again
 * @param parsers by language, models and code that make trees: a sentence is parsed again only when
 *     this changes
 */
public record Fingerprints(String data, String analysis, String rest, Map<String, String> parsers)
    implements Serializable {
  private static final int DIGITS = 32;
  private static final String PROVISIONAL_ACTORS = "-all";
  private static final List<String> LEFT_OUT = List.of("sample/", "gold/");
  // The version of CoreNLP stands for its models, of which a language names those it reads.
  private static final String CORENLP = "corenlp-4.5.10";
  private static final String SYNTAX = "syntax/";
  // The one class of ours in a package of CoreNLP.
  private static final String TAGGER = "ViterbiTagger";
  // Neither measures nor aggregates decide what an article yields.
  private static final List<String> NOT_READING = List.of("evaluation/", "score/");

  public Fingerprints {
    requireNonNull(data);
    requireNonNull(analysis);
    requireNonNull(rest);
    parsers = Map.copyOf(parsers);
  }

  /** Files of the class path. */
  private static final class BuiltIn {
    static final Resources DATA = Resources.below("sikap/", "manifest.yaml");
    static final Resources CORE = Resources.below("org/sikap/core/", "stance/StanceEngine.class");
    static final Resources TAGGING =
        Resources.below("edu/stanford/nlp/tagger/maxent/", TAGGER + ".class");
    static final Resources SCORING =
        Resources.below("org/sikap/jobs/score/", "AnalyseArticle.class");
  }

  static Fingerprints of(List<DataFile> actors, Optional<DataFile> topic, List<String> languages) {
    String data = data(actors, topic, languages);
    Map<String, String> parsers = new TreeMap<>();
    DataFile.resource("manifest.yaml")
        .yaml()
        .get("languages")
        .entries()
        .forEach(
            (code, path) -> {
              if (languages.contains(code)) {
                parsers.put(code, parser(code, DataFile.resource(path.text()).yaml()));
              }
            });
    return new Fingerprints(
        data, analysis(data, parsers), analysis(rest(topic, languages), parsers), parsers);
  }

  /** The same of engines that take names which the register lacks for actors. */
  Fingerprints withProvisionalActors() {
    return new Fingerprints(
        data, analysis + PROVISIONAL_ACTORS, rest + PROVISIONAL_ACTORS, parsers);
  }

  private static String data(
      List<DataFile> actors, Optional<DataFile> topic, List<String> languages) {
    MessageDigest digest = Resources.sha256();
    BuiltIn.DATA.addTo(digest, Fingerprints::isKnowledge);
    actors.forEach(file -> Resources.add(digest, "actors", file.bytes()));
    topic.ifPresent(file -> Resources.add(digest, "topic", file.bytes()));
    add(digest, "languages", String.join(",", languages));
    return digits(digest);
  }

  private static String rest(Optional<DataFile> topic, List<String> languages) {
    Set<String> asked = askedByArticle();
    MessageDigest digest = Resources.sha256();
    BuiltIn.DATA.addTo(digest, name -> isKnowledge(name) && !asked.contains(name));
    topic.ifPresent(file -> Resources.add(digest, "topic", file.bytes()));
    add(digest, "languages", String.join(",", languages));
    return digits(digest);
  }

  private static boolean isKnowledge(String name) {
    return LEFT_OUT.stream().noneMatch(name::startsWith);
  }

  /** The files that an article sees through {@link org.sikap.core.stance.KnowledgeTrace} alone. */
  private static Set<String> askedByArticle() {
    YamlNode manifest = DataFile.resource("manifest.yaml").yaml();
    Set<String> files = new HashSet<>(manifest.texts("actors"));
    for (YamlNode path : manifest.get("languages").entries().values()) {
      YamlNode language = DataFile.resource(path.text()).yaml();
      files.addAll(language.texts("lexicon"));
      files.add(language.text("light_verbs"));
      language.find("names").ifPresent(names -> files.add(names.text()));
    }
    return files;
  }

  private static String analysis(String data, Map<String, String> parsers) {
    MessageDigest digest = Resources.sha256();
    add(digest, "data", data);
    parsers.forEach((code, parser) -> add(digest, code, parser));
    BuiltIn.CORE.addTo(digest, name -> NOT_READING.stream().noneMatch(name::startsWith));
    BuiltIn.SCORING.addTo(digest, name -> true);
    return digits(digest);
  }

  private static String parser(String code, YamlNode definition) {
    MessageDigest digest = Resources.sha256();
    add(digest, "engine", CORENLP);
    BuiltIn.CORE.addTo(digest, name -> name.startsWith(SYNTAX));
    BuiltIn.TAGGING.addTo(digest, name -> name.startsWith(TAGGER));
    if (SentenceParsers.readsModelsOnly(definition)) {
      definition.get("parser").entries().forEach((key, value) -> add(digest, key, value.text()));
    } else {
      BuiltIn.DATA.addTo(digest, name -> name.startsWith("languages/" + code + "/"));
    }
    return digits(digest);
  }

  private static void add(MessageDigest digest, String name, String value) {
    Resources.add(digest, name, value.getBytes(StandardCharsets.UTF_8));
  }

  private static String digits(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }
}
