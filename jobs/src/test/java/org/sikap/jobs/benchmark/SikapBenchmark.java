package org.sikap.jobs.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sikap.jobs.benchmark.BenchmarkResults.Part;

/**
 * Measures what docs/benchmarks.tsv does not hold yet and makes docs/benchmarks.md from it; without
 * that file everything is measured. System properties, all below {@code sikap.benchmark}: {@code
 * real}, articles about the topic; {@code alike}, made articles of their sentences; {@code usual}
 * and {@code sentiment}, articles for the slow ways; {@code mixed}, articles of which a tenth is
 * about the topic; {@code growth}, sizes separated by commas; {@code results}, the folder of file
 * and page.
 */
class SikapBenchmark {
  private static final int FEW = 5;
  private static final int ENGINE_ARTICLES = 100;
  private static final int TENTH = 10;
  private static final int FIFTIETH = 50;
  private static final String HEAP = "2g";
  private static final String HEAP_OF_THE_USUAL_WAY = "5g";

  /**
   * A change of the register, as an analyst makes it for a name that the report says is missing.
   */
  private static final String MORE_ACTORS =
      """
      - id: benchmark-nord-stream
        kind: company
        names:
          en: [Nord Stream]
      """;

  @TempDir private Path folder;

  private final Path root = Path.of(System.getProperty("sikap.root"));
  private BenchmarkCorpus corpus;
  private BenchmarkResults results;

  @Test
  void measureAndWriteThePage() throws Exception {
    Path given = root.resolve("../shared/corpora/war-news-en.jsonl");
    boolean found = Files.exists(given);
    Path source = found ? given : root.resolve("data/sample/articles-en.jsonl");
    Path place = root.resolve(System.getProperty("sikap.benchmark.results", "docs"));
    corpus = BenchmarkCorpus.of(source);
    results = BenchmarkResults.load(place.resolve("benchmarks.tsv"));
    int real = Math.min(corpus.size(), number("real", corpus.size()));
    measureEngine(Math.min(ENGINE_ARTICLES, real));
    measureHotParts(source);
    measureStart(real);
    int alike = number("alike", 5 * corpus.size());
    measureOnTopic(Contender.TOKENISE, HEAP, FEW, real);
    measureOnTopic(Contender.SIKAP, HEAP, FEW, real, alike);
    measureOnTopic(Contender.USUAL, HEAP_OF_THE_USUAL_WAY, FEW, number("usual", 45));
    measureOnTopic(
        Contender.USUAL_WITH_SENTIMENT, HEAP_OF_THE_USUAL_WAY, FEW, number("sentiment", 15));
    measureAgain(alike);
    for (int size : new int[] {TENTH, number("mixed", 10_000)}) {
      measureMade(Part.MIXED, Contender.TOKENISE, size, TENTH, 1);
      measureMade(Part.MIXED, Contender.SIKAP, size, TENTH, 1);
    }
    for (int size : sizes()) {
      measureMade(Part.GROWTH, Contender.SIKAP, size, FIFTIETH, 2);
    }
    String page =
        BenchmarkPage.of(
            results,
            found
                ? corpus.size() + " news articles on the war, in English"
                : "the English half of the sample corpus (" + corpus.size() + ")");
    Files.writeString(place.resolve("benchmarks.md"), page);
    assertThat(page).doesNotContain("NaN").doesNotContain("Infinity");
  }

  private void measureEngine(int articles) throws Exception {
    if (results.find(Part.ENGINE, Contender.SIKAP, articles, 1).isEmpty()) {
      Map<String, Long> counts = new TreeMap<>();
      Map<String, Double> stages = new MeasureStages(corpus.texts(articles)).measure(counts);
      results.add(Part.ENGINE, Measurement.ofSteps(articles, stages, counts));
    }
  }

  private void measureStart(int articles) throws Exception {
    if (results.find(Part.START, Contender.SIKAP, articles, 1).isEmpty()) {
      Map<String, Double> starts = new MeasureStart(root, folder).measure(onTopic(articles));
      results.add(Part.START, Measurement.ofSteps(articles, starts, Map.of()));
    }
  }

  private void measureHotParts(Path source) throws Exception {
    if (results.find(Part.HOT_PARTS, Contender.SIKAP, HotParts.ARTICLES, 1).isEmpty()) {
      Map<String, Double> parts = HotParts.measure(source.toAbsolutePath().normalize());
      results.add(Part.HOT_PARTS, Measurement.ofSteps(HotParts.ARTICLES, parts, Map.of()));
    }
  }

  /** A small run and larger ones: their difference is what articles cost. */
  private void measureOnTopic(Contender contender, String heap, int... sizes) throws Exception {
    for (int size : sizes) {
      if (results.find(Part.ON_TOPIC, contender, size, 1).isEmpty()) {
        results.add(
            Part.ON_TOPIC,
            new MeasureInProcess(folder, heap).measure(contender, onTopic(size), size, 1));
      }
    }
  }

  /** Articles as they are; made ones of the same sentences where there are not so many. */
  private Path onTopic(int size) throws Exception {
    Path file = folder.resolve("on-topic-" + size + ".jsonl");
    if (size > corpus.size()) {
      corpus.writeAlike(file, size);
    } else {
      corpus.writeReal(file, size);
    }
    return file;
  }

  /** The same articles with two tasks, and once more into the same output with other actors. */
  private void measureAgain(int articles) throws Exception {
    if (results.find(Part.AGAIN, Contender.SIKAP, articles, 2).isPresent()) {
      return;
    }
    MeasureInProcess processes = new MeasureInProcess(folder, HEAP);
    Path output = folder.resolve("again");
    Path input = onTopic(articles);
    Measurement first = processes.measure(Contender.SIKAP, input, articles, 2, output, List.of());
    if (results.find(Part.TASKS, Contender.SIKAP, articles, 2).isEmpty()) {
      results.add(Part.TASKS, first);
    }
    Path actors = Files.writeString(folder.resolve("more-actors.yaml"), MORE_ACTORS);
    results.add(
        Part.AGAIN,
        processes.measure(
            Contender.SIKAP, input, articles, 2, output, List.of("--actors", actors.toString())));
  }

  /** Made articles, one of so many about the topic. */
  private void measureMade(Part part, Contender contender, int articles, int oneOf, int tasks)
      throws Exception {
    if (results.find(part, contender, articles, tasks).isEmpty()) {
      Path file = folder.resolve("made-" + oneOf + "-" + articles + ".jsonl");
      corpus.writeMixed(file, articles, oneOf);
      results.add(
          part, new MeasureInProcess(folder, HEAP).measure(contender, file, articles, tasks));
      Files.delete(file);
    }
  }

  private static int number(String name, int usual) {
    return Integer.getInteger("sikap.benchmark." + name, usual);
  }

  private static int[] sizes() {
    String sizes = System.getProperty("sikap.benchmark.growth", "1000,10000,100000");
    return Arrays.stream(sizes.split(",", -1)).mapToInt(Integer::parseInt).toArray();
  }
}
