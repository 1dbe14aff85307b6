package org.sikap.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an annotator sees of {@code sikap evaluate}. No Spark is started. */
class EvaluateCommandIT {
  private static final String ARTICLE =
      "{\"id\": \"a1\", \"language\": \"en\", \"published_at\": \"2023-05-01\", \"title\": \"Aid\","
          + " \"text\": \"Germany condemned Russia. It sends tanks to Ukraine.\"}\n";
  private static final String STATEMENTS =
      "{\"holder\": \"DEU\", \"target\": \"RUS\", \"sign\": -1, \"evidence\": \"condemned Russia\"},"
          + " {\"holder\": \"POL\", \"target\": \"UKR\", \"sign\": 1}";

  @TempDir private Path folder;

  private record Outcome(int exitCode, String out, String err) {}

  private static Outcome sikap(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = SikapCommand.execute(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Outcome(exitCode, out.toString(), err.toString());
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static void assertRefused(Outcome outcome, String message) {
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err().strip().lines()).hasSize(1);
    assertThat(outcome.err()).startsWith("sikap: ").contains(message);
  }

  private String gold(String statements) throws IOException {
    return file(
        "gold.jsonl",
        "\n{\"id\": \"a1\", \"language\": \"en\", \"phenomenon\": \"aid\", \"statements\": ["
            + statements
            + "], \"stances\": {\"DEU\": 1, \"RUS\": -1}}\n");
  }

  @Test
  void comparesAnArticleWithItsGold() throws IOException {
    Path errors = folder.resolve("errors.tsv");
    Path json = folder.resolve("figures.json");
    Outcome outcome =
        sikap(
            "evaluate",
            "--gold",
            gold(STATEMENTS),
            "--input",
            file("news.jsonl", ARTICLE),
            "--errors",
            errors.toString(),
            "--json",
            json.toString());
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out().lines().map(line -> line.strip().replaceAll(" +", " ")))
        .contains(
            "unfavourable 1.000 1.000 1.000",
            "favourable 0.000 0.000 0.000",
            "directed, micro 0.500 0.500 0.500",
            "aid 1 0 0.0 %",
            "positions 1 of 2 as in the gold (50.0 %), and 0 of actors without one there");
    List<String> rows = Files.readAllLines(errors);
    assertThat(rows.stream().filter(row -> row.contains("\tfound_in_vain\t")))
        .singleElement()
        .asString()
        .contains("a1\taid", "\tDEU + UKR\tIt sends tanks to Ukraine.\t", "pronoun:it");
    assertThat(rows.stream().filter(row -> row.contains("\tmissed\t")))
        .singleElement()
        .asString()
        .contains("\tPOL + UKR\t");
    assertThat(rows.stream().filter(row -> row.contains("\tstance\t")))
        .singleElement()
        .asString()
        .contains("RUS with russia\tRUS none");
    assertThat(Files.readString(json)).contains("\"directed_f1\" : 0.5");
  }

  @Test
  void withoutCoreferenceAPronounMeansNobody() throws IOException {
    Outcome outcome =
        sikap(
            "evaluate",
            "--no-coreference",
            "--gold",
            gold(STATEMENTS),
            "--input",
            file("news.jsonl", ARTICLE));
    assertThat(outcome.out().lines().map(line -> line.strip().replaceAll(" +", " ")))
        .contains("directed, micro 1.000 0.500 0.667");
  }

  @Test
  void namesTheLineOfAMistake() throws IOException {
    String news = file("news.jsonl", ARTICLE);
    String typed = gold(STATEMENTS.replace("POL", "POLAND"));
    assertRefused(
        sikap("evaluate", "--gold", typed, "--input", news),
        typed + ":2: actor `POLAND` is not in the register");
    String misquoted = gold(STATEMENTS.replace("condemned Russia", "condemns Russia"));
    assertRefused(
        sikap("evaluate", "--gold", misquoted, "--input", news),
        misquoted + ":2: evidence `condemns Russia` is not in the text");
    assertRefused(
        sikap("evaluate", "--gold", gold(STATEMENTS)), "gold.jsonl:2: article `a1` is not in the");
    String pairs = file("pairs.tsv", "[A] likes [B].\tA\tB\t1\n[A] likes [B].\tA\tB\t7\n");
    assertRefused(sikap("evaluate", "--gold", pairs), pairs + ":2: label must lie between 0 and 4");
    assertRefused(
        sikap("evaluate", "--gold", file("empty.jsonl", "")), "empty.jsonl holds nothing");
  }

  @Test
  void saysWhatWasTypedWrong() throws IOException {
    assertRefused(sikap("evaluate"), "--gold");
    assertRefused(sikap("evaluate", "--gold", folder + "/none.jsonl"), "cannot be read");
    String gold = gold(STATEMENTS);
    assertRefused(sikap("evaluate", "--gold", gold, "--format", "xml"), "known: auto, gold, pairs");
    assertRefused(sikap("evaluate", "--gold", gold, "--languages", "xx"), "readable: en");
    assertRefused(sikap("evaluate", "--gold", gold, "--suites", gold), "either");
    assertRefused(
        sikap("evaluate", "--suites", gold, "--no-coreference"), "takes --errors and --json");
  }

  @Test
  void pairsThatCannotBeToldApartAreCounted() throws IOException {
    String pairs =
        file("pairs.tsv", "[Ann] praised [Bob].\tAnn\tBob\t1\nNo marks here.\tAnn\tBob\t0\n");
    Outcome outcome = sikap("evaluate", "--gold", pairs, "--languages", "en");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("1 of 1 items", "1 rows whose marks");
  }
}
