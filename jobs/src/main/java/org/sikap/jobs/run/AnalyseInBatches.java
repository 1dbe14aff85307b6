package org.sikap.jobs.run;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.sikap.jobs.progress.CountArticles;
import org.sikap.jobs.publish.AnalysisStore;
import org.sikap.jobs.publish.OutputFolder;
import org.sikap.jobs.score.AnalysisColumns;
import org.sikap.jobs.score.EngineConfiguration;
import org.sikap.jobs.score.Fingerprints;
import org.sikap.jobs.score.ScoreArticles;
import org.sikap.jobs.table.ArticleStatus;

/**
 * Step of the pipeline: reads the chosen articles that no earlier run has read with the same
 * knowledge, in batches that are kept one by one. Where an earlier run has read an article with
 * other knowledge, what it made is taken over as long as nothing has changed that it asked for;
 * else its trees are taken and only the rules run again.
 */
final class AnalyseInBatches {
  private static final String CONTENT = "content";
  private static final String PENDING = "pending";
  private static final String BATCH = "batch";
  private static final String PARSED = "parsed";
  private static final int CONTENT_DIGITS = 32;
  // Some minutes of work: little is lost with a run that dies, little is waited for at its end.
  private static final int ARTICLES_PER_CORE = 1_000;
  // With trees from an earlier run, an article takes a small part of its time.
  private static final int SPARED_BY_TREES = 10;

  private final SparkSession spark;
  private final RunOptions options;
  private final OutputFolder output;
  private final AnalysisStore store;
  private final String runId;
  private final String generation;
  private final StageTimes stages;
  private final SortedMap<String, Long> work = new TreeMap<>();

  AnalyseInBatches(
      SparkSession spark,
      RunOptions options,
      OutputFolder output,
      String runId,
      StageTimes stages) {
    this.spark = requireNonNull(spark);
    this.options = requireNonNull(options);
    this.output = requireNonNull(output);
    this.store = output.analyses();
    this.runId = requireNonNull(runId);
    this.generation = options.engine().fingerprints().analysis();
    this.stages = requireNonNull(stages);
  }

  /**
   * Adds the column content: what an article's analysis depends on beside the knowledge. Null for
   * articles that are not scored.
   */
  static Dataset<Row> withContent(Dataset<Row> articles) {
    Column whole =
        concat_ws("\n", col("article_id"), col("language"), coalesce(day(), lit("")), col("text"));
    return articles.withColumn(
        CONTENT, when(isScored(), substring(sha2(whole, 256), 1, CONTENT_DIGITS)));
  }

  private static Column isScored() {
    return col("status").equalTo(ArticleStatus.SCORED.key());
  }

  private static Column day() {
    return to_date(col("published_at")).cast("string");
  }

  /**
   * Reads what is new.
   *
   * @param chosen articles with status and content
   */
  void analyse(Dataset<Row> chosen, Broadcast<EngineConfiguration> configuration) {
    if (options.fresh()) {
      store.remove(store.batches(generation));
      store.remove(store.batchesOfOthers(generation));
    }
    Dataset<Row> scored = chosen.where(isScored());
    Dataset<Row> pending =
        withEarlier(
            scored
                .join(
                    read(store.batches(generation)).select(CONTENT),
                    new String[] {CONTENT},
                    "left_anti")
                .select(
                    col(CONTENT),
                    col("article_id"),
                    col("language"),
                    col("text"),
                    day().as("day"),
                    parser().as("parser")));
    long all = scored.count();
    Row counts = pending.agg(count(lit(1)), count(col(PARSED))).first();
    pending = pending.drop(PARSED);
    long count = counts.getLong(0);
    work.put("articles_reused", all - count);
    work.put("articles_scored_now", count);
    int cores = spark.sparkContext().defaultParallelism();
    long size =
        options.batchSize().isPresent()
            ? options.batchSize().getAsInt()
            : batchSize(count - counts.getLong(1), counts.getLong(1), cores);
    long batches = (count + size - 1) / size;
    work.put("batches", batches);
    if (batches > 1) {
      pending = split(pending, batches);
    }
    try (CountArticles counter = new CountArticles(spark.sparkContext())) {
      stages.begin("score", "scoring articles", count, counter::done);
      for (int batch = 0; batch < batches; batch++) {
        Dataset<Row> part = batches > 1 ? pending.where(col(BATCH).equalTo(batch)) : pending;
        ScoreArticles.score(
                part,
                (count + batches - 1) / batches,
                configuration,
                options.timeLimit(),
                counter.accumulator())
            .write()
            .parquet(store.location(generation, runId, batch));
      }
    }
    Row done = done();
    work.put("sentences_parsed_now", done.getLong(0));
    work.put("articles_taken_over", done.getLong(1));
  }

