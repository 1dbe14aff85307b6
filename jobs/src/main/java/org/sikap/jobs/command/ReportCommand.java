package org.sikap.jobs.command;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sikap.jobs.publish.OutputFolder;
import org.sikap.jobs.run.RenderReport;
import org.sikap.jobs.score.EngineConfiguration;
import org.sikap.jobs.score.Engines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sikap report}. */
@Command(
    name = "report",
    description = "Renders the report again from the tables of an earlier run.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ReportCommand implements Callable<Integer>, Verbose {
  @Spec private CommandSpec spec;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "out",
      description = "Folder with the tables (default: ${DEFAULT-VALUE}).")
  private String output;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Spark master (default: what spark-submit says, else local[*]).")
  private Optional<String> master = Optional.empty();

  @Option(names = "--verbose", description = "Show the log of Spark, and traces of failures.")
  private boolean verbose;

  @Override
  public boolean isVerbose() {
    return verbose;
  }

  @Override
  public Integer call() {
    Logs.setVerbose(verbose);
    OutputFolder folder = OutputFolder.existing(output, SparkHandle.hadoopConfiguration());
    var register =
        Engines.of(EngineConfiguration.of(List.of(), Optional.empty(), List.of()))
            .knowledge()
            .register();
    try (SparkHandle spark = SparkHandle.open(master, verbose)) {
      List<URI> report = RenderReport.render(spark.session(), folder, register);
      spec.commandLine().getOut().println("report          " + Locations.shown(report.get(0)));
      spec.commandLine().getOut().flush();
    }
    return ExitCode.DONE;
  }
}
