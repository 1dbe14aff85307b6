package org.sikap.jobs;

import org.apache.spark.sql.SparkSession;

/** The one Spark session of this module's tests, made when the first test asks for it. */
public final class TestSpark {
  private TestSpark() {}

  /** A local session with two cores and four shuffle partitions. */
  public static SparkSession session() {
    return Holder.SESSION;
  }

  /** Holder that delays the start of Spark to the first use. */
  private static final class Holder {
    static final SparkSession SESSION = start();

    private static SparkSession start() {
      SparkSession session =
          SparkSession.builder()
              .appName("sikap-tests")
              .master("local[2]")
              .config("spark.ui.enabled", "false")
              .config("spark.sql.shuffle.partitions", "4")
              .config("spark.driver.host", "127.0.0.1")
              .config("spark.driver.bindAddress", "127.0.0.1")
              .config("spark.sql.session.timeZone", "UTC")
              // As a run does; and thousands of jobs in one process must not all be remembered.
              .config("spark.buffer.pageSize", "1m")
              .config("spark.ui.retainedJobs", "10")
              .config("spark.ui.retainedStages", "10")
              .config("spark.ui.retainedTasks", "100")
              .config("spark.sql.ui.retainedExecutions", "10")
              .getOrCreate();
      session.sparkContext().setLogLevel("WARN");
      return session;
    }
  }
}
