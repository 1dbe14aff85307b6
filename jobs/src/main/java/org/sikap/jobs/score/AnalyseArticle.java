package org.sikap.jobs.score;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.LongAccumulator;
import org.sikap.core.stance.ArticleAnalysis;
import org.sikap.core.stance.SentenceAnalysis;
import org.sikap.core.stance.UnresolvedName;

/**
 * Reads the articles of a partition with the engines of the process. An article that the engine
 * fails on becomes a row that says so, and the others go on.
 */
final class AnalyseArticle implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;
  private static final int EXAMPLE_LENGTH = 160;

  private final Broadcast<EngineConfiguration> configuration;
  private final LongAccumulator done;

  AnalyseArticle(Broadcast<EngineConfiguration> configuration, LongAccumulator done) {
    this.configuration = requireNonNull(configuration);
    this.done = requireNonNull(done);
  }

  @Override
  public Iterator<Row> call(Iterator<Row> articles) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return articles.hasNext();
      }

      @Override
      public Row next() {
        Row row = analyse(articles.next());
        done.add(1);
        return row;
      }
    };
  }

  private Row analyse(Row article) {
    String id = article.getAs("article_id");
    String language = article.getAs("language");
    String text = article.getAs("text");
    Optional<LocalDate> day =
        Optional.ofNullable(article.<String>getAs("day")).map(LocalDate::parse);
    // Loading the models is not part of reading an article: if that fails, the run does.
    var engine = Engines.of(configuration.value()).engine(language);
    try {
      return row(id, language, text, engine.analyse(text, day));
    } catch (RuntimeException | StackOverflowError failure) {
      return failed(id, failure);
    }
  }

  private static Row row(String id, String language, String text, ArticleAnalysis analysis) {
    return RowFactory.create(
        id,
        analysis.sentenceCount(),
        analysis.parsedCount(),
        analysis.truncatedCount(),
        null,
        StatementRows.of(id, language, text, analysis.statements()).toArray(Row[]::new),
        unresolved(text, analysis).toArray(Row[]::new));
  }

  private static Row failed(String id, Throwable failure) {
    String message = failure.getClass().getSimpleName() + ": " + failure.getMessage();
    return RowFactory.create(id, 0, 0, 0, oneLine(message, EXAMPLE_LENGTH), new Row[0], new Row[0]);
  }

  private static List<Row> unresolved(String text, ArticleAnalysis analysis) {
    List<Row> rows = new ArrayList<>();
    for (SentenceAnalysis sentence : analysis.sentences()) {
      for (UnresolvedName unresolved : sentence.unresolved()) {
        String name = unresolved.name();
        int begin = Math.max(0, text.indexOf(name));
        rows.add(
            RowFactory.create(
                name, unresolved.evidence(), around(text, begin, begin + name.length())));
      }
    }
    return rows;
  }

  private static String around(String text, int begin, int end) {
    int margin = Math.max(0, (EXAMPLE_LENGTH - (end - begin)) / 2);
    int from = wordBegin(text, Math.max(0, begin - margin));
    int to = Math.min(text.length(), end + margin);
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return oneLine(text.substring(from, to), 2 * EXAMPLE_LENGTH);
  }

  private static int wordBegin(String text, int position) {
    int begin = position;
    while (begin > 0 && !Character.isWhitespace(text.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private static String oneLine(String text, int longest) {
    String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    int length = line.codePointCount(0, line.length());
    return length <= longest ? line : line.substring(0, line.offsetByCodePoints(0, longest)) + "…";
  }
}
