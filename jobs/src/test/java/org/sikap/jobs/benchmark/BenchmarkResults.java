package org.sikap.jobs.benchmark;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * All measurements, in the order in which they were made, kept in a tab-separated file: a benchmark
 * that is interrupted goes on where it was, and the page is made from the file alone.
 */
final class BenchmarkResults {
  private static final String HEADER =
      "part\tcontender\tarticles\ttasks\twall_seconds\tprocessor_seconds\tfirst_seconds\ttokens"
          + "\tpeak_megabytes\tstages\tcounts";

  /** What a measurement is for. */
  enum Part {
    /** Articles about the topic, as they are. */
    ON_TOPIC("articles about the topic"),
    /** Seconds from the command to the first article that is scored. */
    START("until the first article"),
    /** Steps of the engine on the same articles, in milliseconds of one thread an article. */
    ENGINE("steps of the engine"),
    /** A corpus of which a tenth is about the topic. */
    MIXED("a tenth about the topic"),
    /** Articles about the topic with two tasks. */
    TASKS("two tasks"),
    /** The same into the same output, with another register. */
    AGAIN("run again with another register"),
    /** A corpus of which a fiftieth is about the topic, in growing sizes, with two tasks. */
    GROWTH("growth"),
    /** What every article passes through, in microseconds an article. */
    HOT_PARTS("hot parts");

    private final String title;

    Part(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  private final Path file;
  private final Map<Part, List<Measurement>> measurements = new EnumMap<>(Part.class);

  private BenchmarkResults(Path file) {
    this.file = requireNonNull(file);
  }

  /** What a file holds; nothing if there is none. */
  static BenchmarkResults load(Path file) throws IOException {
    BenchmarkResults results = new BenchmarkResults(file);
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        if (!line.equals(HEADER)) {
          String[] fields = line.split("\t", -1);
          results.put(Part.valueOf(fields[0]), parse(fields));
        }
      }
    }
    return results;
  }

  private static Measurement parse(String[] fields) {
    return new Measurement(
        Contender.valueOf(fields[1]),
        Integer.parseInt(fields[2]),
        Integer.parseInt(fields[3]),
        Double.parseDouble(fields[4]),
        Double.parseDouble(fields[5]),
        Double.parseDouble(fields[6]),
        Long.parseLong(fields[7]),
        Long.parseLong(fields[8]),
        entries(fields[9], Double::parseDouble),
        entries(fields[10], Long::parseLong));
  }

  private static <T> Map<String, T> entries(String text, Function<String, T> parse) {
    Map<String, T> entries = new TreeMap<>();
    for (String entry : text.isEmpty() ? new String[0] : text.split(";", -1)) {
      int sign = entry.indexOf('=');
      entries.put(entry.substring(0, sign), parse.apply(entry.substring(sign + 1)));
    }
    return entries;
  }

  private void put(Part part, Measurement measurement) {
    measurements.computeIfAbsent(part, key -> new ArrayList<>()).add(measurement);
  }

  /** Adds a measurement and writes the file. */
  void add(Part part, Measurement measurement) throws IOException {
    put(part, measurement);
    List<String> lines = new ArrayList<>();
    lines.add(HEADER);
    measurements.forEach((key, list) -> list.forEach(made -> lines.add(line(key, made))));
    Files.write(file, lines);
  }

  private static String line(Part part, Measurement made) {
    return String.format(
        Locale.ROOT,
        "%s\t%s\t%d\t%d\t%.2f\t%.2f\t%.2f\t%d\t%d\t%s\t%s",
        part,
        made.contender(),
        made.articles(),
        made.tasks(),
        made.wallSeconds(),
        made.processorSeconds(),
        made.firstSeconds(),
        made.tokens(),
        made.peakMegabytes(),
        String.join(
            ";",
            made.stages().entrySet().stream()
                .map(
                    stage ->
                        String.format(Locale.ROOT, "%s=%.3f", stage.getKey(), stage.getValue()))
                .toList()),
        String.join(
            ";",
            made.counts().entrySet().stream()
                .map(count -> count.getKey() + "=" + count.getValue())
                .toList()));
  }

  /** The measurements of a part, the smallest corpus first. */
  List<Measurement> of(Part part, Contender contender) {
    return measurements.getOrDefault(part, List.of()).stream()
        .filter(made -> made.contender() == contender)
        .sorted(Comparator.comparingInt(Measurement::articles))
        .toList();
  }

  /** A measurement that has been made already. */
  Optional<Measurement> find(Part part, Contender contender, int articles, int tasks) {
    return of(part, contender).stream()
        .filter(made -> made.articles() == articles && made.tasks() == tasks)
        .findFirst();
  }
}
