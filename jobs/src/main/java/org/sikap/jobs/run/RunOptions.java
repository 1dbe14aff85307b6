package org.sikap.jobs.run;

import static java.util.Objects.requireNonNull;

import java.util.SortedMap;
import java.util.TreeMap;
import org.sikap.jobs.ingest.IngestOptions;
import org.sikap.jobs.score.EngineConfiguration;

/**
 * What a run is asked to do.
 *
 * @param ingest what to read
 * @param engine what to read it with
 * @param allArticles whether articles that are not about the topic are scored too
 * @param settings the options as the user gave them, for the runs table
 */
public record RunOptions(
    IngestOptions ingest,
    EngineConfiguration engine,
    boolean allArticles,
    SortedMap<String, String> settings) {
  public RunOptions {
    requireNonNull(ingest);
    requireNonNull(engine);
    settings = new TreeMap<>(settings);
  }
}