  /** Whether no run has read anything with this knowledge, so that there is work to do. */
  boolean isFirst() {
    return options.fresh() || store.batches(generation).isEmpty();
  }

  private static long batchSize(long unparsed, long parsed, int cores) {
    long work = Math.max(1, unparsed + parsed / SPARED_BY_TREES);
    return Math.max(1, (unparsed + parsed) * ARTICLES_PER_CORE * cores / work);
  }

  private Dataset<Row> split(Dataset<Row> pending, long batches) {
    pending
        .withColumn(BATCH, pmod(xxhash64(col(CONTENT)), lit(batches)).cast("int"))
        .repartition(col(BATCH))
        .write()
        .partitionBy(BATCH)
        .parquet(output.work(runId, PENDING));
    return spark.read().parquet(output.work(runId, PENDING));
  }

  private Column parser() {
    Fingerprints fingerprints = options.engine().fingerprints();
    Column parser = lit("");
    for (Map.Entry<String, String> entry : fingerprints.parsers().entrySet()) {
      parser =
          when(col("language").equalTo(entry.getKey()), lit(entry.getValue())).otherwise(parser);
    }
    return parser;
  }

  private Dataset<Row> withEarlier(Dataset<Row> pending) {
    List<String> others = store.batchesOfOthers(generation);
    if (others.isEmpty()) {
      return pending
          .withColumn(ScoreArticles.EARLIER, lit(null).cast(AnalysisColumns.SCHEMA))
          .withColumn(PARSED, lit(null))
          .withColumn(ScoreArticles.SOURCE, col(CONTENT));
    }
    // Joined on one column, which the articles are then divided by for scoring: analyses are
    // large, and moved once.
    Column source = concat_ws(",", col(CONTENT), col("parser"));
    Column[] columns =
        Arrays.stream(AnalysisColumns.SCHEMA.fieldNames()).map(Column::new).toArray(Column[]::new);
    Dataset<Row> earlier =
        read(others)
            .select(
                source.as(ScoreArticles.SOURCE),
                struct(columns).as(ScoreArticles.EARLIER),
                lit(true).as(PARSED));
    return pending
        .withColumn(ScoreArticles.SOURCE, source)
        .join(
            store.areOfOneGeneration(others)
                ? earlier
                : earlier.dropDuplicates(ScoreArticles.SOURCE),
            new String[] {ScoreArticles.SOURCE},
            "left");
  }

  private Row done() {
    List<String> own =
        store.batches(generation).stream().filter(batch -> batch.contains(runId)).toList();
    return read(own)
        .selectExpr("coalesce(sum(parsed_now_count), 0L)", "count_if(taken_over)")
        .first();
  }

  /** The analyses of all chosen articles, in the columns of {@link AnalysisColumns#SCHEMA}. */
  Dataset<Row> analyses(Dataset<Row> chosen) {
    return read(store.batches(generation))
        .join(chosen.where(isScored()).select(CONTENT), new String[] {CONTENT}, "left_semi");
  }

  private Dataset<Row> read(List<String> batches) {
    StructType schema = AnalysisColumns.SCHEMA;
    return batches.isEmpty()
        ? spark.createDataFrame(List.of(), schema)
        : spark.read().schema(schema).parquet(batches.toArray(String[]::new));
  }

  /** What this run has done, by name, for the runs table. */
  SortedMap<String, Long> work() {
    return new TreeMap<>(work);
  }

  /** Forgets what was made with other knowledge; its trees are in what this run has made. */
  void forgetOthers() {
    store.remove(store.batchesOfOthers(generation));
  }
}
