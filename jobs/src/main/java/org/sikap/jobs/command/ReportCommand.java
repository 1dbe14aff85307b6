package org.sikap.jobs.command;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sikap.core.actor.ActorRegister;
import org.sikap.jobs.publish.OutputFolder;
import org.sikap.jobs.report.ReportScope;
import org.sikap.jobs.run.RenderReport;
import org.sikap.jobs.score.EngineConfiguration;
import org.sikap.jobs.score.Engines;
import org.sikap.reports.text.ReportTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  @Option(
      names = "--report-language",
      paramLabel = "CODE",
      defaultValue = "en",
      description = "Language of the report: en or id (default: ${DEFAULT-VALUE}).")
  private String language;

  @Option(
      names = "--actors",
      split = ",",
      paramLabel = "ID",
      description = "Only these actors, by id or name, such as DEU,France.")
  private List<String> actors = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Only articles from this day on, such as 2022-02-24.")
  private Optional<LocalDate> since = Optional.empty();

  @Option(names = "--until", paramLabel = "DATE", description = "Only articles up to this day.")
  private Optional<LocalDate> until = Optional.empty();

  @Option(
      names = "--compare",
      paramLabel = "OTHER_DIR",
      description = "Output folder of another run, to show what differs from it.")
  private Optional<String> other = Optional.empty();

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
    RenderReport.Request request = request(register);
    try (SparkHandle handle = spark.open(log)) {
      List<URI> report = RenderReport.render(handle.session(), folder, register, request);
      spec.commandLine().getOut().println("report          " + Locations.shown(report.get(0)));
      spec.commandLine().getOut().flush();
    }
    return ExitCode.DONE;
  }

  private RenderReport.Request request(ActorRegister register) {
    try {
      Set<String> ids = actors.stream().map(name -> id(name, register)).collect(Collectors.toSet());
      return new RenderReport.Request(
          ReportTexts.of(language).locale().getLanguage(),
          new ReportScope(ids, since, until),
          other.map(place -> OutputFolder.existing(place, SparkHandle.hadoopConfiguration())));
    } catch (IllegalArgumentException exception) {
      throw new ParameterException(spec.commandLine(), exception.getMessage(), exception);
    }
  }

  private static String id(String name, ActorRegister register) {
    if (register.find(name).isPresent()) {
      return name;
    }
    List<ActorRegister.NamedActor> named = register.names().getOrDefault(name, List.of());
    if (named.isEmpty()) {
      throw new IllegalArgumentException(
          "no actor `" + name + "` for --actors; give an id of the register, such as DEU");
    }
    return named.get(0).actor().id();
  }
}
