package org.sikap.jobs.run;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run has done.
 *
 * @param runId its row in the runs table
 * @param articles articles read
 * @param articlesByStatus the same by what became of them
 * @param statements statements found
 * @param quarantined inputs that were not read, or not scored although they should have been
 * @param remarks quarantine rows about articles that were read all the same
 * @param seconds how long it took
 */
public record RunSummary(
    String runId,
    long articles,
    SortedMap<String, Long> articlesByStatus,
    long statements,
    long quarantined,
    long remarks,
    double seconds) {
  public RunSummary {
    requireNonNull(runId);
    articlesByStatus = Collections.unmodifiableSortedMap(new TreeMap<>(articlesByStatus));
  }
}
