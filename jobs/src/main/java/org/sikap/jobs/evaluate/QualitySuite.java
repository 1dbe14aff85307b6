package org.sikap.jobs.evaluate;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sikap.core.data.YamlNode;

/**
 * A gold file that the quality page reports on, with what must be reached on it.
 *
 * @param id names the suite in the figures
 * @param title heading on the page
 * @param about what the gold is, a sentence or two
 * @param language ISO 639-1 code
 * @param gold the gold file
 * @param inputs files with the articles it speaks of
 * @param optional whether the suite is skipped where its gold file is not there
 * @param required lowest values allowed, by name of the figure
 * @param everyPhenomenon lowest share of items right that a phenomenon may have
 */
public record QualitySuite(
    String id,
    String title,
    String about,
    String language,
    Path gold,
    List<Path> inputs,
    boolean optional,
    Map<String, Double> required,
    double everyPhenomenon) {
  private static final String PHENOMENON = "every_phenomenon";
  private static final Set<String> KEYS =
      new TreeSet<>(
          Set.of("id", "title", "about", "language", "gold", "inputs", "optional", "required"));

  public QualitySuite {
    requireNonNull(id);
    requireNonNull(title);
    requireNonNull(about);
    requireNonNull(language);
    requireNonNull(gold);
    inputs = List.copyOf(inputs);
    required = Map.copyOf(required);
  }

  static QualitySuite read(YamlNode node, Path folder) {
    node.allowing(KEYS);
    Map<String, Double> required = new TreeMap<>();
    node.find("required")
        .ifPresent(
            limits -> limits.entries().keySet().forEach(k -> required.put(k, limits.number(k))));
    Double phenomenon = required.remove(PHENOMENON);
    return new QualitySuite(
        node.text("id"),
        node.text("title"),
        node.text("about"),
        node.text("language"),
        folder.resolve(node.text("gold")).normalize(),
        node.texts("inputs").stream().map(path -> folder.resolve(path).normalize()).toList(),
        node.flag("optional"),
        required,
        phenomenon == null ? 0 : phenomenon);
  }

  /** Whether the suite can be measured here. */
  public boolean isPresent() {
    return !optional || Files.exists(gold);
  }
}
