package org.sikap.jobs.command;

import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.sikap.core.stance.Topic;
import org.sikap.jobs.ingest.IngestOptions;
import org.sikap.jobs.progress.Progress;
import org.sikap.jobs.publish.OutputFolder;
import org.sikap.jobs.publish.OutputLock;
import org.sikap.jobs.run.AnalyseCorpus;
import org.sikap.jobs.run.RenderReport;
import org.sikap.jobs.run.RunOptions;
import org.sikap.jobs.run.RunSummary;
import org.sikap.jobs.run.TopicSettings;
import org.sikap.jobs.score.EngineConfiguration;
import org.sikap.jobs.score.Engines;
import org.sikap.jobs.table.ArticleStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sikap run}. */
@Command(
    name = "run",
    description =
        "Reads articles and writes tables and a report. Without --input: the sample " + "corpus.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private InputOptions input;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "out",
      description = "Folder for tables and report (default: ${DEFAULT-VALUE}).")
  private String output;

  @Mixin private KnowledgeOptions knowledge;

  @Mixin private ScoringOptions scoring;

  @Option(
      names = "--report-language",
      paramLabel = "CODE",
      defaultValue = "en",
      description = "Language of the report: en or id (default: ${DEFAULT-VALUE}).")
  private String reportLanguage;

  @Option(
      names = "--fresh",
      description = "Score every article anew, whatever earlier runs have left.")
  private boolean fresh;

  @Option(
      names = "--batch",
      paramLabel = "ARTICLES",
      description =
          "Articles that are scored before they are kept; a run that dies loses no more"
              + " (default: 1000 for every core).")
  private Optional<Integer> batch = Optional.empty();

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      defaultValue = "120",
      description =
          "Longest time for one article, which is quarantined then (default: ${DEFAULT-VALUE}).")
  private int timeLimit;

  @Mixin private SparkOptions spark;

  @Mixin private LogOptions log;

  @Override
  public Integer call() {
    log.apply();
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    RunOptions options = options(input.ingest());
    OutputFolder folder = OutputFolder.create(output, SparkHandle.hadoopConfiguration());
    try (OutputLock lock = folder.lock();
        Progress progress = new Progress(err, Ansi.AUTO.enabled())) {
      folder.recover();
      progress.stage("starting Spark");
      try (SparkHandle handle = spark.open(log)) {
        RunSummary summary = AnalyseCorpus.run(handle.session(), options, folder, progress);
        progress.stage("writing the report");
        List<URI> report =
            RenderReport.render(
                handle.session(),
                folder,
                Engines.of(options.engine()).knowledge().register(),
                RenderReport.Request.PLAIN.in(reportLanguage));
        progress.close();
        print(summary, out);
        out.println("report          " + Locations.shown(report.get(0)));
        out.println("tables          " + folder);
        out.flush();
        return summary.quarantined() > 0 ? ExitCode.QUARANTINED : ExitCode.DONE;
      }
    }
  }

  private RunOptions options(IngestOptions ingest) {
    EngineConfiguration engine = scoring.configuration(knowledge);
    Topic read = Engines.of(engine).knowledge().topic();
    return new RunOptions(
        ingest,
        engine,
        scoring.allArticles(),
        fresh,
        batch.isEmpty() ? OptionalInt.empty() : OptionalInt.of(positive("--batch", batch.get())),
        Duration.ofSeconds(positive("--time-limit", timeLimit)),
        settings(ingest, engine, read));
  }

  private SortedMap<String, String> settings(
      IngestOptions ingest, EngineConfiguration engine, Topic read) {
    SortedMap<String, String> settings = TopicSettings.of(read);
    input.addTo(settings, ingest);
    knowledge.describe(settings);
    scoring.describe(settings, engine);
    settings.put("fresh", Boolean.toString(fresh));
    settings.put("batch", batch.map(String::valueOf).orElse(""));
    settings.put("time_limit", Integer.toString(timeLimit));
    return settings;
  }

  private int positive(String name, int value) {
    if (value < 1) {
      throw wrong("`" + value + "` for " + name + " is less than 1; give a whole number from 1");
    }
    return value;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private static void print(RunSummary summary, PrintWriter out) {
    Map<String, Long> counts = summary.articlesByStatus();
    out.printf(Locale.ROOT, "articles read   %,d%n", summary.articles());
    out.printf(
        Locale.ROOT,
        "  scored        %,d (%,d off topic, %,d duplicates, %,d in other languages, %,d failed)%n",
        counts.get(ArticleStatus.SCORED.key()),
        counts.get(ArticleStatus.OFF_TOPIC.key()),
        counts.get(ArticleStatus.DUPLICATE.key()),
        counts.get(ArticleStatus.UNSUPPORTED_LANGUAGE.key()),
        counts.get(ArticleStatus.FAILED.key()));
    out.printf(Locale.ROOT, "statements      %,d%n", summary.statements());
    out.printf(
        Locale.ROOT,
        "quarantined     %,d (and %,d remarks; table quarantine)%n",
        summary.quarantined(),
        summary.remarks());
    out.printf("duration        %s%n", Progress.duration(summary.seconds()));
  }
}
