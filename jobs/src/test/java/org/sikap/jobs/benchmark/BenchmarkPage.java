package org.sikap.jobs.benchmark;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.sikap.jobs.benchmark.BenchmarkResults.Part;
import org.sikap.jobs.run.Versions;

/** The page docs/benchmarks.md, made from measurements. */
final class BenchmarkPage {
  private static final List<String> STAGES =
      List.of("read", "group", "parse", "score", "aggregate", "check");

  private final BenchmarkResults results;
  private final StringBuilder page = new StringBuilder();

  private BenchmarkPage(BenchmarkResults results) {
    this.results = requireNonNull(results);
  }

  static String of(BenchmarkResults results) throws IOException {
    BenchmarkPage page = new BenchmarkPage(results);
    page.head();
    page.contenders();
    page.mixed();
    page.growth();
    page.tasks();
    page.start();
    return page.page.toString();
  }

  private void line(String format, Object... values) {
    page.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private void head() throws IOException {
    line("# Benchmarks");
    line("");
    line("Made by `mvn -Pbenchmarks verify`; do not edit. Every figure was measured in that run.");
    line("");
    line("| | |");
    line("|---|---|");
    line("| day | %s |", LocalDate.now(ZoneOffset.UTC));
    line("| machine | %s, %d cores |", processor(), Runtime.getRuntime().availableProcessors());
    line("| Java | %s |", System.getProperty("java.vm.name") + " " + Runtime.version());
    line("| CoreNLP | %s |", Versions.CORENLP);
    line("| other work on the machine | %.1f runnable threads on average at the end |", load());
    line("");
    line(
        "Articles: %s. Each measurement is a process of its own with one task unless said. Other"
            + " work on the machine stretches wall time, so costs are in processor seconds: all"
            + " threads of the process, with compilation and garbage collection. The cost of an"
            + " article is the difference between a large and a small run, so that the start of Java,"
            + " Spark and the models is not in it.",
        results.realArticles()
            ? results.articles() + " news articles on the war, in English"
            : "the English half of the sample corpus (" + results.articles() + ")");
  }

  private void contenders() {
    line("");
    line("## Articles about the topic");
    line("");
    line(
        "| | articles | ms an article | articles a core-second | times Sikap's cost | peak memory, MB |");
    line("|---|--:|--:|--:|--:|--:|");
    double sikap = cost(results.of(Part.ON_TOPIC, Contender.SIKAP));
    for (Contender contender : Contender.values()) {
      List<Measurement> pair = results.of(Part.ON_TOPIC, contender);
      if (pair.size() == 2) {
        double cost = cost(pair);
        Measurement large = pair.get(1);
        line(
            "| %s | %d | %.1f | %.1f | %.1f | %d |",
            name(contender),
            large.articles(),
            1e3 * cost,
            1 / cost,
            cost / sikap,
            large.peakMegabytes());
      }
    }
  }

  private static String name(Contender contender) {
    return contender.annotators().isEmpty()
        ? "**`" + contender.title() + "`**, all of it"
        : contender.title() + ": `" + contender.annotators() + "`";
  }

  private static double cost(List<Measurement> pair) {
    return pair.get(pair.size() - 1).secondsAnArticleBeyond(pair.get(0));
  }

  private void mixed() {
    List<Measurement> floor = results.of(Part.MIXED, Contender.TOKENISE);
    List<Measurement> growth = results.of(Part.GROWTH);
    double tokenising = cost(floor);
    double sikap = cost(growth);
    line("");
    line("## A corpus of which a tenth is about the topic");
    line("");
    line(
        "Made articles of 18 sentences. Tokenising alone takes %.2f ms an article, `sikap run`"
            + " %.2f ms: %.1f times as much.",
        1e3 * tokenising, 1e3 * sikap, sikap / tokenising);
    List<Measurement> usual = results.of(Part.ON_TOPIC, Contender.USUAL);
    if (usual.size() == 2) {
      line("");
      line(
          "The usual way, at its %.0f ms an article, takes %.0f times as long as Sikap on such a"
              + " corpus, and %.1f times as long where every article is about the topic.",
          1e3 * cost(usual),
          cost(usual) / sikap,
          cost(usual) / cost(results.of(Part.ON_TOPIC, Contender.SIKAP)));
    }
  }

  private void growth() {
    line("");
    line("## Growth");
    line("");
    line("The same kind of corpus, one task, a heap of 2 GB throughout; wall seconds by stage.");
    line("");
    line(
        "| articles | scored | sentences parsed | processor s | wall s | peak memory, MB | ms an"
            + " article more | %s |",
        String.join(" | ", STAGES));
    line("|--:|--:|--:|--:|--:|--:|--:|%s", "--:|".repeat(STAGES.size()));
    Measurement previous = null;
    for (Measurement run : results.of(Part.GROWTH)) {
      String more =
          previous == null
              ? ""
              : String.format(Locale.ROOT, "%.2f", 1e3 * run.secondsAnArticleBeyond(previous));
      line(
          "| %,d | %,d | %,d | %.0f | %.0f | %d | %s | %s |",
          run.articles(),
          run.counts().getOrDefault("articles_scored", 0L),
          run.counts().getOrDefault("sentences_parsed", 0L),
          run.processorSeconds(),
          run.wallSeconds(),
          run.peakMegabytes(),
          more,
          String.join(
              " | ",
              STAGES.stream()
                  .map(
                      stage ->
                          String.format(Locale.ROOT, "%.1f", run.stages().getOrDefault(stage, 0.0)))
                  .toList()));
      previous = run;
    }
  }

  private void tasks() {
    line("");
    line("## One task and two");
    line("");
    line("| tasks | articles | wall s | processor s | wall s of scoring |");
    line("|--:|--:|--:|--:|--:|");
    for (Measurement run : results.of(Part.TASKS)) {
      line(
          "| %d | %,d | %.1f | %.1f | %.1f |",
          run.tasks(),
          run.articles(),
          run.wallSeconds(),
          run.processorSeconds(),
          run.stages().getOrDefault("parse", 0.0) + run.stages().getOrDefault("score", 0.0));
    }
    line("");
    line(
        "On a machine that has other work to do, two tasks gain less than they would on a free one.");
  }

  private void start() {
    line("");
    line("## Start");
    line("");
    for (Measurement run : results.of(Part.START)) {
      line(
          "A whole run over one article, from the start of Java to the report: %.1f s (%.1f"
              + " processor seconds), %d MB.",
          run.wallSeconds(), run.processorSeconds(), run.peakMegabytes());
    }
  }

  private static String processor() throws IOException {
    Path information = Path.of("/proc/cpuinfo");
    if (!Files.exists(information)) {
      return System.getProperty("os.arch");
    }
    return Files.readAllLines(information).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse(System.getProperty("os.arch"));
  }

  private static double load() {
    return java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}
