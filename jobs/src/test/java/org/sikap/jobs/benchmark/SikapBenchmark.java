package org.sikap.jobs.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sikap.jobs.benchmark.BenchmarkResults.Part;

/**
 * Measures what docs/benchmarks.tsv does not hold yet and makes docs/benchmarks.md from it; without
 * that file everything is measured. System properties: {@code sikap.benchmark.usual} and {@code
 * .sentiment}, articles for the slow ways; {@code .growth}, sizes separated by commas.
 */
class SikapBenchmark {
  private static final int FEW = 5;
  private static final int ENGINE_ARTICLES = 100;
  private static final String HEAP = "2g";
  private static final String HEAP_OF_THE_USUAL_WAY = "5g";

  @TempDir private Path folder;

  private final Path root = Path.of(System.getProperty("sikap.root"));
  private BenchmarkCorpus corpus;
  private BenchmarkResults results;

  @Test
  void measureAndWriteThePage() throws Exception {
    Path real = root.resolve("../shared/corpora/war-news-en.jsonl");
    boolean found = Files.exists(real);
    corpus = BenchmarkCorpus.of(found ? real : root.resolve("data/sample/articles-en.jsonl"));
    results = BenchmarkResults.load(root.resolve("docs/benchmarks.tsv"));
    measureEngine();
    measureReal(Contender.TOKENISE, corpus.size(), HEAP);
    measureReal(Contender.SIKAP, corpus.size(), HEAP);
    measureReal(
        Contender.USUAL, Integer.getInteger("sikap.benchmark.usual", 45), HEAP_OF_THE_USUAL_WAY);
    measureReal(
        Contender.USUAL_WITH_SENTIMENT,
        Integer.getInteger("sikap.benchmark.sentiment", 20),
        HEAP_OF_THE_USUAL_WAY);
    for (int size : sizes()) {
      measureMixed(Part.MIXED, Contender.TOKENISE, size, 1);
      measureMixed(Part.MIXED, Contender.SIKAP, size, 1);
    }
    int middle = sizes()[sizes().length / 2];
    measureMixed(Part.TASKS, Contender.SIKAP, middle, 1);
    measureMixed(Part.TASKS, Contender.SIKAP, middle, 2);
    String page =
        BenchmarkPage.of(
            results,
            found
                ? corpus.size() + " news articles on the war, in English"
                : "the English half of the sample corpus (" + corpus.size() + ")");
    Files.writeString(root.resolve("docs/benchmarks.md"), page);
    assertThat(page).doesNotContain("NaN").doesNotContain("Infinity");
  }

  private void measureEngine() throws Exception {
    int articles = Math.min(ENGINE_ARTICLES, corpus.size());
    if (results.find(Part.ENGINE, Contender.SIKAP, articles, 1).isEmpty()) {
      Map<String, Long> counts = new TreeMap<>();
      Map<String, Double> stages = new MeasureStages(corpus.texts(articles)).measure(counts);
      results.add(
          Part.ENGINE,
          new Measurement(Contender.SIKAP, articles, 1, 0, 0, 0, 0, 0, stages, counts));
    }
  }

  /** A small and a large run: their difference is what articles cost. */
  private void measureReal(Contender contender, int articles, String heap) throws Exception {
    for (int size : new int[] {FEW, articles}) {
      if (results.find(Part.ON_TOPIC, contender, size, 1).isEmpty()) {
        Path file = folder.resolve("real-" + size + ".jsonl");
        corpus.writeReal(file, size);
        measure(Part.ON_TOPIC, contender, file, size, 1, heap);
      }
    }
  }

  private void measureMixed(Part part, Contender contender, int articles, int tasks)
      throws Exception {
    if (results.find(part, contender, articles, tasks).isEmpty()) {
      Path file = folder.resolve("mixed-" + articles + ".jsonl");
      corpus.writeMixed(file, articles);
      measure(part, contender, file, articles, tasks, HEAP);
    }
  }

  private void measure(
      Part part, Contender contender, Path file, int articles, int tasks, String heap)
      throws Exception {
    results.add(part, new MeasureInProcess(folder, heap).measure(contender, file, articles, tasks));
  }

  private static int[] sizes() {
    String sizes = System.getProperty("sikap.benchmark.growth", "10,1000,3000,10000,30000");
    return Arrays.stream(sizes.split(",", -1)).mapToInt(Integer::parseInt).toArray();
  }
}
