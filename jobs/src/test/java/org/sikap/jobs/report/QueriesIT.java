package org.sikap.jobs.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sikap.jobs.SampleOutput;
import org.sikap.jobs.TestSpark;
import org.sikap.jobs.table.Table;

/** Every query under docs/queries, unchanged, in DuckDB and in Spark SQL over the same tables. */
class QueriesIT {
  private static final Path QUERIES = Path.of(System.getProperty("sikap.root"), "docs", "queries");
  // Floating-point sums differ in their last digits with the order of the rows.
  private static final MathContext DIGITS = new MathContext(9);

  private static final SparkSession SPARK = TestSpark.session();
  private static Connection duckdb;

  @BeforeAll
  static void makeViews() throws SQLException {
    duckdb = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = duckdb.createStatement()) {
      statement.execute("SET TimeZone = 'UTC'");
      for (Table table : Table.values()) {
        Path folder = SampleOutput.folder().resolve(table.folder());
        statement.execute(
            "CREATE VIEW " + table.folder() + " AS SELECT * FROM '" + folder + "/**/*.parquet'");
        SPARK
            .read()
            .option("recursiveFileLookup", "true")
            .parquet(folder.toString())
            .createOrReplaceTempView(table.folder());
      }
    }
  }

  @AfterAll
  static void close() throws SQLException {
    for (Table table : Table.values()) {
      SPARK.catalog().dropTempView(table.folder());
    }
    duckdb.close();
  }

  static List<Path> queries() throws IOException {
    try (Stream<Path> files = Files.list(QUERIES)) {
      return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    }
  }

  @Test
  void thereAreFifteenQuestionsAndMore() throws IOException {
    assertThat(queries()).hasSizeGreaterThanOrEqualTo(15);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void duckDbAndSparkGiveTheSameRows(Path file) throws IOException, SQLException {
    String query = Files.readString(file);

    assertThat(inSpark(query)).isEqualTo(inDuckDb(query));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void theSampleAnswersTheQuestion(Path file) throws IOException, SQLException {
    // The sample is read without a failure, and its outlets cover one country each.
    List<String> silent =
        List.of("what-was-not-read.sql", "where-outlets-disagree.sql", "who-moved-most.sql");
    if (!silent.contains(file.getFileName().toString())) {
      assertThat(inDuckDb(Files.readString(file))).isNotEmpty();
    }
  }

  private static List<List<String>> inSpark(String query) {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : SPARK.sql(query).collectAsList()) {
      rows.add(IntStream.range(0, row.size()).mapToObj(at -> text(row.get(at))).toList());
    }
    return rows;
  }

  private static List<List<String>> inDuckDb(String query) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = duckdb.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          row.add(text(result.getObject(column)));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static String text(Object value) {
    if (value instanceof Double || value instanceof BigDecimal || value instanceof Float) {
      BigDecimal number = new BigDecimal(value.toString()).round(DIGITS);
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
    if (value instanceof Timestamp moment) {
      return moment.toInstant().atOffset(ZoneOffset.UTC).toString();
    }
    if (value instanceof java.time.OffsetDateTime moment) {
      return moment.toInstant().atOffset(ZoneOffset.UTC).toString();
    }
    return String.valueOf(value);
  }
}
