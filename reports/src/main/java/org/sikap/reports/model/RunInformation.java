package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The run that wrote the tables.
 *
 * @param id its id
 * @param startedAt when it started
 * @param finishedAt when it ended
 * @param versions of the parts it was made with, by name
 * @param configuration settings by name
 * @param dataFingerprint fingerprint of lexicons and models
 * @param counts figures of the run by name
 * @param seconds duration of its steps by name
 */
public record RunInformation(
    String id,
    Instant startedAt,
    Instant finishedAt,
    SortedMap<String, String> versions,
    SortedMap<String, String> configuration,
    String dataFingerprint,
    SortedMap<String, Long> counts,
    SortedMap<String, Double> seconds) {
  public RunInformation {
    requireNonNull(id);
    requireNonNull(startedAt);
    requireNonNull(finishedAt);
    versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    configuration = Collections.unmodifiableSortedMap(new TreeMap<>(configuration));
    requireNonNull(dataFingerprint);
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    seconds = Collections.unmodifiableSortedMap(new TreeMap<>(seconds));
  }
}
