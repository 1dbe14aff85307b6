package org.sikap.jobs.command;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Where Spark runs; mixed into every command that needs it. */
final class SparkOptions {
  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Spark master (default: what spark-submit says, else local[*]).")
  private Optional<String> master = Optional.empty();

  /** Starts Spark, or takes the one that runs. */
  SparkHandle open(LogOptions log) {
    return SparkHandle.open(master, log.isVerbose());
  }
}
