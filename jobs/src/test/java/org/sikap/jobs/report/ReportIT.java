package org.sikap.jobs.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sikap.core.actor.Actor;
import org.sikap.core.actor.ActorKind;
import org.sikap.core.actor.ActorRegister;
import org.sikap.jobs.TestSpark;
import org.sikap.jobs.table.Table;
import org.sikap.reports.csv.CsvTable;
import org.sikap.reports.model.ActorLevel;
import org.sikap.reports.model.EvidenceRow;
import org.sikap.reports.model.Highlight;
import org.sikap.reports.model.Party;
import org.sikap.reports.model.Pole;
import org.sikap.reports.model.Quality.Abstentions;
import org.sikap.reports.model.ReportModel;
import org.sikap.reports.model.Segment;
import org.sikap.reports.model.Standing;
import org.sikap.reports.model.Subject;
import org.sikap.reports.model.Tally;
import org.sikap.reports.text.ReportTexts;

class ReportIT {
  private static final Timestamp NEAR_MIDNIGHT =
      Timestamp.from(Instant.parse("2022-02-24T23:30:00Z"));
  private static final String TEXT = "🕊 First. Berlin condemned the attack by Moscow.";
  private static final Subject SUBJECT =
      new Subject(
          "The war",
          new Pole("RUS", "Russia", "russia"),
          new Pole("UKR", "Ukraine", "ukraine"),
          Map.of());

  private final SparkSession spark = TestSpark.session();
  private final ActorRegister register =
      ActorRegister.of(
          List.of(
              Actor.provisional("DEU", ActorKind.STATE, "Germany"),
              Actor.provisional("RUS", ActorKind.STATE, "Russia"),
              Actor.provisional("UKR", ActorKind.STATE, "Ukraine")));

  @TempDir private static Path written;
  @TempDir private Path folder;

  // The tables are written once; a test that changes some has copies of its own.
  @BeforeAll
  static void writeTables() {
    write(
        written,
        Table.ARTICLES,
        List.of(
            article("a1", "scored", "en", "DEU", null),
            article("a2", "scored", "en", null, null),
            article("a3", "duplicate", "en", "DEU", "a1"),
            article("a4", "unsupported_language", "fr", "FRA", null)));
    write(
        written,
        Table.STATEMENTS,
        List.of(statement("s1", "DEU", 0.9), statement("s2", "RUS", 0.4)));
    write(
        written,
        Table.ACTOR_STANCES,
        List.of(
            stance("DEU", "root", "all", 0.5, "with_ukraine"),
            stance("DEU", "root", "month", 0.1, "neutral"),
            stance("scholz", "member", "all", 0.4, "leans_ukraine"),
            RowFactory.create(
                "MLI",
                "Mali",
                "root",
                "all",
                null,
                null,
                null,
                null,
                "insufficient",
                1L,
                1L,
                1L,
                null,
                null,
                0)));
    write(
        written,
        Table.ACTOR_RELATIONS,
        List.of(
            RowFactory.create("all", null, "DEU", "RUS", -0.8, 4L, 3L),
            RowFactory.create("month", null, "DEU", "RUS", -0.2, 1L, 1L)));
    write(
        written,
        Table.QUARANTINE,
        List.of(
            RowFactory.create("in.jsonl", "line 3", "not JSON", "{\"a\""),
            RowFactory.create("in.jsonl", "line 1", "not JSON", "{"),
            RowFactory.create("b.txt", "", "empty", "")));
    write(written, Table.STANCE_SHIFTS, List.of());
    write(
        written,
        Table.UNRESOLVED_MENTIONS,
        List.of(
            RowFactory.create("Chasiv brigade", "en", 3L, 2L, 0.8, "The Chasiv brigade left.")));
    write(
        written,
        Table.RUNS,
        List.of(run("r1", "2026-01-01T10:00:00Z"), run("r2", "2026-01-02T10:00:00Z")));
  }

