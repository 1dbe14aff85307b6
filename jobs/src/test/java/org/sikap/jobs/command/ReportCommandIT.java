package org.sikap.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sikap.jobs.TestSpark;

/** What {@code sikap report} shows of a part of the tables, and what it says to a wrong wish. */
class ReportCommandIT {
  @TempDir private static Path folder;
  private static Path tables;
  private static Path earlier;

  /** What a command line printed and its exit code. */
  private record Outcome(int exitCode, String err) {}

  @BeforeAll
  static void readTwoCorpora() throws IOException {
    TestSpark.session();
    // A moment before and a moment after midnight, to see on which side a day ends.
    tables =
        corpus(
            "tables",
            article("2022-03-01T23:59:59Z", "Poland condemned Russia's invasion of Ukraine."),
            article("2022-03-02T00:00:00Z", "Germany condemned Russia's attack on Ukraine."),
            article("2022-03-03T12:00:00Z", "France sent weapons to Ukraine."),
            article("2022-03-03T13:00:00Z", "Jens Stoltenberg condemned Russia's invasion."));
    earlier =
        corpus(
            "earlier", article("2022-03-02T00:00:00Z", "Belarus praised Russia's war on Ukraine."));
  }

  @Test
  void aDayBelongsToSinceAndToUntilAlike() throws IOException {
    assertDone(report("--since", "2022-03-02", "--until", "2022-03-02"));

    assertThat(csv("evidence")).anyMatch(line -> line.contains("Germany condemned"));
    assertThat(csv("evidence")).noneMatch(line -> line.contains("Poland condemned"));
    assertThat(csv("evidence")).noneMatch(line -> line.contains("France sent"));
    assertThat(Files.readString(tables.resolve("report.md"))).contains("2 March 2022");
  }

  @Test
  void theLastMomentOfADayIsPartOfIt() throws IOException {
    assertDone(report("--until", "2022-03-01"));

    assertThat(csv("evidence")).anyMatch(line -> line.contains("Poland condemned"));
    assertThat(csv("evidence")).noneMatch(line -> line.contains("Germany condemned"));
  }

  @Test
  void whereNothingIsLeftTheReportSaysSo() throws IOException {
    assertDone(report("--since", "2030-01-01"));

    assertThat(csv("evidence")).hasSize(1);
    assertThat(Files.readString(tables.resolve("report.md")))
        .contains("No statement was found", "1 January 2030");
  }

  @Test
  void actorsAreChosenByIdOrName() throws IOException {
    assertDone(report("--actors", "POL,France"));

    assertThat(csv("evidence")).anyMatch(line -> line.contains("Poland condemned"));
    assertThat(csv("evidence")).anyMatch(line -> line.contains("France sent"));
    assertThat(csv("evidence")).noneMatch(line -> line.contains("Germany condemned"));
  }

  @Test
  void anOfficeIsShownAsItWasHeldThen() throws IOException {
    assertDone(report());

    assertThat(Files.readString(tables.resolve("report.md")))
        .contains("Jens Stoltenberg (NATO)")
        .doesNotContain("Jens Stoltenberg (Norway)");
  }

  @Test
  void anotherRunIsComparedActorByActor() throws IOException {
    assertDone(report("--compare", earlier.toString()));

    assertThat(csv("comparison")).anyMatch(line -> line.contains("Belarus"));
    assertThat(csv("comparison")).anyMatch(line -> line.contains("Poland"));
    assertDone(report());
    assertThat(csv("comparison")).hasSize(1);
  }

  @Test
  void aWrongWishGetsOneLine() throws IOException {
    assertRefused(report("--since", "2022-03-03", "--until", "2022-03-02"), "is after --until");
    assertRefused(report("--since", "yesterday"), "--since");
    assertRefused(report("--actors", "Atlantis"), "no actor `Atlantis`");
    assertRefused(report("--report-language", "xx"), "xx");
    assertRefused(
        report("--compare", folder.resolve("nowhere").toString()), folder.resolve("nowhere") + "");
  }

  @Test
  void tablesThatLackSomethingAreNamed() throws IOException {
    Path broken = copy("broken");
    delete(broken.resolve("statements"));

    Outcome outcome = sikap("report", "--output", broken.toString());

    assertRefused(outcome, "`statements`");
    assertRefused(report("--compare", copyWithout("actor_stances").toString()), "`actor_stances`");
  }

  private static Outcome report(String... options) {
    return sikap(
        Stream.concat(Stream.of("report", "--output", tables.toString()), Stream.of(options))
            .toArray(String[]::new));
  }

  private static Outcome sikap(String... arguments) {
    StringWriter err = new StringWriter();
    int exitCode =
        SikapCommand.execute(new PrintWriter(new StringWriter()), new PrintWriter(err), arguments);
    return new Outcome(exitCode, err.toString());
  }

  private static void assertDone(Outcome outcome) {
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
  }

  private static void assertRefused(Outcome outcome, String message) {
    assertThat(outcome.err().lines().toList())
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith("sikap: ").contains(message));
    assertThat(outcome.exitCode()).isEqualTo(2);
  }

  private static Path corpus(String name, String... articles) throws IOException {
    Path input = Files.writeString(folder.resolve(name + ".jsonl"), String.join("", articles));
    Path output = folder.resolve(name);
    Outcome outcome =
        sikap(
            "run",
            "--input",
            input.toString(),
            "--output",
            output.toString(),
            "--languages",
            "en",
            "--all-articles");
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    return output;
  }

  private static String article(String moment, String text) {
    return "{\"language\": \"en\", \"published_at\": \""
        + moment
        + "\", \"text\": \""
        + text
        + "\"}\n";
  }

  private static List<String> csv(String name) throws IOException {
    return Files.readAllLines(tables.resolve("csv").resolve(name + ".csv"));
  }

  private static Path copyWithout(String table) throws IOException {
    Path copy = copy("without-" + table);
    delete(copy.resolve(table));
    return copy;
  }

  private static Path copy(String name) throws IOException {
    Path copy = folder.resolve(name);
    try (Stream<Path> files = Files.walk(tables)) {
      for (Path file : files.toList()) {
        Path place = copy.resolve(tables.relativize(file).toString());
        if (!Files.isDirectory(place)) {
          Files.copy(file, place);
        }
      }
    }
    return copy;
  }

  private static void delete(Path table) throws IOException {
    try (Stream<Path> files = Files.walk(table)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
