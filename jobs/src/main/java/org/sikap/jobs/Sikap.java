package org.sikap.jobs;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.sikap.jobs.command.SikapCommand;

/** The program. */
public final class Sikap {
  private Sikap() {}

  /** Runs a command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int exitCode = SikapCommand.execute(out, err, arguments);
    if (SikapCommand.isDone(exitCode)) {
      ClassArchive.wanted()
          .ifPresent(
              archive -> {
                err.println("sikap: keeping what was loaded, for faster starts");
                archive.write();
              });
    }
    // Spark leaves threads behind that would keep the process alive.
    System.exit(exitCode);
  }
}
