package org.sikap.jobs.estimate;

import static java.util.Objects.requireNonNull;

/**
 * What a run over an input will cost.
 *
 * @param sample what the sample showed
 * @param costs what a run costs beside it
 */
public record Estimate(SampleFigures sample, RunCosts costs) {
  public Estimate {
    requireNonNull(sample);
    requireNonNull(costs);
  }

  /** Articles of the input. */
  public long articles() {
    return sample.articles();
  }

  /** Articles that will be scored. */
  public long scored() {
    return Math.round(sample.articles() * sample.scoredShare());
  }

  /** Processor seconds that grow with the input: those that cores share. */
  public double workSeconds() {
    double sampled = articles() * sample.readSeconds() + scored() * sample.scoreSeconds();
    return costs.overhead() * sampled
        + articles() * costs.articleSeconds()
        + scored() * costs.scoredSeconds();
  }

  /** Processor seconds of all threads, from the start of the program to the report. */
  public double processorSeconds() {
    return costs.startProcessorSeconds() + workSeconds();
  }

  /** Seconds that the run will last on a machine or cluster that does nothing else. */
  public double wallSeconds(int cores) {
    return costs.startSeconds() + workSeconds() / (1 + (cores - 1) * costs.parallelShare());
  }

  /** Fewest cores on which the run lasts no longer than this. */
  public long coresFor(double seconds) {
    double left = Math.max(1, seconds - costs.startSeconds());
    return 1 + (long) Math.ceil(Math.max(0, workSeconds() / left - 1) / costs.parallelShare());
  }

  /** Heap of one process with as many cores, in megabytes; it does not grow with the input. */
  public long heapMegabytes(int cores) {
    return Math.round(
        costs.heapBase()
            + Math.max(0, sample.languages() - 1) * costs.heapLanguage()
            + cores * costs.heapCore());
  }
}
