package org.sikap.jobs.benchmark;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Seconds from {@code bin/sikap run}, as a user types it, to the first article that is scored: with
 * nothing kept from earlier starts, and with the classes that a run of it has kept.
 */
final class MeasureStart {
  /** The first run after a build. */
  static final String FIRST_RUN = "first run after a build";

  /** Any other. */
  static final String LATER_RUN = "every later run";

  private final Path root;
  private final Path folder;
  private final Path classes;

  MeasureStart(Path root, Path folder) {
    this.root = requireNonNull(root);
    this.folder = requireNonNull(folder);
    this.classes = folder.resolve("classes.jsa");
  }

  /** Seconds by kind of start. */
  Map<String, Double> measure(Path corpus) throws IOException, InterruptedException {
    Map<String, Double> seconds = new TreeMap<>();
    seconds.put(FIRST_RUN, first(corpus));
    run(corpus, Map.of());
    seconds.put(LATER_RUN, first(corpus));
    return seconds;
  }

  private double first(Path corpus) throws IOException, InterruptedException {
    long begin = System.currentTimeMillis();
    // With a jar that not every run has, no classes are kept.
    Path log =
        run(
            corpus,
            Map.of(
                "SIKAP_JARS",
                root.resolve("jobs/target/test-classes").toString(),
                "SIKAP_JAVA_OPTS",
                "-Dspark.extraListeners=" + FirstArticle.class.getName()));
    return Files.readAllLines(log).stream()
        .filter(line -> line.startsWith(FirstArticle.MARK))
        .map(line -> Long.parseLong(line.substring(FirstArticle.MARK.length())))
        .findFirst()
        .map(seen -> (seen - begin) / 1e3)
        .orElseThrow(() -> new IllegalStateException("no article was scored; see " + log));
  }

  private Path run(Path corpus, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path output = Files.createTempDirectory(folder, "start-");
    Path log = folder.resolve(output.getFileName() + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(
                root.resolve("bin/sikap").toString(),
                "run",
                "--master",
                "local[1]",
                "--input",
                corpus.toString(),
                "--output",
                output.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("SPARK_"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("SIKAP_CLASSES", classes.toString());
    builder.environment().putAll(environment);
    int exitCode = builder.start().waitFor();
    if (exitCode != 0) {
      throw new IllegalStateException("bin/sikap run ended with " + exitCode + "; see " + log);
    }
    return log;
  }
}
