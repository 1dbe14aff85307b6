package org.sikap.jobs.command;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;

/**
 * A Spark session with the settings of this program. It ends the Spark it has started, and leaves
 * one that was there before it.
 */
final class SparkHandle implements AutoCloseable {
  private static final String MASTER = "spark.master";
  private static final String SHUFFLE_PARTITIONS = "spark.sql.shuffle.partitions";
  private static final String HADOOP = "spark.hadoop.";

  private final SparkSession session;
  private final boolean started;

  private SparkHandle(SparkSession session, boolean started) {
    this.session = requireNonNull(session);
    this.started = started;
  }

  /**
   * Starts Spark, or takes the one that runs.
   *
   * @param master where; empty for what spark-submit says, else all cores of this machine
   */
  static SparkHandle open(Optional<String> master, boolean verbose) {
    Logs.setVerbose(verbose);
    boolean running =
        SparkSession.getActiveSession().isDefined() || SparkSession.getDefaultSession().isDefined();
    SparkSession session = (running ? SparkSession.builder() : builder(master)).getOrCreate();
    Logs.setVerbose(verbose);
    return new SparkHandle(configure(session.newSession()), !running);
  }

  private static SparkSession.Builder builder(Optional<String> master) {
    SparkSession.Builder builder = SparkSession.builder().appName("sikap");
    String chosen =
        master.or(() -> Optional.ofNullable(System.getProperty(MASTER))).orElse("local[*]");
    builder.master(chosen);
    if (chosen.startsWith("local")) {
      setDefault(builder, "spark.ui.enabled", "false");
      setDefault(builder, "spark.driver.bindAddress", "127.0.0.1");
      setDefault(builder, "spark.driver.host", "127.0.0.1");
      // Spark would take up to 64 MB for every sort of a few rows, and the collector would clear
      // it.
      setDefault(builder, "spark.buffer.pageSize", "1m");
      // Heartbeats carry the progress of running tasks.
      setDefault(builder, "spark.executor.heartbeatInterval", "1s");
    }
    setDefault(builder, "spark.ui.showConsoleProgress", "false");
    return builder;
  }

  private static void setDefault(SparkSession.Builder builder, String key, String value) {
    builder.config(key, System.getProperty(key, value));
  }

  private static SparkSession configure(SparkSession session) {
    session.conf().set("spark.sql.session.timeZone", "UTC");
    session.conf().set("spark.sql.parquet.compression.codec", "zstd");
    session.conf().set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
    // Partitions are merged up to a size worth a file, not spread over all cores.
    session.conf().set("spark.sql.adaptive.coalescePartitions.parallelismFirst", "false");
    // A bootstrap buffer takes 4 KB; a few thousand of them are cheaper than sorting.
    session.conf().set("spark.sql.objectHashAggregate.sortBased.fallbackThreshold", "4096");
    if (session.sparkContext().isLocal()) {
      int cores = session.sparkContext().defaultParallelism();
      setUnlessChosen(session, SHUFFLE_PARTITIONS, Integer.toString(2 * cores));
      // One machine evaluates its rows in less time than it takes to compile hundreds of
      // expressions for them.
      setUnlessChosen(session, "spark.sql.codegen.wholeStage", "false");
      setUnlessChosen(session, "spark.sql.codegen.factoryMode", "NO_CODEGEN");
    }
    return session;
  }

  private static void setUnlessChosen(SparkSession session, String key, String value) {
    if (!session.sparkContext().getConf().contains(key)) {
      session.conf().set(key, value);
    }
  }

  /** The file systems as spark-submit configures them, before Spark is started. */
  static Configuration hadoopConfiguration() {
    Configuration configuration = new Configuration();
    System.getProperties().stringPropertyNames().stream()
        .filter(name -> name.startsWith(HADOOP))
        .forEach(
            name -> configuration.set(name.substring(HADOOP.length()), System.getProperty(name)));
    return configuration;
  }

  SparkSession session() {
    return session;
  }

  @Override
  public void close() {
    if (started) {
      session.stop();
    }
  }
}
