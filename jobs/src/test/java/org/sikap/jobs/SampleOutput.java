package org.sikap.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sikap.jobs.command.SikapCommand;

/** One run over the sample corpus, shared by the tests that only read what it leaves. */
public final class SampleOutput {
  private SampleOutput() {}

  /** The output folder; not to be changed. */
  public static Path folder() {
    return Holder.FOLDER;
  }

  /** Runs a command in the tests' Spark session and fails with what it says. */
  public static void sikap(String... arguments) {
    TestSpark.session();
    StringWriter err = new StringWriter();
    int exitCode =
        SikapCommand.execute(new PrintWriter(new StringWriter()), new PrintWriter(err), arguments);
    if (exitCode != 0) {
      throw new AssertionError("exit code " + exitCode + ": " + err);
    }
  }

  /** Holder that delays the run to the first use. */
  private static final class Holder {
    static final Path FOLDER = run();

    private static Path run() {
      try {
        Path folder = Files.createTempDirectory(Path.of("target"), "sample-").resolve("out");
        sikap("run", "--output", folder.toString());
        return folder;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
