package org.sikap.jobs.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.sikap.core.data.DataException;
import org.sikap.jobs.ingest.IngestException;
import org.sikap.jobs.publish.ContractException;
import org.sikap.jobs.publish.PublishException;
import picocli.CommandLine;

/** What a user reads of a failure: one line, and the whole trace only where it is asked for. */
final class FailureLine {
  private static final int LONGEST_CHAIN = 20;
  private static final int LONGEST_LINE = 1_000;

  private FailureLine() {}

  /** Prints the line of a failure and gives its exit code. */
  static int report(Exception failure, CommandLine command, PrintWriter err) {
    err.println("sikap: " + of(failure));
    if (LogOptions.isVerbose(command)) {
      failure.printStackTrace(err);
    }
    err.flush();
    return exitCode(failure);
  }

  /** What happened, where, and what to do. */
  static String of(Throwable failure) {
    List<Throwable> chain = chain(failure);
    for (Throwable cause : chain) {
      if (isOurs(cause)) {
        return oneLine(cause.getMessage());
      }
    }
    for (Throwable cause : chain) {
      String message = String.valueOf(cause.getMessage());
      if (message.contains("No space left on device")) {
        return "the disk is full; free some space, or name another folder with --output";
      }
      if (cause instanceof OutOfMemoryError || message.contains("OutOfMemoryError")) {
        return "out of memory; give it more: SIKAP_HEAP=4g with bin/sikap, --executor-memory 4g with spark-submit";
      }
    }
    Throwable last = chain.get(chain.size() - 1);
    String message = last.getMessage() == null ? "" : ": " + firstLine(last.getMessage());
    return "failed, " + last.getClass().getSimpleName() + message + "; --verbose tells more";
  }

  private static int exitCode(Throwable failure) {
    for (Throwable cause : chain(failure)) {
      if (cause instanceof PublishException publishing) {
        return publishing.kind() == PublishException.Kind.WRONG_FOLDER
            ? ExitCode.USAGE
            : ExitCode.FAILED;
      }
      if (cause instanceof DataException || cause instanceof IngestException) {
        return ExitCode.USAGE;
      }
    }
    return ExitCode.FAILED;
  }

  private static boolean isOurs(Throwable cause) {
    return cause instanceof DataException
        || cause instanceof IngestException
        || cause instanceof PublishException
        || cause instanceof ContractException;
  }

  private static List<Throwable> chain(Throwable failure) {
    List<Throwable> chain = new ArrayList<>();
    Throwable next = failure;
    while (next != null && chain.size() < LONGEST_CHAIN) {
      chain.add(next);
      next = next.getCause();
    }
    return chain;
  }

  private static String firstLine(String message) {
    return oneLine(message.strip().split("\n", 2)[0]);
  }

  static String oneLine(String message) {
    String line = message.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
  }
}
