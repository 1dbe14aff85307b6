package org.sikap.jobs.estimate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.sikap.core.data.DataFile;
import org.sikap.core.data.YamlNode;

/**
 * What a run costs beside reading and scoring its articles, as the benchmark has measured it.
 *
 * @param startSeconds from the start of Java to the report of a run over a handful of articles
 * @param startProcessorSeconds of all threads in that time
 * @param articleSeconds processor seconds for every article
 * @param scoredSeconds further processor seconds for every scored one
 * @param overhead processor seconds of a run for each second that a sample takes
 * @param parallelShare what a further core adds, 0..1
 * @param heapBase megabytes for the program and one language
 * @param heapLanguage megabytes for each further language
 * @param heapCore megabytes for each core
 */
record RunCosts(
    double startSeconds,
    double startProcessorSeconds,
    double articleSeconds,
    double scoredSeconds,
    double overhead,
    double parallelShare,
    double heapBase,
    double heapLanguage,
    double heapCore) {

  /** The measured ones. */
  static RunCosts measured() {
    try (InputStream stream = RunCosts.class.getResourceAsStream("costs.yaml")) {
      YamlNode costs = new DataFile("costs.yaml", stream.readAllBytes()).yaml();
      return new RunCosts(
          costs.number("start_seconds"),
          costs.number("start_processor_seconds"),
          costs.number("article_milliseconds") / 1e3,
          costs.number("scored_milliseconds") / 1e3,
          costs.number("overhead"),
          costs.number("parallel_share"),
          costs.number("heap_base"),
          costs.number("heap_language"),
          costs.number("heap_core"));
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
