package org.sikap.jobs.run;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.sikap.jobs.progress.Progress;

/** The stages of a run with the seconds each took, shown while they last. */
final class StageTimes {
  private final Progress progress;
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private final long startedAt = System.nanoTime();
  private String current = "";
  private long currentStartedAt;

  StageTimes(Progress progress) {
    this.progress = requireNonNull(progress);
  }

  void begin(String key, String words) {
    end();
    current = key;
    progress.stage(words);
  }

  void begin(String key, String words, long articles, LongSupplier done) {
    end();
    current = key;
    progress.stage(words, articles, done);
  }

  private void end() {
    long now = System.nanoTime();
    if (!current.isEmpty()) {
      seconds.merge(current, (now - currentStartedAt) / 1e9, Double::sum);
    }
    currentStartedAt = now;
  }

  /** Seconds by stage, with the whole as {@code total}; ends the current stage. */
  Map<String, Double> seconds() {
    end();
    current = "";
    Map<String, Double> all = new LinkedHashMap<>(seconds);
    all.put("total", total());
    return all;
  }

  double total() {
    return (System.nanoTime() - startedAt) / 1e9;
  }
}
