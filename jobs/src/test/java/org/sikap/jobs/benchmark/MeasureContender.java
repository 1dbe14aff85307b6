package org.sikap.jobs.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.sikap.jobs.command.SikapCommand;

/**
 * One contender on one corpus in a process of its own; prints {@code RESULT} and tab-separated wall
 * seconds since the start of the process, processor seconds, seconds to the first article, tokens,
 * and the largest resident memory in megabytes.
 */
final class MeasureContender {
  private static final AtomicLong FIRST = new AtomicLong();

  private MeasureContender() {}

  /** Contender, corpus, output folder, number of tasks, further options of {@code sikap run}. */
  public static void main(String[] arguments) throws IOException {
    Contender contender = Contender.valueOf(arguments[0]);
    String master = "local[" + arguments[3] + "]";
    long tokens =
        contender == Contender.SIKAP
            ? sikap(Arrays.asList(arguments), master)
            : annotate(contender, arguments[1], master);
    System.out.printf(
        Locale.ROOT,
        "RESULT\t%.2f\t%.2f\t%.2f\t%d\t%d%n",
        sinceStart(System.currentTimeMillis()),
        processorSeconds(),
        FIRST.get() == 0 ? 0 : sinceStart(FIRST.get()),
        tokens,
        peakMegabytes());
    System.out.flush();
  }

  private static long sikap(List<String> arguments, String master) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.setProperty("spark.extraListeners", FirstArticle.class.getName());
    List<String> command = new ArrayList<>(List.of("run", "--master", master));
    command.addAll(List.of("--input", arguments.get(1), "--output", arguments.get(2)));
    command.addAll(arguments.subList(4, arguments.size()));
    int exitCode = SikapCommand.execute(out, err, command.toArray(String[]::new));
    if (exitCode != 0) {
      throw new IllegalStateException("sikap run ended with " + exitCode);
    }
    FIRST.compareAndSet(0, FirstArticle.seen());
    return 0;
  }

  private static long annotate(Contender contender, String corpus, String master)
      throws IOException {
    try (SparkSession spark =
        SparkSession.builder()
            .master(master)
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .getOrCreate()) {
      Dataset<Row> texts = spark.read().json(corpus).select("text").repartition(8);
      MapPartitionsFunction<Row, Integer> annotate =
          rows ->
              new Iterator<>() {
                @Override
                public boolean hasNext() {
                  return rows.hasNext();
                }

                @Override
                public Integer next() {
                  int tokens = contender.annotate(rows.next().getString(0));
                  FIRST.compareAndSet(0, System.currentTimeMillis());
                  return tokens;
                }
              };
      return texts
          .mapPartitions(annotate, Encoders.INT())
          .agg(functions.sum("value"))
          .first()
          .getLong(0);
    }
  }

  private static double sinceStart(long milliseconds) {
    return (milliseconds - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1e3;
  }

  private static double processorSeconds() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }

  private static long peakMegabytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    List<String> lines = Files.readAllLines(status);
    return lines.stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
