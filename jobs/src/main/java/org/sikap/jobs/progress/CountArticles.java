package org.sikap.jobs.progress;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.AccumulableInfo;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorMetricsUpdate;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.util.LongAccumulator;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Counts finished articles while their tasks still run: an accumulator is brought home when its
 * task ends, what heartbeats tell of it is added until then.
 */
public final class CountArticles extends SparkListener implements AutoCloseable {
  /** Name of the accumulator. */
  public static final String NAME = "articles done";

  private final SparkContext context;
  private final LongAccumulator accumulator;
  private final Map<Long, Long> running = new ConcurrentHashMap<>();

  /** A counter that listens until it is closed. */
  public CountArticles(SparkContext context) {
    this.context = requireNonNull(context);
    this.accumulator = context.longAccumulator(NAME);
    context.addSparkListener(this);
  }

  /** What tasks add to. */
  public LongAccumulator accumulator() {
    return accumulator;
  }

  /** Articles done so far. */
  public long done() {
    return accumulator.value() + running.values().stream().mapToLong(Long::longValue).sum();
  }

  @Override
  public void onExecutorMetricsUpdate(SparkListenerExecutorMetricsUpdate update) {
    CollectionConverters.asJava(update.accumUpdates())
        .forEach(
            task ->
                CollectionConverters.asJava(task._4())
                    .forEach(info -> note((Long) task._1(), info)));
  }

  private void note(long taskId, AccumulableInfo info) {
    if (info.id() == accumulator.id() && info.update().isDefined()) {
      running.put(taskId, ((Number) info.update().get()).longValue());
    }
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    running.remove(end.taskInfo().taskId());
  }

  @Override
  public void close() {
    context.removeSparkListener(this);
  }
}
