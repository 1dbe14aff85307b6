package org.sikap.jobs.score;

import static org.apache.spark.sql.functions.col;

import java.time.Duration;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;

/** Step of the pipeline: articles in, statements out. */
public final class ScoreArticles {
  /** Column by which articles are divided among tasks: what their trees are kept under. */
  public static final String SOURCE = "source";

  /** Column of what an earlier run made of the article, as a row, or null. */
  public static final String EARLIER = "earlier";

  private static final int FEWEST_PARTITIONS = 8;
  private static final int PARTITIONS_PER_CORE = 4;
  private static final long SMALL_CORPUS = 100;
  // A partition takes about a minute: work lost with a lost task, and time between two reports.
  private static final long ARTICLES_PER_PARTITION = 1_000;

  private ScoreArticles() {}

  /**
   * Reads articles.
   *
   * @param articles columns content, article_id, language, text, day, parser, {@link #SOURCE}, and
   *     {@link #EARLIER}: a row of {@link AnalysisColumns#SCHEMA}, or null
   * @param count how many there are
   * @param timeLimit how long one article may take
   * @param done counts the articles that are finished
   * @return rows of {@link AnalysisColumns#SCHEMA}, one for each article
   */
  public static Dataset<Row> score(
      Dataset<Row> articles,
      long count,
      Broadcast<EngineConfiguration> configuration,
      Duration timeLimit,
      LongAccumulator done) {
    int cores = articles.sparkSession().sparkContext().defaultParallelism();
    return articles
        .repartition(partitions(count, cores), col(SOURCE))
        .mapPartitions(
            new AnalyseArticle(configuration, timeLimit, done),
            Encoders.row(AnalysisColumns.SCHEMA));
  }

  /** Long articles cost more than short ones; many small partitions even that out. */
  static int partitions(long articles, int cores) {
    if (articles <= SMALL_CORPUS) {
      return (int) Math.max(1, Math.min(cores, articles));
    }
    long balanced = Math.max(FEWEST_PARTITIONS, (long) PARTITIONS_PER_CORE * cores);
    return (int) Math.max(balanced, articles / ARTICLES_PER_PARTITION);
  }
}
