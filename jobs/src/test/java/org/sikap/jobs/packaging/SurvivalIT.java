package org.sikap.jobs.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sikap.jobs.table.Table;

/**
 * What happens to a run that is killed, meets another, or loses its disk or its input: processes,
 * signals and mounts are real. The tables must be those of a run that nothing happened to.
 */
class SurvivalIT {
  private static final Duration RUN = Duration.ofMinutes(8);
  private static final int ARTICLES = 12;
  private static final String BATCH = "3";

  @TempDir private static Path folder;

  private static Path input;
  private static Path undisturbed;
  private static int processes;

  @BeforeAll
  static void runUndisturbed() throws IOException, InterruptedException {
    input = folder.resolve("articles.jsonl");
    Path sample = Path.of(System.getProperty("sikap.root"), "data/sample/articles-en.jsonl");
    Files.write(input, Files.readAllLines(sample).subList(0, ARTICLES));
    undisturbed = folder.resolve("undisturbed");
    finish(input, undisturbed);
  }

  private static JavaProcess start(Path input, Path output) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-Xmx2g", "-cp"));
    arguments.add(System.getProperty("java.class.path"));
    arguments.addAll(
        List.of("org.sikap.jobs.Sikap", "run", "--master", "local[2]", "--batch", BATCH));
    arguments.addAll(List.of("--input", input.toString(), "--output", output.toString()));
    processes++;
    return JavaProcess.start("run-" + processes, folder, Map.of(), arguments);
  }

  private static String finish(Path input, Path output) throws IOException, InterruptedException {
    try (JavaProcess run = start(input, output)) {
      int exitCode = run.awaitEnd(RUN);
      assertThat(exitCode).as(run.output()).isZero();
      return run.output();
    }
  }

  private static void assertUndisturbed(Path output) throws Exception {
    try (ParquetTables tables = ParquetTables.open()) {
      assertThat(tables.differences(output, undisturbed)).isEmpty();
    }
  }

  private static long work(Path output, String name) throws Exception {
    try (ParquetTables tables = ParquetTables.open()) {
      return tables.work(output, name);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void isTakenUpBehindItsLastBatchWhenItIsKilled(int batches) throws Exception {
    Path output = folder.resolve("killed-" + batches);
    long kept;
    try (JavaProcess run = start(input, output)) {
      assertThat(run.await(() -> ParquetTables.batches(output) >= batches, RUN)).isTrue();
      run.kill();
      kept = ParquetTables.batches(output);
    }
    assertThat(kept).isGreaterThanOrEqualTo(batches);
    assertThat(output.resolve("articles")).doesNotExist();
    finish(input, output);
    assertUndisturbed(output);
    assertThat(work(output, "articles_reused")).isPositive();
    assertThat(work(output, "articles_scored_now") + work(output, "articles_reused"))
        .isEqualTo(work(undisturbed, "articles_scored_now"));
    assertThat(work(output, "batches"))
        .isLessThanOrEqualTo(work(undisturbed, "batches") - kept + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"grouping stories", "aggregating", "checking the tables"})
  void startsAgainWhereverItWasKilled(String stage) throws Exception {
    Path output = folder.resolve("killed-" + stage.replace(' ', '-'));
    try (JavaProcess run = start(input, output)) {
      run.awaitLine(Pattern.compile("(" + stage + ")"), RUN);
      run.kill();
    }
    finish(input, output);
    assertUndisturbed(output);
  }

  @Test
  void aSecondRunOnOneOutputSaysSoAndStops() throws Exception {
    Path output = folder.resolve("two");
    try (JavaProcess first = start(input, output)) {
      first.awaitLine(Pattern.compile("(starting Spark)"), RUN);
      try (JavaProcess second = start(input, output)) {
        assertThat(second.awaitEnd(RUN)).isEqualTo(1);
        assertThat(second.output().lines().filter(line -> line.startsWith("sikap: another run")))
            .hasSize(1);
      }
      assertThat(first.awaitEnd(RUN)).as(first.output()).isZero();
    }
    assertUndisturbed(output);
  }

  @Test
  void aFullDiskCostsNothingThatWasDone() throws Exception {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    assumeTrue(
        shell("mount", "-t", "tmpfs", "-o", "size=160k", "tmpfs", disk.toString()),
        "mounting a small disk is not allowed here");
    try {
      Path output = disk.resolve("out");
      try (JavaProcess run = start(input, output)) {
        assertThat(run.awaitEnd(RUN)).as(run.output()).isEqualTo(1);
        assertThat(run.output().lines().filter(line -> line.contains("the disk is full")))
            .as(run.output())
            .hasSize(1);
      }
      assertThat(shell("mount", "-o", "remount,size=200m", disk.toString())).isTrue();
      finish(input, output);
      assertUndisturbed(output);
      assertThat(shell("mount", "-o", "remount,ro", disk.toString())).isTrue();
      try (JavaProcess run = start(input, output)) {
        assertThat(run.awaitEnd(RUN)).as(run.output()).isEqualTo(1);
        assertThat(run.output().lines().filter(line -> line.contains("cannot write to")))
            .as(run.output())
            .hasSize(1);
      }
    } finally {
      shell("umount", disk.toString());
    }
  }

  @Test
  void anInputThatVanishesIsOneLineAndWhatWasDoneStays() throws Exception {
    Path vanishing = folder.resolve("vanishing.jsonl");
    Files.copy(input, vanishing);
    Path output = folder.resolve("vanished");
    finish(vanishing, output);
    Files.delete(vanishing);
    try (JavaProcess run = start(vanishing, output)) {
      assertThat(run.awaitEnd(RUN)).isEqualTo(2);
      assertThat(run.output().lines().filter(line -> line.contains("vanishing.jsonl"))).hasSize(1);
    }
    try (ParquetTables tables = ParquetTables.open()) {
      assertThat(tables.count(output, Table.ARTICLES)).isEqualTo(ARTICLES);
    }
  }

  @Test
  void aFileThatVanishesWhileOthersAreReadIsQuarantinedAndTheOthersAreThere() throws Exception {
    Path some = Files.createDirectories(folder.resolve("some"));
    writeEndlessLine(some.resolve("a.jsonl.gz"));
    List<String> lines = Files.readAllLines(input);
    Path vanishing = Files.write(some.resolve("b.jsonl"), lines.subList(0, ARTICLES / 2));
    Files.write(some.resolve("c.jsonl"), lines.subList(ARTICLES / 2, ARTICLES));
    Path output = folder.resolve("of-some");
    try (JavaProcess run = start(some, output)) {
      run.awaitLine(Pattern.compile("(reading articles)"), RUN);
      // By now the folder is listed, and a task passes over the first file.
      TimeUnit.SECONDS.sleep(2);
      Files.delete(vanishing);
      assertThat(run.awaitEnd(RUN)).as(run.output()).isEqualTo(3);
    }
    try (ParquetTables tables = ParquetTables.open()) {
      assertThat(tables.count(output, Table.ARTICLES)).isEqualTo(ARTICLES - ARTICLES / 2);
      String quarantine = "'" + output + "/quarantine/**/*.parquet'";
      assertThat(tables.rows("SELECT input FROM " + quarantine + " WHERE reason = 'unreadable'"))
          .containsExactly(vanishing.toString());
    }
  }

  /** A line that is refused for its length, which takes some seconds to find out. */
  private static void writeEndlessLine(Path file) throws IOException {
    byte[] block = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (int megabyte = 0; megabyte < 6_000; megabyte++) {
        stream.write(block);
      }
    }
  }

  private static boolean shell(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).as(Arrays.toString(command)).isTrue();
    return process.exitValue() == 0;
  }
}
