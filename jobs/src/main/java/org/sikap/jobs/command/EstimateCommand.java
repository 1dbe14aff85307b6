package org.sikap.jobs.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sikap.jobs.estimate.Estimate;
import org.sikap.jobs.estimate.EstimateRun;
import org.sikap.jobs.progress.Progress;
import org.sikap.jobs.score.EngineConfiguration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sikap estimate}. */
@Command(
    name = "estimate",
    description = "Reads a sample and tells what a run over all of the input will cost.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class EstimateCommand implements Callable<Integer> {
  private static final double WORKING_HOURS = 8 * 3600;

  @Spec private CommandSpec spec;

  @Mixin private InputOptions input;

  @Option(
      names = "--cores",
      paramLabel = "NUMBER",
      description = "Cores that the run will have (default: those of this machine).")
  private int cores = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--sample",
      paramLabel = "ARTICLES",
      defaultValue = "1000",
      description = "Articles to read for it (default: ${DEFAULT-VALUE}).")
  private int sample;

  @Mixin private KnowledgeOptions knowledge;

  @Mixin private ScoringOptions scoring;

  @Mixin private LogOptions log;

  @Override
  public Integer call() {
    log.apply();
    positive("--cores", cores);
    positive("--sample", sample);
    EngineConfiguration engine = scoring.configuration(knowledge);
    Estimate estimate =
        new EstimateRun(engine, scoring.allArticles(), sample).estimate(input.ingest());
    print(estimate, spec.commandLine().getOut());
    return ExitCode.DONE;
  }

  private void positive(String option, int value) {
    if (value < 1) {
      throw new ParameterException(
          spec.commandLine(), option + " is " + value + "; give it a number from 1");
    }
  }

  private void print(Estimate estimate, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "sample          %,d articles, of %,d in %,d files of %,.1f MB%n",
        estimate.sample().sampled(),
        estimate.articles(),
        estimate.sample().files(),
        estimate.sample().bytes() / 1e6);
    out.printf(
        Locale.ROOT,
        "to be scored    %,d (%.0f %%), before copies of a story are left out%n",
        estimate.scored(),
        100 * estimate.sample().scoredShare());
    out.printf(
        Locale.ROOT,
        "an article      %.2f ms to read, %.1f ms to score%n",
        1e3 * estimate.sample().readSeconds(),
        1e3 * estimate.sample().scoreSeconds());
    out.printf("processor time  %s%n", Progress.duration(estimate.processorSeconds()));
    out.printf(
        "duration        %s on %d cores that do nothing else%n",
        Progress.duration(estimate.wallSeconds(cores)), cores);
    out.printf(Locale.ROOT, "for 8 hours     %,d cores%n", estimate.coresFor(WORKING_HOURS));
    out.printf(
        Locale.ROOT,
        "memory          %,d MB of heap a process with %d cores, whatever the size of the input%n",
        estimate.heapMegabytes(cores),
        cores);
    out.flush();
  }
}
