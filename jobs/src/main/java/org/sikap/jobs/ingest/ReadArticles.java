package org.sikap.jobs.ingest;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.bit_or;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Step of the pipeline: files of any supported format in, one table of articles and one of
 * everything that was not read or needs a remark out.
 *
 * <p>The result does not depend on the cluster, the number of tasks or the order in which they ran.
 */
public final class ReadArticles {
  private ReadArticles() {}

  /**
   * Reads the inputs. Runs one Spark job that reads every file once and keeps the rows until the
   * result is closed.
   *
   * @throws IngestException if an input does not exist or is empty, if no record has a text, or if
   *     no record has a column that the options name
   */
  public static Result read(SparkSession spark, IngestOptions options) {
    return read(spark, options, PlanSlices.SLICE_LENGTH);
  }

  static Result read(SparkSession spark, IngestOptions options, long sliceLength) {
    Configuration configuration = spark.sessionState().newHadoopConf();
    List<InputFile> files = ListInputs.list(options, configuration);
    Dataset<Row> outcomes =
        readSlices(spark, configuration, options, PlanSlices.slices(files, sliceLength))
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      Tally tally = Tally.of(outcomes);
      tally.verify(options);
      return new Result(outcomes, files.size(), tally);
    } catch (RuntimeException e) {
      outcomes.unpersist();
      throw e;
    }
  }

  private static Dataset<Row> readSlices(
      SparkSession spark,
      Configuration configuration,
      IngestOptions options,
      List<InputSlice> slices) {
    Broadcast<SerializableConfiguration> shared =
        SerializableConfiguration.broadcast(spark.sparkContext(), configuration);
    List<Row> tasks = PlanSlices.tasks(slices).stream().map(InputSlice::taskOf).toList();
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    return spark
        .createDataFrame(context.parallelize(tasks, tasks.size()), InputSlice.TASK_SCHEMA)
        .mapPartitions(new ReadSlices(shared, options), Encoders.row(OutcomeColumns.SCHEMA));
  }

  /** What was read. Close it when the tables have been written, to free the rows kept. */
  public static final class Result implements AutoCloseable {
    private final Dataset<Row> outcomes;
    private final long files;
    private final Tally tally;

    private Result(Dataset<Row> outcomes, long files, Tally tally) {
      this.outcomes = requireNonNull(outcomes, "outcomes is null");
      this.files = files;
      this.tally = requireNonNull(tally, "tally is null");
    }

    /**
     * The articles: {@code article_id} (unique), {@code input_id, input, position, url, source,
     * source_country, language, title, text, title_length} (code points at the text's start that
     * are the title), {@code published_at, repeat_of} (id of the first article with the same
     * content, null for that one). Computed anew for every use: persist or write it before using it
     * more than once.
     */
    public Dataset<Row> articles() {
      return NameArticles.name(outcomes);
    }

    /** What was not read, and remarks on what was, in the columns of the quarantine table. */
    public Dataset<Row> quarantine() {
      return outcomes
          .where(col(OutcomeColumns.REASON).isNotNull())
          .select(
              OutcomeColumns.INPUT,
              OutcomeColumns.POSITION,
              OutcomeColumns.REASON,
              OutcomeColumns.EXCERPT)
          .union(FindSharedUrls.find(outcomes));
    }

    /** Number of files found. */
    public long files() {
      return files;
    }

    /** Number of rows of {@link #articles}. */
    public long articleCount() {
      return tally.articles();
    }

    /**
     * Number of rows of {@link #quarantine} by reason, without {@link
     * QuarantineReason#SAME_URL_DIFFERENT_TEXT}.
     */
    public Map<QuarantineReason, Long> reasons() {
      return tally.reasons();
    }

    /** ISO 639-1 codes of the languages that the articles are in. */
    public Set<String> languages() {
      return tally.languages();
    }

    /** Number of input records: articles and those quarantined instead. */
    public long records() {
      long lost =
          tally.reasons().entrySet().stream()
              .filter(entry -> !entry.getKey().kept())
              .mapToLong(Map.Entry::getValue)
              .sum();
      return tally.articles() + lost;
    }

    @Override
    public void close() {
      outcomes.unpersist();
    }
  }

  /** Counts over everything read, from the one job that reads it. */
  private record Tally(
      long articles,
      Set<String> languages,
      Map<QuarantineReason, Long> reasons,
      long recordsWithColumns,
      int mappedSeen,
      String columns,
      String input) {

    static Tally of(Dataset<Row> outcomes) {
      List<Row> groups =
          outcomes
              .groupBy(OutcomeColumns.REASON)
              .agg(
                  count(lit(1)),
                  count(OutcomeColumns.MAPPED_SEEN),
                  bit_or(col(OutcomeColumns.MAPPED_SEEN)),
                  min(OutcomeColumns.COLUMNS),
                  min(OutcomeColumns.INPUT),
                  collect_set(OutcomeColumns.LANGUAGE))
              .collectAsList();
      long articles = 0;
      Set<String> languages = new TreeSet<>();
      Map<QuarantineReason, Long> reasons = new EnumMap<>(QuarantineReason.class);
      long recordsWithColumns = 0;
      int mappedSeen = 0;
      String columns = "";
      String input = "";
      for (Row group : groups) {
        if (group.isNullAt(0)) {
          articles = group.getLong(1);
          languages.addAll(group.getList(6));
        } else {
          reasons.put(QuarantineReason.ofKey(group.getString(0)).orElseThrow(), group.getLong(1));
        }
        recordsWithColumns += group.getLong(2);
        mappedSeen |= group.isNullAt(3) ? 0 : group.getInt(3);
        columns = smaller(columns, group.isNullAt(4) ? "" : group.getString(4));
        input = smaller(input, group.isNullAt(4) ? "" : group.getString(5));
      }
      return new Tally(
          articles,
          Set.copyOf(languages),
          Map.copyOf(reasons),
          recordsWithColumns,
          mappedSeen,
          columns,
          input);
    }

    private static String smaller(String left, String right) {
      if (left.isEmpty() || right.isEmpty()) {
        return left + right;
      }
      return left.compareTo(right) <= 0 ? left : right;
    }

    /** Names a column that exists nowhere before anyone waits for a result without it. */
    void verify(IngestOptions options) {
      if (recordsWithColumns == 0) {
        return;
      }
      options.columns().forEach(this::verifyMapped);
      if (reasons.getOrDefault(QuarantineReason.MISSING_TEXT, 0L) == recordsWithColumns) {
        throw new IngestException(
            "No record has a text column (\"text\"); columns found in "
                + input
                + ": "
                + columns
                + "; say which one holds the text with --map text=COLUMN.");
      }
    }

    private void verifyMapped(Field field, String column) {
      if ((mappedSeen & 1 << field.ordinal()) == 0) {
        throw new IngestException(
            "No record has the column \""
                + column
                + "\" that --map names for "
                + field.key()
                + "; columns found in "
                + input
                + ": "
                + columns
                + "; correct --map "
                + field.key()
                + "=COLUMN.");
      }
    }
  }
}
