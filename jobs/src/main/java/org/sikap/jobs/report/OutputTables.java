package org.sikap.jobs.report;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.col;

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
import org.sikap.core.score.StanceLabels;
import org.sikap.jobs.aggregate.FindShifts;
import org.sikap.jobs.aggregate.JudgeActors;
import org.sikap.jobs.aggregate.JudgeArticles;
import org.sikap.jobs.aggregate.RelateActors;
import org.sikap.jobs.aggregate.SumByArticle;
import org.sikap.jobs.table.Table;

/**
 * The tables under an output folder, read by what the contract says of them. Where the scope leaves
 * days out, positions and relations are computed anew from the statements of the days that stay, by
 * the steps that computed them for the whole.
 */
final class OutputTables {
  private final SparkSession spark;
  private final URI output;
  private final ReportScope scope;
  private final StanceLabels labels;

  OutputTables(SparkSession spark, URI output, ReportScope scope, StanceLabels labels) {
    this.spark = requireNonNull(spark);
    this.output = requireNonNull(output);
    this.scope = requireNonNull(scope);
    this.labels = requireNonNull(labels);
  }

  /**
   * Rows of a table within the scope; a table without any file is empty.
   *
   * @throws IllegalArgumentException if the table is missing, or was written by a version that knew
   *     other columns
   */
  Dataset<Row> read(Table table) {
    Dataset<Row> rows = scope.hasDays() ? ofDays(table) : whole(table);
    return ofActors(table, rows);
  }

  /** Names of actors as the tables know them: columns actor_id, actor_name. */
  Dataset<Row> actorNames() {
    return whole(Table.ACTOR_STANCES).select("actor_id", "actor_name").distinct();
  }

  private Dataset<Row> ofDays(Table table) {
    return switch (table) {
      case ARTICLES, STATEMENTS -> whole(table).where(scope.covers("published_at"));
      case ARTICLE_STANCES -> JudgeArticles.judge(sums(), labels);
      case ACTOR_STANCES -> JudgeActors.judge(sums(), actorNames(), labels);
      case ACTOR_RELATIONS -> RelateActors.relate(ofDays(Table.STATEMENTS));
      case STANCE_SHIFTS -> FindShifts.find(ofDays(Table.ACTOR_STANCES));
      default -> whole(table);
    };
  }

  private Dataset<Row> sums() {
    return SumByArticle.sumUp(ofDays(Table.STATEMENTS));
  }

  private Dataset<Row> ofActors(Table table, Dataset<Row> rows) {
    if (scope.actors().isEmpty()) {
      return rows;
    }
    Object[] ids = scope.actors().toArray();
    return switch (table) {
      case STATEMENTS -> rows.where(col("holder_root").isin(ids).or(col("holder_id").isin(ids)));
      case ACTOR_RELATIONS -> rows.where(col("holder_id").isin(ids));
      case ARTICLE_STANCES, STANCE_SHIFTS -> rows.where(col("actor_id").isin(ids));
      case ACTOR_STANCES ->
          rows.join(
              whole(Table.STATEMENTS)
                  .where(col("holder_root").isin(ids))
                  .select(col("holder_id").as("actor_id"))
                  .union(
                      whole(Table.ACTOR_STANCES)
                          .select("actor_id")
                          .where(col("actor_id").isin(ids)))
                  .distinct(),
              new String[] {"actor_id"},
              "left_semi");
      default -> rows;
    };
  }

  /**
   * All rows of a table.
   *
   * @throws IllegalArgumentException if the table is missing, or was written by a version that knew
   *     other columns
   */
  private Dataset<Row> whole(Table table) {
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
