package org.sikap.jobs.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All measurements of one run of the benchmark, in the order in which they were made. */
final class BenchmarkResults {
  /** What a measurement is for. */
  enum Part {
    /** Articles about the topic, as they are. */
    ON_TOPIC,
    /** A corpus of which a tenth is about the topic. */
    MIXED,
    /** The same, in growing sizes. */
    GROWTH,
    /** The same, with one task and with two. */
    TASKS,
    /** A single article. */
    START
  }

  private final boolean realArticles;
  private final int articles;
  private final Map<Part, List<Measurement>> measurements = new EnumMap<>(Part.class);

  BenchmarkResults(boolean realArticles, int articles) {
    this.realArticles = realArticles;
    this.articles = articles;
  }

  void add(Part part, Measurement measurement) {
    measurements.computeIfAbsent(part, key -> new ArrayList<>()).add(measurement);
  }

  List<Measurement> of(Part part) {
    return measurements.getOrDefault(part, List.of());
  }

  List<Measurement> of(Part part, Contender contender) {
    return of(part).stream().filter(found -> found.contender() == contender).toList();
  }

  boolean realArticles() {
    return realArticles;
  }

  int articles() {
    return articles;
  }
}
