package org.sikap.jobs.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures and writes docs/benchmarks.md. System properties: {@code sikap.benchmark.usual} and
 * {@code .sentiment}, articles for the slow ways; {@code .growth}, sizes separated by commas.
 */
class SikapBenchmark {
  private static final int FEW = 5;
  private static final int FLOOR = 10_000;

  @TempDir private Path folder;

  private MeasureInProcess process;
  private BenchmarkCorpus corpus;

  @Test
  void measureAndWriteThePage() throws Exception {
    Path root = Path.of(System.getProperty("sikap.root"));
    Path real = root.resolve("../shared/corpora/war-news-en.jsonl");
    boolean found = Files.exists(real);
    corpus = BenchmarkCorpus.of(found ? real : root.resolve("data/sample/articles-en.jsonl"));
    process = new MeasureInProcess(folder, "2g");
    BenchmarkResults results = new BenchmarkResults(found, corpus.size());
    int usual = Integer.getInteger("sikap.benchmark.usual", 40);
    int sentiment = Integer.getInteger("sikap.benchmark.sentiment", 15);
    for (Contender contender : List.of(Contender.TOKENISE, Contender.SIKAP)) {
      results.add(BenchmarkResults.Part.ON_TOPIC, real(contender, FEW, 1));
      results.add(BenchmarkResults.Part.ON_TOPIC, real(contender, corpus.size(), 1));
    }
    slow(results, Contender.USUAL, usual);
    slow(results, Contender.USUAL_WITH_SENTIMENT, sentiment);
    results.add(BenchmarkResults.Part.MIXED, mixed(Contender.TOKENISE, 10, 1));
    results.add(BenchmarkResults.Part.MIXED, mixed(Contender.TOKENISE, FLOOR, 1));
    for (int size : sizes()) {
      results.add(BenchmarkResults.Part.GROWTH, mixed(Contender.SIKAP, size, 1));
    }
    int largest = Arrays.stream(sizes()).max().orElseThrow();
    int middle = Math.min(largest, 3_000);
    for (int round = 0; round < 2; round++) {
      results.add(BenchmarkResults.Part.TASKS, mixed(Contender.SIKAP, middle, 1));
      results.add(BenchmarkResults.Part.TASKS, mixed(Contender.SIKAP, middle, 2));
    }
    results.add(BenchmarkResults.Part.START, real(Contender.SIKAP, 1, 2));
    Files.writeString(root.resolve("docs/benchmarks.md"), BenchmarkPage.of(results));
    assertThat(root.resolve("docs/benchmarks.md")).isNotEmptyFile();
  }

  private void slow(BenchmarkResults results, Contender contender, int articles) throws Exception {
    if (articles > 0) {
      process = new MeasureInProcess(folder, "5g");
      results.add(BenchmarkResults.Part.ON_TOPIC, real(contender, FEW, 1));
      results.add(BenchmarkResults.Part.ON_TOPIC, real(contender, FEW + articles, 1));
      process = new MeasureInProcess(folder, "2g");
    }
  }

  private static int[] sizes() {
    String sizes = System.getProperty("sikap.benchmark.growth", "10,1000,3000,10000");
    return Arrays.stream(sizes.split(",", -1)).mapToInt(Integer::parseInt).toArray();
  }

  private Measurement real(Contender contender, int articles, int tasks) throws Exception {
    Path file = folder.resolve("real-" + articles + ".jsonl");
    if (!Files.exists(file)) {
      corpus.writeReal(file, articles);
    }
    return say(process.measure(contender, file, articles, tasks));
  }

  private Measurement mixed(Contender contender, int articles, int tasks) throws Exception {
    Path file = folder.resolve("mixed-" + articles + ".jsonl");
    if (!Files.exists(file)) {
      corpus.writeMixed(file, articles);
    }
    return say(process.measure(contender, file, articles, tasks));
  }

  private static Measurement say(Measurement measurement) {
    System.out.println(measurement);
    return measurement;
  }
}
