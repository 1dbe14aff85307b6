package org.sikap.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sikap.jobs.TestSpark;

/** What a user reads who mistypes, and what the shell is told. */
class CommandLineIT {
  @TempDir private Path folder;

  /** What a command line printed and its exit code. */
  private record Outcome(int exitCode, String out, String err) {
    /** The error: one line, the last after whatever progress was shown. */
    String error() {
      assertThat(err).doesNotContain("\tat ", "Exception");
      String[] lines = err.strip().split("\n");
      assertThat(err.lines().filter(line -> !line.matches("sikap: (starting|reading|grouping).*")))
          .hasSize(1);
      return lines[lines.length - 1];
    }
  }

  @BeforeAll
  static void startSpark() {
    TestSpark.session();
  }

  private static Outcome sikap(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = SikapCommand.execute(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Outcome(exitCode, out.toString(), err.toString());
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private Path article() throws IOException {
    return file("news.jsonl", "{\"text\": \"Poland condemned Russia's invasion of Ukraine.\"}\n");
  }

  private String output() {
    return folder.resolve("out").toString();
  }

  private static void assertRefused(Outcome outcome, int exitCode, String message) {
    assertThat(outcome.error()).startsWith("sikap: ").contains(message);
    assertThat(outcome.exitCode()).isEqualTo(exitCode);
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void helpIsNoMistake() {
    Outcome outcome = sikap("--help");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .startsWith("Usage: sikap")
        .contains("run", "report", "explain", "evaluate", "3");
    assertThat(sikap("run", "--help").out()).contains("--all-articles", "--map", "--master");
    assertThat(sikap("--version").out()).startsWith("sikap ");
  }

  @Test
  void aCommandIsNeeded() {
    Outcome outcome = sikap();
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("Usage: sikap");
  }

  @Test
  void suggestsTheOptionThatWasMeant() {
    assertRefused(sikap("run", "--inptu", "x"), 2, "--inptu");
    assertThat(sikap("run", "--outptu=x").error()).contains("did you mean --output");
  }

  @Test
  void suggestsTheCommandThatWasMeant() {
    assertRefused(sikap("rnu"), 2, "rnu");
  }

  @Test
  void anOptionNeedsItsValue() {
    assertRefused(sikap("run", "--input"), 2, "see: sikap run --help");
  }

  @Test
  void saysWhichInputIsMissing() {
    Outcome outcome = sikap("run", "--input", folder + "/nothing.jsonl", "--output", output());
    assertRefused(outcome, 2, "nothing.jsonl");
  }

  @Test
  void anEmptyFolderHoldsNoArticles() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertRefused(sikap("run", "--input", empty.toString(), "--output", output()), 2, "empty");
  }

  @Test
  void keepsAwayFromFoldersOfOthers() throws IOException {
    file("thesis.doc", "years of work");
    assertRefused(
        sikap("run", "--input", article().toString(), "--output", folder.toString()),
        2,
        "is not empty and was not written by Sikap");
  }

  @Test
  void saysWhenItCannotWrite() throws IOException {
    Path file = file("file", "");
    assertRefused(
        sikap("run", "--input", article().toString(), "--output", file + "/out"),
        1,
        "cannot write to " + file + "/out");
  }

  @Test
  void saysHowAMappingIsWritten() throws IOException {
    String input = article().toString();
    assertRefused(
        sikap("run", "--input", input, "--map", "body"), 2, "write for example text=body");
    assertRefused(sikap("run", "--input", input, "--map", "txet=body"), 2, "unknown field `txet`");
    assertRefused(sikap("run", "--input", input, "--map", "text=a", "--map", "text=b"), 2, "twice");
    assertRefused(
        sikap("run", "--input", input, "--output", output(), "--map", "text=body"), 2, "body");
  }

  @Test
  void knowsItsFormatsAndLanguages() throws IOException {
    String input = article().toString();
    assertRefused(sikap("run", "--input", input, "--format", "docx"), 2, "known: auto, text");
    assertRefused(sikap("run", "--input", input, "--languages", "en,xx"), 2, "readable: en");
    assertRefused(sikap("run", "--input", input, "--languages", "en,es"), 2, "models-spanish.jar");
  }

  @Test
  void namesTheLineOfABadActorFile() throws IOException {
    Path actors = file("mine.yaml", "- id: testland\n  kind: kingdom\n  names: {en: [Testland]}\n");
    assertRefused(
        sikap("run", "--input", article().toString(), "--actors", actors.toString()),
        2,
        actors + ":1: unknown kind `kingdom`");
    assertRefused(
        sikap("explain", "Text.", "--actors", folder + "/none.yaml"), 2, "cannot be read");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void namesTheLineOfABadTopicFile() throws IOException {
    Path topic = file("topic.yaml", "id: x\nnames: {en: X}\n");
    assertRefused(
        sikap("run", "--input", article().toString(), "--topic", topic.toString()), 2, topic + ":");
  }

  @Test
  void reportsNeedTables() {
    assertRefused(sikap("report", "--output", output()), 2, "holds no tables of Sikap");
  }

  @Test
  void whatIsQuarantinedIsCountedAndTold() throws IOException {
    Path input =
        file(
            "mixed.jsonl",
            "{\"text\": \"Poland condemned Russia's invasion of Ukraine.\"}\n{not json\n");
    Outcome outcome =
        sikap("run", "--input", input.toString(), "--output", output(), "--languages", "en");
    assertThat(outcome.exitCode()).isEqualTo(3);
    assertThat(outcome.out().lines().map(line -> line.replaceAll(" +", " ")))
        .contains("articles read 1", "tables " + output(), "report " + output() + "/report.html")
        .anyMatch(line -> line.startsWith("quarantined 1 "));
    Outcome again = sikap("report", "--output", output());
    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).contains("report.html");
  }

  @Test
  void explainsASentence() {
    Outcome outcome =
        sikap("explain", "--date", "2022-03-01", "Poland condemned Russia's invasion of Ukraine.");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains("POL Poland", "condemn", "Statement 1", "  1. ", "1 of 1 sentences parsed");
  }

  @Test
  void explainsAFileWithActorsOfTheUser() throws IOException {
    Path actors = file("mine.yaml", "- {id: testonia, kind: state, names: {en: [Testonia]}}\n");
    Path text = file("text.txt", "Testonia condemned the invasion of Ukraine.");
    Outcome outcome = sikap("explain", "--actors", actors.toString(), text.toString());
    assertThat(outcome.out()).contains("testonia Testonia");
  }
}
