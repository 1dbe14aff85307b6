package org.sikap.jobs.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sikap.jobs.table.Table;

/** Looks at output folders with DuckDB, as any other program would. */
final class ParquetTables implements AutoCloseable {
  /** Columns that tell one run from another, and so differ between two runs over one input. */
  private static final Map<Table, String> OF_THE_RUN =
      Map.of(
          Table.RUNS,
          "EXCLUDE (run_id, started_at, finished_at, sikap_version, configuration, timings_seconds,"
              + " analysis_fingerprint, work)");

  private final Connection connection;

  private ParquetTables(Connection connection) {
    this.connection = connection;
  }

  static ParquetTables open() throws SQLException {
    return new ParquetTables(DriverManager.getConnection("jdbc:duckdb:"));
  }

  /** How many rows a table has. */
  long count(Path output, Table table) throws SQLException {
    return Long.parseLong(rows("SELECT count(*) FROM " + source(output, table)).get(0));
  }

  /** Names of a table's columns. */
  List<String> columns(Path output, Table table) throws SQLException {
    return rows("SELECT column_name FROM (DESCRIBE SELECT * FROM " + source(output, table) + ")");
  }

  /** Rows of the first output that the second lacks, counting equal rows; one text a row. */
  List<String> missing(Path output, Path other, Table table) throws SQLException {
    String columns = "SELECT * " + OF_THE_RUN.getOrDefault(table, "") + " FROM ";
    return rows(
        "SELECT found::VARCHAR FROM ("
            + columns
            + source(output, table)
            + " EXCEPT ALL "
            + columns
            + source(other, table)
            + ") AS found LIMIT 5");
  }

  /**
   * What tells two outputs apart, table by table and row by row; what only tells one run from
   * another is no difference.
   *
   * @param without tables that are not compared
   */
  List<String> differences(Path output, Path expected, Table... without) throws SQLException {
    List<String> differences = new ArrayList<>();
    for (Table table : Table.values()) {
      if (table != Table.RUNS && !Arrays.asList(without).contains(table)) {
        missing(expected, output, table).forEach(row -> differences.add(table + " lacks " + row));
        missing(output, expected, table).forEach(row -> differences.add(table + " has " + row));
      }
    }
    return differences;
  }

  /** What the last run into an output did itself. */
  long work(Path output, String name) throws SQLException {
    String runs = "'" + output.resolve(Table.RUNS.folder()) + "/**/*.parquet'";
    return Long.parseLong(
        rows("SELECT work['" + name + "'] FROM " + runs + " ORDER BY started_at DESC").get(0));
  }

  /** How many batches runs into an output have finished. */
  static long batches(Path output) throws IOException {
    Path store = output.resolve(".analyses");
    if (!Files.exists(store)) {
      return 0;
    }
    try (Stream<Path> batches = Files.list(store)) {
      return batches.filter(batch -> Files.exists(batch.resolve("_SUCCESS"))).count();
    }
  }

  /** The first column of a query's rows, as text. */
  List<String> rows(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(result.getString(1));
      }
      return rows;
    }
  }

  private static String source(Path output, Table table) {
    return "read_parquet('"
        + output.resolve(table.folder())
        + "/**/*.parquet', hive_partitioning = false)";
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
