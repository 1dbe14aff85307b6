package org.sikap.jobs.benchmark;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one process took.
 *
 * @param articles how many it was given
 * @param tasks how many it could read at once
 * @param wallSeconds from the start of the process to its end
 * @param processorSeconds of all its threads, compilation and garbage collection among them
 * @param firstSeconds from the start of the process to the first finished article; 0 where unknown
 * @param tokens it counted; 0 where it does not tell
 * @param peakMegabytes largest resident memory; 0 where the system does not tell
 * @param stages seconds by stage of {@code sikap run}
 * @param counts what {@code sikap run} counted
 */
record Measurement(
    Contender contender,
    int articles,
    int tasks,
    double wallSeconds,
    double processorSeconds,
    double firstSeconds,
    long tokens,
    long peakMegabytes,
    Map<String, Double> stages,
    Map<String, Long> counts) {
  Measurement {
    requireNonNull(contender);
    stages = Collections.unmodifiableMap(new TreeMap<>(stages));
    counts = Collections.unmodifiableMap(new TreeMap<>(counts));
  }

  /** What was measured inside a process, step by step. */
  static Measurement ofSteps(int articles, Map<String, Double> steps, Map<String, Long> counts) {
    return new Measurement(Contender.SIKAP, articles, 1, 0, 0, 0, 0, 0, steps, counts);
  }

  /** What one more article costs: the start of the process is not part of it. */
  double secondsAnArticleBeyond(Measurement fewer) {
    return (processorSeconds - fewer.processorSeconds) / (articles - fewer.articles);
  }
}
