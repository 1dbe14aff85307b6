package org.sikap.jobs.command;

import java.io.PrintWriter;
import java.util.List;
import org.sikap.jobs.run.Versions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code sikap}. */
@Command(
    name = "sikap",
    description =
        "Reads a news corpus and tells who stands where on a conflict, how strongly, "
            + "and which sentence says so.",
    subcommands = {
      RunCommand.class,
      ReportCommand.class,
      ExplainCommand.class,
      EvaluateCommand.class,
      EstimateCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = SikapCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:failed",
      "2:wrong usage: an option, or a file it names, cannot be used",
      "3:done, but some input was quarantined"
    })
public final class SikapCommand {
  private SikapCommand() {}

  /**
   * Runs a command line.
   *
   * @param out for results
   * @param err for progress and errors
   * @return an exit code, see {@link ExitCode}
   */
  public static int execute(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine commandLine =
        new CommandLine(new SikapCommand())
            .setOut(out)
            .setErr(err)
            .setUsageHelpAutoWidth(true)
            .setParameterExceptionHandler((exception, given) -> wrongUsage(exception, err))
            .setExecutionExceptionHandler(
                (exception, command, parsed) -> FailureLine.report(exception, command, err));
    if (arguments.length == 0) {
      commandLine.usage(err);
      return ExitCode.USAGE;
    }
    return commandLine.execute(arguments);
  }

  /** Whether an exit code says that the command has done its work. */
  public static boolean isDone(int exitCode) {
    return exitCode == ExitCode.DONE || exitCode == ExitCode.QUARANTINED;
  }

  private static int wrongUsage(ParameterException exception, PrintWriter err) {
    err.println("sikap: " + message(exception));
    err.flush();
    return ExitCode.USAGE;
  }

  private static String message(ParameterException exception) {
    String command = exception.getCommandLine().getCommandSpec().qualifiedName(" ");
    String help = "; see: " + command + " --help";
    String problem = FailureLine.oneLine(exception.getMessage());
    if (exception instanceof UnmatchedArgumentException unmatched) {
      List<String> suggestions = unmatched.getSuggestions();
      if (!suggestions.isEmpty()) {
        return problem + "; did you mean " + String.join(" or ", suggestions) + "?";
      }
    }
    if (exception instanceof MissingParameterException || !problem.contains(";")) {
      return problem + help;
    }
    return problem;
  }

  /** {@code --version}. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"sikap " + Versions.sikap()};
    }
  }
}
