package org.sikap.jobs.benchmark;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sikap.jobs.benchmark.BenchmarkResults.Part;
import org.sikap.jobs.run.Versions;

/** The page docs/benchmarks.md, made from measurements. */
final class BenchmarkPage {
  private static final List<String> STAGES =
      List.of("read", "group", "parse", "score", "aggregate", "check");

  private static final long PLANNED = 50_000_000;
  // Stragglers, waiting for storage, and tasks that are lost with their machine.
  private static final double USED = 0.7;

  private final BenchmarkResults results;
  private final StringBuilder page = new StringBuilder();

  private BenchmarkPage(BenchmarkResults results) {
    this.results = requireNonNull(results);
  }

  /**
   * The page.
   *
   * @param articles what the articles about the topic are
   */
  static String of(BenchmarkResults results, String articles) throws IOException {
    BenchmarkPage page = new BenchmarkPage(results);
    page.head(articles);
    page.missing();
    page.onTopic();
    page.start();
    page.engine();
    page.hotParts();
    page.mixed();
    page.tasks();
    page.again();
    page.growth();
    page.plan();
    return page.page.toString();
  }

  private void line(String format, Object... values) {
    page.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private void head(String articles) throws IOException {
    line("# Benchmarks");
    line("");
    line(
        "Made by `mvn -Pbenchmarks verify` from `benchmarks.tsv`, which holds what it measured; do");
    line("not edit either. Without that file, everything is measured anew.");
    line("");
    line("| | |");
    line("|---|---|");
    line("| day | %s |", LocalDate.now(ZoneOffset.UTC));
    line("| machine | %s, %d cores |", processor(), Runtime.getRuntime().availableProcessors());
    line("| Java | %s %s |", System.getProperty("java.vm.name"), Runtime.version());
    line("| CoreNLP | %s |", Versions.CORENLP);
    line(
        "| runnable threads on the machine when the page was made | %.0f |",
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    line("| articles about the topic | %s |", articles);
    line("");
    line("Each measurement is a process of its own, with one task unless said. Other work on the");
    line("machine stretches wall time, so costs are in processor seconds: of all threads of the");
    line(
        "process, with compilation and garbage collection. What an article costs is the difference");
    line("between a large and a small run; the start of Java, Spark and the models is not in it.");
  }

  /** A page that is made before everything was measured says so. */
  private void missing() {
    List<String> missing =
        Stream.of(Part.ON_TOPIC, Part.MIXED)
            .flatMap(
                part ->
                    Arrays.stream(Contender.values())
                        .filter(contender -> part == Part.ON_TOPIC || contender.isInMixed())
                        .filter(contender -> cost(part, contender).isEmpty())
                        .map(contender -> contender.title() + " (" + part.title() + ")"))
            .toList();
    if (!missing.isEmpty()) {
      line("");
      line("Not measured yet: %s.", String.join("; ", missing));
    }
  }

  private void onTopic() {
    line("");
    line("## Articles about the topic");
    line("");
    line(
        "| | articles | ms an article | articles a core-second | times Sikap's cost | s to the first"
            + " article | peak MB |");
    line("|---|--:|--:|--:|--:|--:|--:|");
    Optional<Double> sikap = cost(Part.ON_TOPIC, Contender.SIKAP);
    for (Contender contender : Contender.values()) {
      List<Measurement> runs = results.of(Part.ON_TOPIC, contender);
      for (Measurement large : runs.subList(Math.min(1, runs.size()), runs.size())) {
        double cost = large.secondsAnArticleBeyond(runs.get(0));
        line(
            "| %s | %,d | %.1f | %.1f | %s | %.0f | %d |",
            name(contender),
            large.articles(),
            1e3 * cost,
            1 / cost,
            sikap.map(own -> String.format(Locale.ROOT, "%.1f", cost / own)).orElse(""),
            large.firstSeconds(),
            large.peakMegabytes());
      }
    }
    line("");
    line("Peak memory is resident memory of the process. The CoreNLP rows are a");
    line("`mapPartitions` over the texts, Sikap is a whole run: reading, grouping of stories,");
    line("scoring, tables, checks and report. More articles than there are were made: each has as");
    line("many sentences as one of those, drawn from all of them. Of a short run a large part is");
    line(
        "Java's own compilation, which a longer one pays once; the last row is what it is held to.");
  }

  private void start() {
    for (Measurement made : results.of(Part.START, Contender.SIKAP)) {
      line("");
      line("## Until the first article");
      line("");
      line("`bin/sikap run` as a user types it, one task, %,d articles.", made.articles());
      line("");
      line("| | s to the first scored article |");
      line("|---|--:|");
      for (String start : List.of(MeasureStart.FIRST_RUN, MeasureStart.LATER_RUN)) {
        line("| %s | %.1f |", start, made.stages().get(start));
      }
      line("");
      line(
          "Heartbeats tell of it once a second, so that up to a second of it is waiting. The first");
      line("run keeps the classes that it has loaded; in the other tables nothing is kept.");
    }
  }

  private static String name(Contender contender) {
    return contender.annotators().isEmpty()
        ? "**`" + contender.title() + "`**"
        : contender.title() + ": `" + contender.annotators() + "`";
  }

  /** Processor seconds an article, where there is a small and a large run. */
  private Optional<Double> cost(Part part, Contender contender) {
    List<Measurement> made = results.of(part, contender);
    return made.size() < 2
        ? Optional.empty()
        : Optional.of(made.get(made.size() - 1).secondsAnArticleBeyond(made.get(0)));
  }

  private void engine() {
    line("");
    line("## Where the engine's time goes");
    for (Measurement made : results.of(Part.ENGINE, Contender.SIKAP)) {
      double all = made.stages().values().stream().mapToDouble(Double::doubleValue).sum();
      long sentences = made.counts().get("sentences");
      long parsed = made.counts().get("sentences_parsed");
      line("");
      line(
          "One thread, warm, over %d of the articles about the topic; %.1f ms each.",
          made.articles(), all);
      line(
          "Of %,d sentences %,d pass the gate (%.0f %%).",
          sentences, parsed, 100.0 * parsed / sentences);
      line("");
      line("| step | ms an article | share |");
      line("|---|--:|--:|");
      made.stages()
          .forEach(
              (stage, milliseconds) ->
                  line("| %s | %.2f | %.1f %% |", stage, milliseconds, 100 * milliseconds / all));
    }
  }

  private void mixed() {
    Optional<Double> floor = cost(Part.MIXED, Contender.TOKENISE);
    Optional<Double> sikap = cost(Part.MIXED, Contender.SIKAP);
    if (floor.isEmpty() && sikap.isEmpty()) {
      return;
    }
    line("");
    line("## A corpus of which a tenth is about the topic");
    line("");
    line(
        "Made articles of 18 sentences each: a tenth drawn from the articles about the topic, the");
    line("others news of other things. Processor milliseconds an article:");
    line("");
    line("| | ms an article | times tokenising |");
    line("|---|--:|--:|");
    floor.ifPresent(cost -> line("| CoreNLP, words only | %.2f | 1 |", 1e3 * cost));
    sikap.ifPresent(
        cost ->
            line(
                "| **`sikap run`** | %.2f | %s |",
                1e3 * cost,
                floor.map(own -> String.format(Locale.ROOT, "%.1f", cost / own)).orElse("")));
    cost(Part.ON_TOPIC, Contender.USUAL)
        .ifPresent(
            cost ->
                line(
                    "| CoreNLP, default pipeline with coreference, at its cost above | %.0f | %s |",
                    1e3 * cost,
                    floor.map(own -> String.format(Locale.ROOT, "%.0f", cost / own)).orElse("")));
  }

  private void growth() {
    List<Measurement> runs = results.of(Part.GROWTH, Contender.SIKAP);
    if (runs.size() < 2) {
      return;
    }
    line("");
    line("## Growth");
    line("");
    line("Made articles, a fiftieth about the topic; two tasks and a heap of 2 GB throughout.");
    line("Seconds by stage are wall time.");
    line("");
    line(
        "| articles | scored | sentences parsed | processor s | wall s | peak MB | ms for each"
            + " further article | %s |",
        String.join(" | ", STAGES));
    line("|--:|--:|--:|--:|--:|--:|--:|%s", "--:|".repeat(STAGES.size()));
    for (int index = 0; index < runs.size(); index++) {
      Measurement run = runs.get(index);
      String further =
          index == 0
              ? ""
              : String.format(
                  Locale.ROOT, "%.2f", 1e3 * run.secondsAnArticleBeyond(runs.get(index - 1)));
      line(
          "| %,d | %,d | %,d | %.0f | %.0f | %d | %s | %s |",
          run.articles(),
          run.counts().getOrDefault("articles_scored", 0L),
          run.counts().getOrDefault("sentences_parsed", 0L),
          run.processorSeconds(),
          run.wallSeconds(),
          run.peakMegabytes(),
          further,
          joined(STAGES, " | ", stage -> decimal(run.stages().getOrDefault(stage, 0.0))));
    }
    line("");
    line("```mermaid");
    line("xychart-beta");
    line("  title \"Processor seconds by articles\"");
    line("  x-axis [%s]", joined(runs, ", ", run -> Integer.toString(run.articles())));
    line("  y-axis \"processor seconds\"");
    line("  line [%s]", joined(runs, ", ", run -> decimal(run.processorSeconds())));
    line("```");
  }

  private static <T> String joined(List<T> values, String between, Function<T, String> text) {
    return String.join(between, values.stream().map(text).toList());
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private void hotParts() {
    for (Measurement made : results.of(Part.HOT_PARTS, Contender.SIKAP)) {
      line("");
      line(
          "The parts that every article passes through, by JMH over %d articles:", made.articles());
      line("");
      line("| part | microseconds an article |");
      line("|---|--:|");
      made.stages().forEach((part, time) -> line("| `%s` | %.0f |", part, time));
    }
  }

  private static double scoring(Measurement run) {
    return run.stages().getOrDefault("parse", 0.0) + run.stages().getOrDefault("score", 0.0);
  }

  private void tasks() {
    for (Measurement two : results.of(Part.TASKS, Contender.SIKAP)) {
      results
          .find(Part.ON_TOPIC, Contender.SIKAP, two.articles(), 1)
          .ifPresent(one -> tasks(one, two));
    }
  }

  private void tasks(Measurement one, Measurement two) {
    line("");
    line("## One task and two");
    line("");
    line("| tasks | articles | wall s | processor s | wall s of scoring |");
    line("|--:|--:|--:|--:|--:|");
    for (Measurement run : List.of(one, two)) {
      line(
          "| %d | %,d | %.1f | %.1f | %.1f |",
          run.tasks(), run.articles(), run.wallSeconds(), run.processorSeconds(), scoring(run));
    }
    line("");
    line("Scoring with two tasks is %.2f times as fast.", scoring(one) / scoring(two));
    line("On a machine with other work to do, a second task gains less than on a free one.");
  }

  private void again() {
    for (Measurement again : results.of(Part.AGAIN, Contender.SIKAP)) {
      results
          .find(Part.TASKS, Contender.SIKAP, again.articles(), again.tasks())
          .ifPresent(first -> again(first, again));
    }
  }

  private void again(Measurement first, Measurement again) {
    line("");
    line("## Run again with another register");
    line("");
    line(
        "%,d articles, two tasks. In the second run the register has one actor more, whom the list of"
            + " missing names has. What the first run made of an article is taken over where nothing"
            + " has changed that it asked for: %,d of the %,d articles that are scored. The others"
            + " are read again from the stored trees.",
        again.articles(),
        again.counts().get("articles_taken_over"),
        again.counts().get("articles_scored_now"));
    line("");
    line("| run | wall s | processor s | wall s of scoring |");
    line("|---|--:|--:|--:|");
    line(
        "| first | %.1f | %.1f | %.1f |",
        first.wallSeconds(), first.processorSeconds(), scoring(first));
    line(
        "| again | %.1f | %.1f | %.1f |",
        again.wallSeconds(), again.processorSeconds(), scoring(again));
    line(
        "| times as fast | %.1f | %.1f | %.1f |",
        first.wallSeconds() / again.wallSeconds(),
        first.processorSeconds() / again.processorSeconds(),
        scoring(first) / scoring(again));
  }

  private void plan() {
    line("");
    line("## What %,d articles take", PLANNED);
    line("");
    line(
        "From the costs above, at %.0f %% of what the cores could do at best; how to set it up is",
        100 * USED);
    line("in [operations.md](operations.md).");
    line("");
    line("| about the topic | core-hours | cores for 8 hours | cores for 24 hours |");
    line("|---|--:|--:|--:|");
    cost(Part.MIXED, Contender.SIKAP).ifPresent(cost -> planned("10 %", cost));
    cost(Part.ON_TOPIC, Contender.SIKAP).ifPresent(cost -> planned("all", cost));
  }

  private void planned(String share, double secondsAnArticle) {
    double hours = PLANNED * secondsAnArticle / 3600 / USED;
    line(
        "| %s | %,.0f | %,.0f | %,.0f |",
        share, hours, Math.ceil(hours / 8), Math.ceil(hours / 24));
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
}
