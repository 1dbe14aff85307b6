package org.sikap.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sikap.core.article.Article;
import org.sikap.core.evaluation.ArticlePositions;
import org.sikap.core.stance.ArticleAnalysis;
import org.sikap.jobs.TestSpark;
import org.sikap.jobs.command.SikapCommand;
import org.sikap.jobs.ingest.IngestOptions;
import org.sikap.jobs.ingest.LoadArticles;
import org.sikap.jobs.score.EngineConfiguration;
import org.sikap.jobs.score.Engines;
import org.sikap.jobs.score.ReadableLanguages;
import org.sikap.jobs.table.Table;

/**
 * The whole job on the sample corpus, twice into one folder, and what DuckDB then reads. Nothing is
 * a stand-in: real Spark, real models, real Parquet.
 */
class RunSampleIT {
  @TempDir private static Path folder;

  private static Path output;
  private static String printed;
  private static List<String> statementsOfTheFirstRun;
  private static Connection connection;

  @BeforeAll
  static void runTwice() throws SQLException {
    TestSpark.session();
    output = folder.resolve("out");
    connection = DriverManager.getConnection("jdbc:duckdb:");
    printed = run();
    statementsOfTheFirstRun = contentOf(Table.STATEMENTS);
    run();
  }

  @AfterAll
  static void closeConnection() throws SQLException {
    connection.close();
  }

  private static String run() {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        SikapCommand.execute(
            new PrintWriter(out), new PrintWriter(err), "run", "--output", output.toString());
    assertThat(exitCode).as(err.toString()).isZero();
    return out.toString();
  }

  private static List<String> contentOf(Table table) throws SQLException {
    return rows("SELECT * FROM " + source(table) + " ORDER BY ALL");
  }

  private static String source(Table table) {
    return "'" + output.resolve(table.folder()) + "/**/*.parquet'";
  }

