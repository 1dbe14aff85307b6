package org.sikap.jobs.report;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.sikap.jobs.table.Table;

/** The tables under an output folder, read by what the contract says of them. */
final class OutputTables {
  private final SparkSession spark;
  private final URI output;

  OutputTables(SparkSession spark, URI output) {
    this.spark = requireNonNull(spark);
    this.output = requireNonNull(output);
  }

  /**
   * Rows of a table; a table without any file is empty.
   *
   * @throws IllegalArgumentException if the table is missing, or was written by a version that knew
   *     other columns
   */
  Dataset<Row> read(Table table) {
    Path folder = new Path(new Path(output), table.folder());
    try {
      FileSystem files = folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
      if (!files.exists(folder)) {
        throw new IllegalArgumentException(
            output + " has no table `" + table.folder() + "`: run `sikap run` into it first");
      }
      if (!holdsRows(files, folder)) {
        return spark.createDataFrame(List.of(), table.schema());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder + ": " + e.getMessage(), e);
    }
    Dataset<Row> rows =
        spark.read().option("recursiveFileLookup", "true").parquet(folder.toString());
    requireColumns(table, rows);
    return rows;
  }

  private void requireColumns(Table table, Dataset<Row> rows) {
    List<String> present = Arrays.asList(rows.columns());
    List<String> missing =
        Arrays.stream(table.schema().fieldNames())
            .filter(column -> !present.contains(column))
            .toList();
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "table `"
              + table.folder()
              + "` of "
              + output
              + " lacks "
              + String.join(", ", missing)
              + ": another version of Sikap wrote it; run again with --fresh");
    }
  }

  // Hidden names are parts of a run that has not ended.
  private static boolean holdsRows(FileSystem files, Path folder) throws IOException {
    for (FileStatus entry : files.listStatus(folder)) {
      String name = entry.getPath().getName();
      boolean hidden = name.startsWith(".") || name.startsWith("_");
      if (!hidden && (entry.isFile() || holdsRows(files, entry.getPath()))) {
        return true;
      }
    }
    return false;
  }
}
