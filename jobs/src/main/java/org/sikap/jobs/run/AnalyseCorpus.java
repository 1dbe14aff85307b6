package org.sikap.jobs.run;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.sikap.core.score.Alignment;
import org.sikap.core.score.StanceLabels;
import org.sikap.core.stance.Knowledge;
import org.sikap.jobs.aggregate.AlignStatements;
import org.sikap.jobs.aggregate.CountUnresolved;
import org.sikap.jobs.aggregate.FindShifts;
import org.sikap.jobs.aggregate.JudgeActors;
import org.sikap.jobs.aggregate.JudgeArticles;
import org.sikap.jobs.aggregate.RelateActors;
import org.sikap.jobs.aggregate.SolvePositions;
import org.sikap.jobs.aggregate.SumByArticle;
import org.sikap.jobs.ingest.QuarantineReason;
import org.sikap.jobs.ingest.ReadArticles;
import org.sikap.jobs.progress.Progress;
import org.sikap.jobs.publish.CheckContracts;
import org.sikap.jobs.publish.OutputFolder;
import org.sikap.jobs.publish.WriteTable;
import org.sikap.jobs.score.ChooseArticles;
import org.sikap.jobs.score.EngineConfiguration;
import org.sikap.jobs.score.Engines;
import org.sikap.jobs.score.ParseRows;
import org.sikap.jobs.story.GroupStories;
import org.sikap.jobs.table.ArticleStatus;
import org.sikap.jobs.table.Table;

/** The whole job, from files to published tables. */
public final class AnalyseCorpus {
  private static final String NAMED = "named";
  private static final String CHOSEN = "articles";
  private static final String QUARANTINE = "quarantine";
  private static final String SUMS = "sums";

  private final SparkSession spark;
  private final RunOptions options;
  private final OutputFolder output;
  private final StageTimes stages;
  private final Knowledge knowledge;
  private final String runId;
  private final AnalyseInBatches batches;
  private final Map<String, StructType> schemas = new HashMap<>();
  private long records;
  private final Instant startedAt = Instant.now();

  private AnalyseCorpus(
      SparkSession spark, RunOptions options, OutputFolder output, Progress progress) {
    this.spark = requireNonNull(spark);
    this.options = requireNonNull(options);
    this.output = requireNonNull(output);
    this.stages = new StageTimes(progress);
    this.knowledge = Engines.of(options.engine()).knowledge();
    this.runId =
        DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
                .withZone(ZoneOffset.UTC)
                .format(startedAt)
            + "-"
            + UUID.randomUUID().toString().substring(0, 8);
    this.batches = new AnalyseInBatches(spark, options, output, runId, stages);
  }

  /**
   * Reads the input and publishes all tables.
   *
   * @param output a folder whose lock is held
   * @throws org.sikap.jobs.ingest.IngestException if the input as a whole cannot be read
   * @throws org.sikap.jobs.publish.PublishException if the output cannot be written
   * @throws org.sikap.jobs.publish.ContractException if a table breaks the data contract
   */
  public static RunSummary run(
      SparkSession spark, RunOptions options, OutputFolder output, Progress progress) {
    AnalyseCorpus run = new AnalyseCorpus(spark, options, output, progress);
    boolean published = false;
    try {
      RunSummary summary = run.run();
      published = true;
      return summary;
    } finally {
      if (!published) {
        output.discard(run.runId);
      }
    }
  }

  private RunSummary run() {
    Broadcast<EngineConfiguration> configuration =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(options.engine());
    readAndChoose(configuration);
    batches.analyse(work(CHOSEN), configuration);
    writeArticles();
    align();
    writeParses();
    aggregate();
    writeQuarantine();
    RunSummary summary = finish();
    configuration.unpersist();
    return summary;
  }

