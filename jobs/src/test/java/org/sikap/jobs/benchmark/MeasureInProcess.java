package org.sikap.jobs.benchmark;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Starts {@link MeasureContender} in a process of its own and reads what it prints. */
final class MeasureInProcess {
  private final Path folder;
  private final String heap;

  MeasureInProcess(Path folder, String heap) {
    this.folder = requireNonNull(folder);
    this.heap = requireNonNull(heap);
  }

  Measurement measure(Contender contender, Path corpus, int articles, int tasks)
      throws IOException, InterruptedException, SQLException {
    Path output = Files.createTempDirectory(folder, "out-");
    return measure(contender, corpus, articles, tasks, output, List.of());
  }

  /**
   * The same into a given output.
   *
   * @param options further options of {@code sikap run}
   */
  Measurement measure(
      Contender contender, Path corpus, int articles, int tasks, Path output, List<String> options)
      throws IOException, InterruptedException, SQLException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap);
    command.addAll(
        List.of(
            "@" + Path.of(System.getProperty("sikap.root"), "bin", "java-options"),
            "-cp",
            System.getProperty("java.class.path"),
            MeasureContender.class.getName(),
            contender.name(),
            corpus.toString(),
            output.toString(),
            Integer.toString(tasks)));
    command.addAll(options);
    Path log = folder.resolve(output.getFileName() + ".log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    int exitCode = process.waitFor();
    List<String> lines = Files.readAllLines(log);
    String[] result =
        lines.stream()
            .filter(line -> line.startsWith("RESULT\t"))
            .findFirst()
            .map(line -> line.split("\t", -1))
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        contender.key() + " ended with " + exitCode + "; see " + log));
    return new Measurement(
        contender,
        articles,
        tasks,
        Double.parseDouble(result[1]),
        Double.parseDouble(result[2]),
        Double.parseDouble(result[3]),
        Long.parseLong(result[4]),
        Long.parseLong(result[5]),
        doubles(contender, output, "timings_seconds"),
        counts(contender, output));
  }

  private static Map<String, Double> doubles(Contender contender, Path output, String column)
      throws SQLException {
    Map<String, Double> values = new TreeMap<>();
    for (String[] entry : entries(contender, output, column)) {
      values.put(entry[0], Double.parseDouble(entry[1]));
    }
    return values;
  }

  /** What is in the tables, and what the run did for it. */
  private static Map<String, Long> counts(Contender contender, Path output) throws SQLException {
    Map<String, Long> values = new TreeMap<>();
    for (String column : List.of("counts", "work")) {
      for (String[] entry : entries(contender, output, column)) {
        values.put(entry[0], Long.parseLong(entry[1]));
      }
    }
    return values;
  }

  private static List<String[]> entries(Contender contender, Path output, String column)
      throws SQLException {
    List<String[]> entries = new ArrayList<>();
    if (contender != Contender.SIKAP) {
      return entries;
    }
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT unnest(map_keys("
                    + column
                    + ")), unnest(map_values("
                    + column
                    + ")) FROM (SELECT * FROM '"
                    + output.resolve("runs")
                    + "/**/*.parquet' ORDER BY started_at DESC LIMIT 1)")) {
      while (rows.next()) {
        entries.add(new String[] {rows.getString(1), rows.getString(2)});
      }
    }
    return entries;
  }
}
