package org.sikap.jobs.estimate;

import static java.util.Objects.requireNonNull;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.ZoneOffset;
import java.util.List;
import org.sikap.core.article.Article;
import org.sikap.core.stance.Relevance;
import org.sikap.jobs.ingest.IngestOptions;
import org.sikap.jobs.ingest.SampleArticles;
import org.sikap.jobs.score.EngineConfiguration;
import org.sikap.jobs.score.Engines;

/**
 * Reads and scores a sample in one thread, first to warm up and then to measure. Processor time is
 * taken, so that other work on the machine does not count.
 */
public final class EstimateRun {
  private static final int WARMING = 50;
  private static final double WARMING_SECONDS = 10;
  private static final double MEASURED_SECONDS = 8;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Engines engines;
  private final List<String> languages;
  private final boolean allArticles;
  private final int sampleSize;

  /**
   * @param allArticles whether articles about anything are scored
   * @param sampleSize articles from which on no more of the input is read
   */
  public EstimateRun(EngineConfiguration configuration, boolean allArticles, int sampleSize) {
    this.engines = Engines.of(requireNonNull(configuration));
    this.languages = configuration.languages();
    this.allArticles = allArticles;
    this.sampleSize = sampleSize;
  }

  /**
   * Estimates a run.
   *
   * @throws org.sikap.jobs.ingest.IngestException if an input does not exist or is empty
   */
  public Estimate estimate(IngestOptions input) {
    chooseScored(SampleArticles.take(input, WARMING, EstimateRun::clock).articles());
    SampleArticles.Sample sample = SampleArticles.take(input, sampleSize, EstimateRun::clock);
    long begin = clock();
    List<Article> scored = chooseScored(sample.articles());
    double choosing = (clock() - begin) / 1e9;
    int count = Math.max(1, sample.articles().size());
    return new Estimate(
        new SampleFigures(
            sample.articles().size(),
            sample.files(),
            sample.bytes(),
            sample.allArticles(),
            (double) scored.size() / count,
            (int) scored.stream().map(Article::language).distinct().count(),
            (sample.clockSeconds() + choosing) / count,
            scoreSeconds(scored)),
        RunCosts.measured());
  }

  private List<Article> chooseScored(List<Article> articles) {
    Relevance relevance = engines.relevance();
    return articles.stream()
        .filter(article -> languages.contains(article.language()))
        .filter(
            article ->
                relevance.isOnTopic(relevance.of(article.language(), article.text()))
                    || allArticles)
        .toList();
  }

  private double scoreSeconds(List<Article> articles) {
    if (articles.isEmpty()) {
      return 0;
    }
    score(articles, WARMING_SECONDS);
    return score(articles, MEASURED_SECONDS);
  }

  /** Seconds an article, over as many as can be scored in the given time, in rounds if need be. */
  private double score(List<Article> articles, double seconds) {
    long begin = clock();
    int count = 0;
    double used = 0;
    while (used < seconds) {
      Article article = articles.get(count % articles.size());
      engines
          .engine(article.language())
          .analyse(
              article.text(),
              article.publishedAt().map(time -> time.atZone(ZoneOffset.UTC).toLocalDate()));
      count++;
      used = (clock() - begin) / 1e9;
    }
    return used / count;
  }

  private static long clock() {
    return THREADS.getCurrentThreadCpuTime();
  }
}