  private void readAndChoose(Broadcast<EngineConfiguration> configuration) {
    stages.begin("read", "reading articles");
    try (ReadArticles.Result read = ReadArticles.read(spark, options.ingest())) {
      records = read.records();
      if (spark.sparkContext().isLocal() && batches.isFirst()) {
        Engines.of(options.engine()).prepare(read.languages());
      }
      keep(read.quarantine(), QUARANTINE);
      keep(read.articles(), NAMED);
    }
    stages.begin("group", "grouping stories");
    Dataset<Row> articles = work(NAMED);
    Dataset<Row> stories = GroupStories.group(spark, articles);
    Dataset<Row> chosen =
        ChooseArticles.choose(
            articles.join(stories, "article_id"), configuration, options.allArticles());
    keep(AnalyseInBatches.withContent(chosen), CHOSEN);
  }

  private Dataset<Row> analyses() {
    return batches.analyses(work(CHOSEN));
  }

  private void writeArticles() {
    stages.begin("aggregate", "writing articles");
    Dataset<Row> analyses =
        analyses().select("article_id", "sentence_count", "parsed_sentence_count", "failure");
    Dataset<Row> articles =
        work(CHOSEN)
            .join(analyses, new String[] {"article_id"}, "left")
            .withColumn(
                "status",
                when(col("failure").isNotNull(), lit(ArticleStatus.FAILED.key()))
                    .otherwise(col("status")))
            .withColumn("sentence_count", coalesce(col("sentence_count"), lit(0)))
            .withColumn("parsed_sentence_count", coalesce(col("parsed_sentence_count"), lit(0)));
    write(articles, Table.ARTICLES);
  }

  private void align() {
    stages.begin("aggregate", "placing actors between the poles");
    Dataset<Row> statements =
        analyses()
            .select(explode(col("statements")).as("statement"))
            .select("statement.*")
            .join(work(CHOSEN).select("article_id", "story_id", "published_at"), "article_id");
    Alignment alignment = SolvePositions.solve(statements, knowledge.topic());
    write(AlignStatements.align(statements, alignment), Table.STATEMENTS);
  }

  private void writeParses() {
    stages.begin("parses", "writing parses");
    write(ParseRows.of(analyses()), Table.PARSES);
  }

  private void aggregate() {
    stages.begin("aggregate", "aggregating");
    StanceLabels labels = StanceLabels.of(knowledge.topic());
    Dataset<Row> statements = staged(Table.STATEMENTS);
    keep(SumByArticle.sumUp(statements), SUMS);
    write(JudgeArticles.judge(work(SUMS), labels), Table.ARTICLE_STANCES);
    write(JudgeActors.judge(work(SUMS), actorNames(), labels), Table.ACTOR_STANCES);
    write(RelateActors.relate(statements), Table.ACTOR_RELATIONS);
    write(FindShifts.find(staged(Table.ACTOR_STANCES)), Table.STANCE_SHIFTS);
    Dataset<Row> mentions =
        analyses()
            .select(col("article_id"), explode(col("unresolved")).as("mention"))
            .select("article_id", "mention.*")
            .join(work(CHOSEN).select("article_id", "language"), "article_id");
    write(CountUnresolved.countUp(mentions), Table.UNRESOLVED_MENTIONS);
  }

  private Dataset<Row> actorNames() {
    List<Row> names =
        knowledge.register().actors().stream()
            .map(actor -> RowFactory.create(actor.id(), actor.displayName()))
            .toList();
    StructType schema =
        new StructType()
            .add("actor_id", DataTypes.StringType, false)
            .add("actor_name", DataTypes.StringType, false);
    return spark.createDataFrame(names, schema);
  }

  private void writeQuarantine() {
    Dataset<Row> failures =
        analyses()
            .where(col("failure").isNotNull())
            .join(work(CHOSEN), "article_id")
            .select(
                col("input"),
                col("position"),
                col("failure_reason").as("reason"),
                col("failure").as("excerpt"));
    write(work(QUARANTINE).unionByName(failures), Table.QUARANTINE);
  }

