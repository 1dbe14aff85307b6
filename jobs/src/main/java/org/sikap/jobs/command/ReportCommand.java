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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sikap report}. */
@Command(
    name = "report",
    description = "Renders the report again from the tables of an earlier run.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "out",
      description = "Folder with the tables (default: ${DEFAULT-VALUE}).")
  private String output;

  @Mixin private SparkOptions spark;

  @Mixin private LogOptions log;

  @Override
  public Integer call() {
    log.apply();
    OutputFolder folder = OutputFolder.existing(output, SparkHandle.hadoopConfiguration());
    var register =
        Engines.of(EngineConfiguration.of(List.of(), Optional.empty(), List.of()))
            .knowledge()
            .register();
    try (SparkHandle handle = spark.open(log)) {
      List<URI> report = RenderReport.render(handle.session(), folder, register);
      spec.commandLine().getOut().println("report          " + Locations.shown(report.get(0)));
      spec.commandLine().getOut().flush();
    }
    return ExitCode.DONE;
  }
}
