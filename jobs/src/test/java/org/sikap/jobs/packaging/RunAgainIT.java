package org.sikap.jobs.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sikap.jobs.TestSpark;
import org.sikap.jobs.command.SikapCommand;
import org.sikap.jobs.table.Table;

/**
 * Runs over an input that was read before, has grown, is given in another order, or is read with
 * other knowledge: every time the tables are those of a fresh run, and only what is new is done.
 */
class RunAgainIT {
  private static final int ARTICLES = 20;
  private static final long SEED = 11;

  @TempDir private static Path folder;

  private static Path input;
  private static Path fresh;

  @BeforeAll
  static void runFresh() throws IOException {
    TestSpark.session();
    input = Files.createDirectories(folder.resolve("input"));
    fresh = folder.resolve("fresh");
    Files.write(input.resolve("articles.jsonl"), articles());
    run("--input", input.toString(), "--output", fresh.toString());
  }

  private static List<String> articles() throws IOException {
    Path sample = Path.of(System.getProperty("sikap.root"), "data/sample/articles-en.jsonl");
    List<String> lines = Files.readAllLines(sample);
    // The first of the sample, and its last, among which are copies and other subjects.
    List<String> articles = new ArrayList<>(lines.subList(0, ARTICLES / 2));
    articles.addAll(lines.subList(lines.size() - ARTICLES / 2, lines.size()));
    return articles;
  }

  private static void run(String... arguments) {
    StringWriter err = new StringWriter();
    List<String> command = new ArrayList<>(List.of("run"));
    command.addAll(Arrays.asList(arguments));
    int exitCode =
        SikapCommand.execute(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            command.toArray(String[]::new));
    assertThat(exitCode).as(err.toString()).isZero();
  }

  private static long work(Path output, String name) throws Exception {
    try (ParquetTables tables = ParquetTables.open()) {
      return tables.work(output, name);
    }
  }

  private static void assertSameTables(Path output, Path expected, Table... without)
      throws Exception {
    try (ParquetTables tables = ParquetTables.open()) {
      assertThat(tables.differences(output, expected, without)).isEmpty();
    }
  }

  @Test
  void aGrownFolderIsReadOnFromWhereItWas() throws Exception {
    Path grown = Files.createDirectories(folder.resolve("grown"));
    Path output = folder.resolve("of-grown");
    List<String> all = articles();
    Files.write(grown.resolve("articles.jsonl"), all.subList(0, ARTICLES / 2));
    run("--input", grown.toString(), "--output", output.toString());
    long before = work(output, "articles_scored_now");
    Files.write(grown.resolve("articles.jsonl"), all);
    run("--input", grown.toString(), "--output", output.toString());
    assertThat(before).isPositive();
    assertThat(work(output, "articles_reused")).isEqualTo(before);
    assertThat(work(output, "articles_scored_now"))
        .isEqualTo(work(fresh, "articles_scored_now") - before);
    // The input has another path.
    assertSameTables(output, fresh, Table.ARTICLES);
    run("--input", grown.toString(), "--output", output.toString());
    assertThat(work(output, "articles_scored_now")).isZero();
    run("--fresh", "--input", grown.toString(), "--output", output.toString());
    assertThat(work(output, "articles_reused")).isZero();
    assertSameTables(output, fresh, Table.ARTICLES);
  }

  @Test
  void otherKnowledgeIsAppliedToTheStoredTrees() throws Exception {
    Path actors = folder.resolve("more-actors.yaml");
    Files.writeString(
        actors,
        """
        - id: test-border-guards
          kind: body
          of: UKR
          names:
            en: [border guards, volunteers]
        """);
    Path rescored = folder.resolve("rescored");
    Path expected = folder.resolve("expected");
    run("--input", input.toString(), "--output", rescored.toString());
    long parsed = work(rescored, "sentences_parsed_now");
    run(
        "--input",
        input.toString(),
        "--output",
        rescored.toString(),
        "--actors",
        actors.toString());
    assertThat(work(rescored, "articles_scored_now")).isEqualTo(work(fresh, "articles_scored_now"));
    assertThat(work(rescored, "sentences_parsed_now")).isLessThan(parsed / 10);
    assertThat(work(rescored, "articles_taken_over"))
        .isPositive()
        .isLessThan(work(rescored, "articles_scored_now"));
    run(
        "--input",
        input.toString(),
        "--output",
        expected.toString(),
        "--actors",
        actors.toString());
    assertSameTables(rescored, expected);
  }

  @Test
  void neitherOrderNorPartitionsNorBatchesMatter() throws Exception {
    Path parts = Files.createDirectories(folder.resolve("parts"));
    List<String> shuffled = articles();
    Collections.shuffle(shuffled, new Random(SEED));
    for (int part = 0; part < ARTICLES / 4; part++) {
      Files.write(parts.resolve("p" + part + ".jsonl"), shuffled.subList(part * 4, part * 4 + 4));
    }
    Path output = folder.resolve("of-parts");
    run("--input", parts.toString(), "--output", output.toString(), "--batch", "3");
    assertThat(work(output, "batches")).isGreaterThan(2);
    assertSameTables(output, fresh, Table.ARTICLES);
    try (ParquetTables tables = ParquetTables.open()) {
      String columns = "SELECT * EXCLUDE (input) FROM '";
      assertThat(
              tables.rows(
                  columns
                      + output
                      + "/articles/**/*.parquet' EXCEPT ALL "
                      + columns
                      + fresh
                      + "/articles/**/*.parquet'"))
          .isEmpty();
    }
  }

  /** The long form of this is SurvivalIT. */
  @Test
  void aRunThatIsKilledIsTakenUpBehindItsLastBatch() throws Exception {
    Path output = folder.resolve("killed");
    List<String> arguments = new ArrayList<>(List.of("-Xmx2g", "-cp"));
    arguments.add(System.getProperty("java.class.path"));
    arguments.addAll(List.of("org.sikap.jobs.Sikap", "run", "--master", "local[1]"));
    arguments.addAll(List.of("--batch", "3", "--input", input.toString()));
    arguments.addAll(List.of("--output", output.toString()));
    try (JavaProcess run = JavaProcess.start("killed", folder, Map.of(), arguments)) {
      assertThat(run.await(() -> ParquetTables.batches(output) > 0, Duration.ofMinutes(5)))
          .as(run.output())
          .isTrue();
      run.kill();
    }
    assertThat(output.resolve("articles")).doesNotExist();
    run("--batch", "3", "--input", input.toString(), "--output", output.toString());
    assertSameTables(output, fresh);
    assertThat(work(output, "articles_reused")).isPositive();
    assertThat(work(output, "articles_scored_now") + work(output, "articles_reused"))
        .isEqualTo(work(fresh, "articles_scored_now"));
  }
}