  private static List<String> rows(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          values.add(String.valueOf(result.getString(column)));
        }
        rows.add(String.join("|", values));
      }
      return rows;
    }
  }

  private static long number(String query) throws SQLException {
    return Long.parseLong(rows(query).get(0));
  }

  private static double score(String actor) throws SQLException {
    return Double.parseDouble(
        rows("SELECT score FROM "
                + source(Table.ACTOR_STANCES)
                + " WHERE level = 'root' AND period = 'all' AND actor_id = '"
                + actor
                + "'")
            .get(0));
  }

  /** What an evaluation takes for the position of an actor in an article. */
  @Test
  void evaluationsJudgeArticlesAsARunDoes() throws SQLException {
    List<String> positions =
        rows(
            "SELECT a.input_id, s.actor_id, CASE WHEN label[1:4] IN ('with', 'lean')"
                + " THEN sign(score)::INTEGER ELSE 0 END FROM "
                + source(Table.ARTICLE_STANCES)
                + " AS s JOIN "
                + source(Table.ARTICLES)
                + " AS a USING (article_id) WHERE label <> 'insufficient'");
    assertThat(positionsOfAnEvaluation()).hasSizeGreaterThan(100).hasSameElementsAs(positions);
  }

  private static List<String> positionsOfAnEvaluation() throws SQLException {
    String sample = Path.of(System.getProperty("sikap.root"), "data", "sample").toString();
    Set<String> scored =
        Set.copyOf(
            rows("SELECT input_id FROM " + source(Table.ARTICLES) + " WHERE status = 'scored'"));
    Engines engines =
        Engines.of(EngineConfiguration.of(List.of(), Optional.empty(), ReadableLanguages.all()));
    Map<String, ArticleAnalysis> analyses = new LinkedHashMap<>();
    for (Article article : LoadArticles.load(IngestOptions.of(List.of(sample))).articles()) {
      if (scored.contains(article.inputId())) {
        analyses.put(
            article.inputId(),
            engines
                .engine(article.language())
                .analyse(
                    article.text(),
                    article.publishedAt().map(time -> time.atZone(ZoneOffset.UTC).toLocalDate())));
      }
    }
    ArticlePositions positions =
        ArticlePositions.over(
            engines.knowledge().topic(),
            analyses.values().stream().map(ArticleAnalysis::statements).toList());
    List<String> rows = new ArrayList<>();
    analyses.forEach(
        (id, analysis) ->
            positions
                .of(analysis.statements())
                .forEach((actor, position) -> rows.add(id + "|" + actor + "|" + position)));
    return rows;
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void everyTableHasTheColumnsOfTheContract(Table table) throws SQLException {
    assertThat(rows("SELECT column_name FROM (DESCRIBE SELECT * FROM " + source(table) + ")"))
        .containsExactly(table.schema().fieldNames());
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void everyKeyOccursOnce(Table table) throws SQLException {
    String key = String.join(", ", table.key());
    assertThat(rows("SELECT 1 FROM " + source(table) + " GROUP BY " + key + " HAVING count(*) > 1"))
        .isEmpty();
  }

  @Test
  void aSmallTableIsOneFile() throws Exception {
    for (Table table : Table.values()) {
      try (Stream<Path> files = Files.walk(output.resolve(table.folder()))) {
        assertThat(files.filter(file -> file.toString().endsWith(".parquet"))).hasSize(1);
      }
    }
  }

  @Test
  void noRemainsOfTheRunStay() throws Exception {
    try (Stream<Path> files = Files.list(output)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.startsWith(".") || name.equals("_LOCK"))
          // What the next run starts from.
          .containsExactly(".analyses");
    }
  }

  @Test
  void offsetsCutTheEvidenceOutOfTheTextByCodePoints() throws SQLException {
    String joined =
        source(Table.STATEMENTS) + " s JOIN " + source(Table.ARTICLES) + " a USING (article_id)";
    assertThat(number("SELECT count(*) FROM " + joined)).isGreaterThan(200);
    assertThat(
            rows(
                "SELECT s.sentence, substr(a.text, s.begin + 1, s.\"end\" - s.begin) FROM "
                    + joined
                    + " WHERE length(a.text) < s.\"end\" OR NOT contains("
                    + "substr(a.text, greatest(s.begin - 2000, 1), 4000), s.sentence)"))
        .isEmpty();
    assertThat(
            rows(
                "SELECT s.sentence FROM "
                    + joined
                    + " WHERE NOT contains(s.sentence,"
                    + " substr(a.text, s.begin + 1, s.\"end\" - s.begin))"))
        .isEmpty();
  }

  @Test
  void everyArticleHasOneFate() throws SQLException {
    long lines = number("SELECT count(*) FROM " + source(Table.ARTICLES));
    assertThat(lines).isGreaterThanOrEqualTo(80);
    assertThat(
            number(
                "SELECT count(*) FROM "
                    + source(Table.ARTICLES)
                    + " WHERE status IN ('scored', 'off_topic', 'duplicate',"
                    + " 'unsupported_language')"))
        .isEqualTo(lines);
    assertThat(printed.lines().map(line -> line.replaceAll(" +", " ")))
        .contains("articles read " + lines);
  }

  @ParameterizedTest
  @ValueSource(strings = {"scored", "off_topic", "duplicate"})
  void theSampleHasArticlesOfEveryKind(String status) throws SQLException {
    assertThat(
            number(
                "SELECT count(*) FROM "
                    + source(Table.ARTICLES)
                    + " WHERE status = '"
                    + status
                    + "'"))
        .isGreaterThanOrEqualTo(3);
  }

  @Test
  void onlyScoredArticlesAreParsedAndAStoryOnce() throws SQLException {
    assertThat(
            rows(
                "SELECT article_id FROM "
                    + source(Table.ARTICLES)
                    + " WHERE status <> 'scored' AND sentence_count > 0"))
        .isEmpty();
    assertThat(
            rows(
                "SELECT story_id FROM "
                    + source(Table.ARTICLES)
                    + " WHERE status = 'scored' GROUP BY story_id HAVING count(*) > 1"))
        .isEmpty();
    assertThat(
            rows(
                "SELECT d.article_id FROM "
                    + source(Table.ARTICLES)
                    + " d LEFT JOIN "
                    + source(Table.ARTICLES)
                    + " a ON a.article_id = d.duplicate_of"
                    + " WHERE d.status = 'duplicate' AND a.story_id IS DISTINCT FROM d.story_id"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"RUS", "BLR", "PRK"})
  void standsWithRussia(String actor) throws SQLException {
    assertThat(score(actor)).isLessThan(-0.2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UKR", "GBR", "POL", "DEU", "eu"})
  void standsWithUkraine(String actor) throws SQLException {
    assertThat(score(actor)).isPositive();
  }

  @Test
  void theUnitedStatesStoodWithUkraineUntil2025() throws SQLException {
    assertThat(
            Double.parseDouble(
                rows("SELECT sum(weight * alignment) / sum(weight) FROM "
                        + source(Table.STATEMENTS)
                        + " WHERE holder_root = 'USA' AND published_at < '2025-01-20'")
                    .get(0)))
        .isPositive();
  }

  @Test
  void scoresFollowFromTheStatements() throws SQLException {
    assertThat(
            rows(
                "SELECT article_id, actor_id FROM "
                    + source(Table.ARTICLE_STANCES)
                    + " JOIN (SELECT article_id, holder_root AS actor_id,"
                    + " sum(weight * alignment) / sum(weight) AS expected FROM "
                    + source(Table.STATEMENTS)
                    + " GROUP BY ALL) USING (article_id, actor_id)"
                    + " WHERE abs(score - expected) > 0.0001"))
        .isEmpty();
  }

  @Test
  void aSecondRunGivesTheSameRowsAndIsRememberedBesideTheFirst() throws SQLException {
    assertThat(contentOf(Table.STATEMENTS)).isEqualTo(statementsOfTheFirstRun);
    assertThat(number("SELECT count(*) FROM " + source(Table.RUNS))).isEqualTo(2);
    assertThat(
            number("SELECT count(DISTINCT (data_fingerprint, counts)) FROM " + source(Table.RUNS)))
        .isEqualTo(1);
  }

  @Test
  void theRunCountsWhatTheTablesHold() throws SQLException {
    for (Table table : List.of(Table.ARTICLES, Table.STATEMENTS, Table.ACTOR_STANCES)) {
      assertThat(
              number(
                  "SELECT counts['"
                      + table.folder()
                      + "'] FROM "
                      + source(Table.RUNS)
                      + " LIMIT 1"))
          .isEqualTo(number("SELECT count(*) FROM " + source(table)));
    }
  }

  @Test
  void theReportIsThere() {
    assertThat(output.resolve("report.html")).isNotEmptyFile();
    assertThat(printed).contains("report.html");
  }
}