  @BeforeEach
  void copyTables() throws IOException {
    try (Stream<Path> files = Files.walk(written)) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve(written.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  @Test
  void theModelSaysWhatTheTablesSay() {
    ReportModel model = read();

    assertThat(model.run().id()).isEqualTo("r2");
    assertThat(model.run().configuration()).containsEntry("languages", "en");
    assertThat(model.corpus().articles()).isEqualTo(4);
    assertThat(model.corpus().bySourceCountry()).contains(new Tally("", 1), new Tally("DEU", 2));
    assertThat(model.corpus().first()).contains(LocalDate.of(2022, 2, 24));
    assertThat(model.corpus().duplicates()).isEqualTo(1);
    assertThat(model.actors(ActorLevel.ROOT))
        .extracting(row -> row.actor().name(), row -> row.standing())
        .containsExactly(
            tuple("Germany", Standing.WITH_POSITIVE), tuple("Mali", Standing.INSUFFICIENT));
    assertThat(model.actors(ActorLevel.MEMBER)).hasSize(1);
    assertThat(model.relations().rows())
        .singleElement()
        .satisfies(row -> assertThat(row.polarity()).isEqualTo(-0.8));
  }

  @Test
  void evidenceCarriesItsArticleAndItsMarks() {
    EvidenceRow row =
        read().evidence().rows().stream()
            .filter(evidence -> evidence.statementId().equals("s1"))
            .findFirst()
            .orElseThrow();

    assertThat(row.segments())
        .contains(
            new Segment("Berlin", Optional.of(Highlight.Kind.HOLDER)),
            new Segment("Moscow", Optional.of(Highlight.Kind.TARGET)),
            new Segment(" condemned the attack by ", Optional.of(Highlight.Kind.EVIDENCE)),
            new Segment(".", Optional.empty()));
    assertThat(row.holder()).isEqualTo(new Party("DEU", "Germany"));
    assertThat(row.article().title()).contains("Title of a1");
    assertThat(row.article().date()).contains(LocalDate.of(2022, 2, 24));
    assertThat(row.trace()).containsExactly("lexicon:condemn", "object:attack");
    assertThat(row.quantity()).isEmpty();
  }

  @Test
  void qualityCountsWhatWasLeftOut() {
    ReportModel model = read();

    assertThat(model.quality().quarantined()).isEqualTo(3);
    assertThat(model.quality().quarantine().rows().get(0).reason()).isEqualTo("not JSON");
    assertThat(model.quality().quarantine().rows().get(0).examples())
        .extracting(example -> example.position())
        .containsExactly("line 1", "line 3");
    assertThat(model.quality().unsupportedLanguages()).containsExactly(new Tally("fr", 1));
    assertThat(model.quality().abstentions()).isEqualTo(new Abstentions(2, 1, 20, 8));
    assertThat(model.quality().unresolved().rows()).hasSize(1);
  }

  @Test
  void ofManyStatementsEveryActorKeepsItsMostConfidentOnes() throws IOException {
    List<Row> statements = new ArrayList<>();
    for (int number = 0; number < 10_100; number++) {
      statements.add(statement(String.format("s%05d", number), "RUS", 0.99 - number / 100_000.0));
    }
    statements.add(statement("quiet", "DEU", 0.01));
    write(folder, Table.STATEMENTS, statements);

    ReportModel model = read();

    assertThat(model.evidence().total()).isEqualTo(10_101);
    assertThat(model.evidence().rows()).hasSize(10_000);
    assertThat(model.evidence().rows())
        .extracting(EvidenceRow::statementId)
        .contains("quiet", "s00000", "s09998")
        .doesNotContain("s09999");
  }

  @Test
  void filesAreWrittenBesideTheTablesAndAgainWithoutLeftovers() throws IOException {
    ReportModel model = read();
    WriteReport writer =
        new WriteReport(
            spark.sparkContext().hadoopConfiguration(), folder.toUri(), ReportTexts.english());

    List<URI> first = writer.write(model);
    List<URI> second = writer.write(model);

    assertThat(second).isEqualTo(first).hasSize(2 + CsvTable.values().length);
    assertThat(first.get(0).getPath()).isEqualTo(folder.resolve("report.html").toString());
    assertThat(Files.readString(folder.resolve("report.html")))
        .contains("condemned the attack by", "Germany", "</html>");
    assertThat(Files.readString(folder.resolve("report.md")))
        .contains("| Germany | with Ukraine |");
    assertThat(names(folder.resolve("csv")))
        .contains("actors.csv", "evidence.csv", "relations.csv");
    assertThat(names(folder)).noneMatch(name -> name.startsWith("."));
    assertThat(read().actors()).isEqualTo(model.actors());
  }

  @Test
  void tablesWithoutAnyRowGiveAReportThatSaysSo() throws IOException {
    for (Table table : Table.values()) {
      if (table != Table.RUNS) {
        write(folder, table, List.of());
      }
    }
    Files.createDirectories(folder.resolve("quarantine"));

    ReportModel model = read();

    assertThat(model.actors()).isEmpty();
    assertThat(model.evidence().total()).isZero();
    assertThat(model.corpus().first()).isEmpty();
  }

  @Test
  void aFolderWithoutTablesIsNamed(@TempDir Path other) {
    assertThatThrownBy(() -> read(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has no table `runs`: run `sikap run` into it first");
  }

  @Test
  void aTableOfAnotherVersionIsNamedWithWhatItLacks() {
    spark
        .createDataFrame(List.of(run("r3", "2026-01-03T10:00:00Z")), Table.RUNS.schema())
        .drop("data_fingerprint")
        .write()
        .mode("overwrite")
        .parquet(folder.resolve("runs").toString());

    assertThatThrownBy(this::read)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("table `runs`")
        .hasMessageContaining("lacks data_fingerprint: another version of Sikap wrote it");
  }

  private ReportModel read() {
    return read(folder);
  }

  private ReportModel read(Path tables) {
    return new ReadReportModel(spark, tables.toUri(), register, SUBJECT, ReportScope.ALL, "en")
        .read(Optional.empty(), Optional.empty());
  }

  private static void write(Path output, Table table, List<Row> rows) {
    TestSpark.session()
        .createDataFrame(rows, table.schema())
        .coalesce(1)
        .write()
        .mode("overwrite")
        .parquet(output.resolve(table.folder()).toString());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static Row article(
      String id, String status, String language, String country, String duplicateOf) {
    return RowFactory.create(
        id,
        "in-" + id,
        "in.jsonl",
        "https://wire.example/" + id,
        "Wire",
        country,
        language,
        "Title of " + id,
        TEXT,
        NEAR_MIDNIGHT,
        duplicateOf == null ? id : duplicateOf,
        duplicateOf,
        status,
        1.0,
        10,
        4);
  }

  private static Row statement(String id, String holder, double confidence) {
    return RowFactory.create(
        id,
        "a1",
        "a1",
        NEAR_MIDNIGHT,
        "en",
        1,
        "Berlin condemned the attack by Moscow.",
        9,
        46,
        holder,
        holder,
        "Berlin",
        "actor",
        "RUS",
        "RUS",
        "Moscow",
        "condemn",
        "ACCUSE",
        "disapprove",
        "verbal",
        0,
        -0.9,
        0.4,
        0.8,
        "asserted",
        "narrated",
        null,
        null,
        null,
        null,
        confidence,
        List.of("lexicon:condemn", "object:attack"));
  }

  private static Row stance(String id, String level, String period, double score, String label) {
    return RowFactory.create(
        id,
        "name in the table",
        level,
        period,
        period.equals("all") ? null : Date.valueOf("2026-01-01"),
        score,
        score - 0.1,
        score + 0.1,
        label,
        4L,
        3L,
        7L,
        score,
        null,
        0);
  }

  private static Row run(String id, String finished) {
    return RowFactory.create(
        id,
        Timestamp.from(Instant.parse("2026-01-01T09:00:00Z")),
        Timestamp.from(Instant.parse(finished)),
        "0.1.0",
        "4.1.0",
        "4.5.10",
        Map.of("languages", "en"),
        "f00d",
        Map.of("articles", 4L),
        Map.of("score", 1.5),
        "c0de",
        Map.of("parsed", 4L),
        Map.of("statements", 4L));
  }
}
