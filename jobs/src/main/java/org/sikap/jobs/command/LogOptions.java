package org.sikap.jobs.command;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How much a command says; mixed into every command. */
final class LogOptions {
  @Option(names = "--verbose", description = "Show the log of Spark, and traces of failures.")
  private boolean verbose;

  /** Whether traces and the log of Spark are shown. */
  boolean isVerbose() {
    return verbose;
  }

  /** Lets the libraries say as much as was asked for. */
  void apply() {
    Logs.setVerbose(verbose);
  }

  /** Whether a command was asked to say more. */
  static boolean isVerbose(CommandLine command) {
    Map<String, Object> mixins = command.getMixins();
    return mixins.values().stream()
        .anyMatch(mixin -> mixin instanceof LogOptions options && options.isVerbose());
  }
}
