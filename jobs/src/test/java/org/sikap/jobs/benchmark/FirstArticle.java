package org.sikap.jobs.benchmark;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.AccumulableInfo;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorMetricsUpdate;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.sikap.jobs.progress.CountArticles;
import scala.collection.Iterable;
import scala.jdk.javaapi.CollectionConverters;

/** Notes when {@code sikap run} has scored its first article, to a second or so. */
public final class FirstArticle extends SparkListener {
  /** Begins the line of the standard output that tells the time, in milliseconds since 1970. */
  static final String MARK = "FIRST ARTICLE ";

  private static final AtomicLong SEEN = new AtomicLong();

  /** Milliseconds since 1970; 0 if none was seen. */
  static long seen() {
    return SEEN.get();
  }

  @Override
  public void onExecutorMetricsUpdate(SparkListenerExecutorMetricsUpdate update) {
    CollectionConverters.asJava(update.accumUpdates()).forEach(task -> look(task._4()));
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    look(end.taskInfo().accumulables());
  }

  private static void look(Iterable<AccumulableInfo> accumulators) {
    for (AccumulableInfo info : CollectionConverters.asJava(accumulators)) {
      boolean counts =
          info.name().isDefined()
              && info.name().get().equals(CountArticles.NAME)
              && info.update().isDefined()
              && ((Number) info.update().get()).longValue() > 0;
      if (counts && SEEN.compareAndSet(0, System.currentTimeMillis())) {
        System.out.println(MARK + SEEN.get());
      }
    }
  }
}