  private RunSummary finish() {
    stages.begin("check", "checking the tables");
    Map<Table, Dataset<Row>> tables = new EnumMap<>(Table.class);
    Arrays.stream(Table.values())
        .filter(table -> table != Table.RUNS)
        .forEach(table -> tables.put(table, staged(table)));
    SortedMap<String, Long> counts = counts(tables, CheckContracts.check(tables));
    CheckContracts.checkSum(records, counts);
    writeRun(counts);
    output.publish(runId);
    batches.forgetOthers();
    return summary(counts);
  }

  private SortedMap<String, Long> counts(Map<Table, Dataset<Row>> tables, Map<Table, Long> rows) {
    SortedMap<String, Long> counts = new TreeMap<>();
    rows.forEach((table, count) -> counts.put(table.folder(), count));
    countBy(tables.get(Table.ARTICLES), "status")
        .forEach((status, count) -> counts.put("articles_" + status, count));
    countBy(tables.get(Table.QUARANTINE), "reason")
        .forEach((reason, count) -> counts.put("quarantine_" + reason, count));
    Row sentences =
        analyses()
            .selectExpr(
                "coalesce(sum(sentence_count), 0L)",
                "coalesce(sum(parsed_sentence_count), 0L)",
                "coalesce(sum(truncated_sentence_count), 0L)")
            .first();
    counts.put("sentences", sentences.getLong(0));
    counts.put("sentences_parsed", sentences.getLong(1));
    counts.put("sentences_truncated", sentences.getLong(2));
    return counts;
  }

  private static Map<String, Long> countBy(Dataset<Row> rows, String column) {
    Map<String, Long> counts = new TreeMap<>();
    rows.groupBy(column)
        .count()
        .collectAsList()
        .forEach(row -> counts.put(row.getString(0), row.getLong(1)));
    return counts;
  }

  private void writeRun(Map<String, Long> counts) {
    Row row =
        RowFactory.create(
            runId,
            startedAt,
            Instant.now(),
            Versions.sikap(),
            spark.version(),
            Versions.CORENLP,
            options.settings(),
            options.engine().fingerprints().data(),
            counts,
            stages.seconds(),
            options.engine().fingerprints().analysis(),
            batches.work(),
            CheckContracts.checked(counts));
    Dataset<Row> runs = spark.createDataFrame(List.of(row), Table.RUNS.schema());
    if (output.has(Table.RUNS)) {
      // Earlier versions knew fewer columns.
      runs = runs.unionByName(spark.read().parquet(output.location(Table.RUNS)), true);
    }
    write(runs, Table.RUNS);
    CheckContracts.checkAlone(Table.RUNS, staged(Table.RUNS));
  }

  private RunSummary summary(SortedMap<String, Long> counts) {
    SortedMap<String, Long> byStatus = new TreeMap<>();
    for (ArticleStatus status : ArticleStatus.values()) {
      byStatus.put(status.key(), counts.getOrDefault("articles_" + status.key(), 0L));
    }
    long remarks =
        Arrays.stream(QuarantineReason.values())
            .filter(QuarantineReason::kept)
            .mapToLong(reason -> counts.getOrDefault("quarantine_" + reason.key(), 0L))
            .sum();
    return new RunSummary(
        runId,
        counts.get(Table.ARTICLES.folder()),
        byStatus,
        counts.get(Table.STATEMENTS.folder()),
        counts.get(Table.QUARANTINE.folder()) - remarks,
        remarks,
        stages.total());
  }

  // Without a schema, Spark would open the files in a job of its own to find it.
  private Dataset<Row> work(String name) {
    return spark.read().schema(schemas.get(name)).parquet(output.work(runId, name));
  }

  private void keep(Dataset<Row> rows, String name) {
    rows.write().parquet(output.work(runId, name));
    schemas.put(name, rows.schema());
  }

  private Dataset<Row> staged(Table table) {
    return spark.read().schema(table.schema()).parquet(output.staged(runId, table));
  }

  private void write(Dataset<Row> rows, Table table) {
    WriteTable.write(rows, table, output.staged(runId, table));
  }
}
