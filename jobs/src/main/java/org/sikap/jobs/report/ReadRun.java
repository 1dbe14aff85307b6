package org.sikap.jobs.report;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.asc;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.unix_seconds;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.sikap.jobs.table.Table;
import org.sikap.reports.model.RunInformation;

/** Reads the latest run. */
final class ReadRun {
  private final OutputTables tables;

  ReadRun(OutputTables tables) {
    this.tables = requireNonNull(tables);
  }

  RunInformation read() {
    List<Row> latest =
        tables
            .read(Table.RUNS)
            .withColumn("started", unix_seconds(col("started_at")))
            .withColumn("finished", unix_seconds(col("finished_at")))
            .orderBy(desc("finished_at"), asc("run_id"))
            .limit(1)
            .collectAsList();
    if (latest.isEmpty()) {
      throw new IllegalArgumentException("the table `runs` is empty: run `sikap run` first");
    }
    Row row = latest.get(0);
    return new RunInformation(
        row.getAs("run_id"),
        Instant.ofEpochSecond(row.<Long>getAs("started")),
        Instant.ofEpochSecond(row.<Long>getAs("finished")),
        versions(row),
        sorted(row, "configuration"),
        row.getAs("data_fingerprint"),
        sorted(row, "counts"),
        sorted(row, "timings_seconds"));
  }

  private static TreeMap<String, String> versions(Row row) {
    return new TreeMap<>(
        Map.of(
            "sikap", row.<String>getAs("sikap_version"),
            "spark", row.<String>getAs("spark_version"),
            "corenlp", row.<String>getAs("corenlp_version")));
  }

  private static <V> TreeMap<String, V> sorted(Row row, String column) {
    Map<String, V> map = row.getJavaMap(row.fieldIndex(column));
    return new TreeMap<>(map);
  }
}
