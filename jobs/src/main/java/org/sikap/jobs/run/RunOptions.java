package org.sikap.jobs.run;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.OptionalInt;
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
 * @param fresh whether every article is read anew, whatever earlier runs have left
 * @param batchSize how many articles are read before they are kept; empty for as many as keep all
 *     cores busy for some minutes
 * @param timeLimit how long reading one article may take
 * @param settings the options as the user gave them, for the runs table
 */
public record RunOptions(
    IngestOptions ingest,
    EngineConfiguration engine,
    boolean allArticles,
    boolean fresh,
    OptionalInt batchSize,
    Duration timeLimit,
    SortedMap<String, String> settings) {
  public RunOptions {
    requireNonNull(ingest);
    requireNonNull(engine);
    requireNonNull(timeLimit);
    settings = new TreeMap<>(settings);
  }
}
