package org.sikap.jobs.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A cluster that loses an executor, a worker, or the driver of a run, each a process that is killed
 * behind the first batch. The tables must be those of one machine that nothing happened to.
 */
class ClusterSurvivalIT {
  private static final Path ROOT = Path.of(System.getProperty("sikap.root"));
  private static final Duration RUN = Duration.ofMinutes(8);
  private static final int ARTICLES = 24;

  @TempDir private static Path folder;

  private static Path input;
  private static Path undisturbed;
  private static int processes;
  private StandaloneCluster cluster;

  @BeforeAll
  static void runUndisturbed() throws IOException, InterruptedException {
    input = folder.resolve("articles.jsonl");
    Path sample = ROOT.resolve("data/sample/articles-en.jsonl");
    Files.write(input, Files.readAllLines(sample).subList(0, ARTICLES));
    undisturbed = folder.resolve("undisturbed");
    List<String> arguments = new ArrayList<>(List.of("-Xmx2g", "-cp"));
    // Trees of the jar and of the Maven class path are compared too.
    arguments.add(System.getProperty("java.class.path"));
    arguments.addAll(List.of("org.sikap.jobs.Sikap", "run", "--master", "local[2]"));
    arguments.addAll(List.of("--input", input.toString(), "--output", undisturbed.toString()));
    finish(JavaProcess.start("undisturbed", folder, Map.of(), arguments));
  }

  @BeforeEach
  void startCluster() throws IOException, InterruptedException {
    String classPath = Files.readString(ROOT.resolve("jobs/target/embedded-spark.classpath"));
    List<Path> jars =
        Arrays.stream(classPath.strip().split(File.pathSeparator, -1)).map(Path::of).toList();
    processes++;
    cluster = StandaloneCluster.start(folder.resolve("cluster-" + processes), jars);
  }

  @AfterEach
  void stopCluster() {
    cluster.close();
  }

  private JavaProcess submit(Path output) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-Xmx1g", "-cp", cluster.classPath()));
    arguments.addAll(List.of("org.apache.spark.deploy.SparkSubmit", "--master", cluster.address()));
    arguments.addAll(List.of("--executor-memory", "1536m"));
    for (String setting :
        List.of(
            "spark.driver.host=127.0.0.1",
            "spark.ui.enabled=false",
            "spark.sql.shuffle.partitions=4",
            "spark.executor.extraJavaOptions="
                + JavaProcess.QUICK_START
                + " "
                + JavaProcess.CODE_ROOM)) {
      arguments.addAll(List.of("--conf", setting));
    }
    arguments.addAll(List.of(ROOT.resolve("jobs/target/sikap.jar").toString(), "run"));
    arguments.addAll(List.of("--batch", "4"));
    arguments.addAll(List.of("--input", input.toString(), "--output", output.toString()));
    processes++;
    return JavaProcess.start("submit-" + processes, folder, cluster.environment(), arguments);
  }

  private static void finish(JavaProcess run) throws IOException, InterruptedException {
    try (run) {
      int exitCode = run.awaitEnd(RUN);
      assertThat(exitCode).as(run.output()).isZero();
    }
  }

  private static void awaitBatch(JavaProcess run, Path output)
      throws IOException, InterruptedException {
    assertThat(run.await(() -> ParquetTables.batches(output) >= 1, RUN)).as(run.output()).isTrue();
  }

  private static void assertUndisturbed(Path output) throws Exception {
    try (ParquetTables tables = ParquetTables.open()) {
      assertThat(tables.differences(output, undisturbed)).isEmpty();
    }
  }

  @Test
  void goesOnWhenAnExecutorIsKilled() throws Exception {
    Path output = folder.resolve("executor");
    JavaProcess run = submit(output);
    awaitBatch(run, output);
    assertThat(cluster.killExecutors(0)).isPositive();
    finish(run);
    assertUndisturbed(output);
  }

  @Test
  void goesOnWhenAWorkerIsKilled() throws Exception {
    Path output = folder.resolve("worker");
    JavaProcess run = submit(output);
    awaitBatch(run, output);
    cluster.killWorker(1);
    finish(run);
    assertUndisturbed(output);
  }

  @Test
  void isTakenUpWhenTheDriverIsKilled() throws Exception {
    Path output = folder.resolve("driver");
    try (JavaProcess run = submit(output)) {
      awaitBatch(run, output);
      run.kill();
    }
    assertThat(output.resolve("articles")).doesNotExist();
    finish(submit(output));
    assertUndisturbed(output);
    try (ParquetTables tables = ParquetTables.open()) {
      assertThat(tables.work(output, "articles_reused")).isPositive();
    }
  }
}
