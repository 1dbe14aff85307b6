package org.sikap.jobs.score;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.TaskCompletionListener;
import org.sikap.core.data.DataException;
import org.sikap.core.stance.ArticleAnalysis;
import org.sikap.core.stance.KnowledgeTrace;
import org.sikap.core.stance.SentenceAnalysis;
import org.sikap.core.stance.StanceEngine;
import org.sikap.core.stance.UnresolvedName;
import org.sikap.core.syntax.RememberedParses;
import org.sikap.core.syntax.SentenceParse;

/**
 * Reads the articles of a partition with the engines of the process. An article that the engine
 * fails on, or does not finish in time, becomes a row that says so, and the others go on.
 */
final class AnalyseArticle implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;
  private static final int EXAMPLE_LENGTH = 160;

  private final Broadcast<EngineConfiguration> configuration;
  private final Duration timeLimit;
  private final LongAccumulator done;

  AnalyseArticle(
      Broadcast<EngineConfiguration> configuration, Duration timeLimit, LongAccumulator done) {
    this.configuration = requireNonNull(configuration);
    this.timeLimit = requireNonNull(timeLimit);
    this.done = requireNonNull(done);
  }

  /** What one article row says. */
  private record Input(
      String content,
      String id,
      String language,
      String parser,
      String text,
      Optional<LocalDate> day,
      Optional<Row> earlier) {
    static Input of(Row row) {
      return new Input(
          row.getAs("content"),
          row.getAs("article_id"),
          row.getAs("language"),
          row.getAs("parser"),
          row.getAs("text"),
          Optional.ofNullable(row.<String>getAs("day")).map(LocalDate::parse),
          Optional.ofNullable(row.getAs(ScoreArticles.EARLIER)));
    }
  }

  @Override
  public Iterator<Row> call(Iterator<Row> articles) {
    TimeLimit limit = new TimeLimit(timeLimit);
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> limit.close());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return articles.hasNext();
      }

      @Override
      public Row next() {
        Row row = analyse(Input.of(articles.next()), limit);
        done.add(1);
        return row;
      }
    };
  }

  private Row analyse(Input article, TimeLimit limit) {
    // Loading the data is not part of reading an article: if that fails, the run does.
    StanceEngine engine = Engines.of(configuration.value()).engine(article.language());
    String rest = configuration.value().fingerprints().rest();
    try {
      return limit.run(
          () ->
              article
                  .earlier()
                  .filter(earlier -> holds(earlier, article, engine, rest))
                  .map(AnalyseArticle::takenOver)
                  .orElseGet(() -> read(article, engine, rest)));
    } catch (TimeoutException exception) {
      String message = "not read within " + timeLimit.toSeconds() + " s";
      return failed(article, rest, FailureReason.TIME_LIMIT, message);
    } catch (ExecutionException exception) {
      Throwable failure = exception.getCause();
      if (failure instanceof DataException broken) {
        throw broken;
      }
      if (failure instanceof RuntimeException || failure instanceof StackOverflowError) {
        String message = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        return failed(article, rest, FailureReason.ENGINE_FAILURE, message);
      }
      throw new IllegalStateException(failure);
    }
  }

  /** Whether an earlier analysis is what the engine would make now. */
  private static boolean holds(Row earlier, Input article, StanceEngine engine, String rest) {
    if (earlier.getAs("answers") == null || !rest.equals(earlier.getAs("rest"))) {
      return false;
    }
    KnowledgeTrace trace = new KnowledgeTrace(earlier.getAs("asked"), earlier.getAs("answers"));
    return engine.answersAlike(trace, article.text(), article.day());
  }

  private static Row takenOver(Row earlier) {
    Object[] values = new Object[earlier.size()];
    for (int column = 0; column < values.length; column++) {
      values[column] = earlier.get(column);
    }
    values[earlier.fieldIndex("parsed_now_count")] = 0;
    values[earlier.fieldIndex("taken_over")] = true;
    return RowFactory.create(values);
  }

  private static Row read(Input article, StanceEngine engine, String rest) {
    String text = article.text();
    Optional<byte[]> stored = article.earlier().map(row -> row.getAs("trees"));
    List<SentenceParse> earlier =
        stored
            .map(bytes -> StoredTrees.read(bytes, new CharacterPositions(text)))
            .orElse(List.of());
    RememberedParses trees = new RememberedParses(engine.parser(), earlier);
    ArticleAnalysis analysis = engine.analyse(text, article.day(), trees);
    KnowledgeTrace trace = engine.trace(analysis, article.day());
    return RowFactory.create(
        article.content(),
        article.id(),
        article.language(),
        article.parser(),
        analysis.sentenceCount(),
        analysis.parsedCount(),
        analysis.truncatedCount(),
        trees.made(),
        null,
        null,
        StatementRows.of(article.id(), article.language(), text, analysis.statements())
            .toArray(Row[]::new),
        unresolved(text, analysis).toArray(Row[]::new),
        stored
            .filter(bytes -> trees.used().equals(earlier))
            .orElseGet(() -> StoredTrees.of(text, trees.used())),
        rest,
        trace.asked(),
        trace.answers(),
        false);
  }

  private static Row failed(Input article, String rest, FailureReason reason, String message) {
    Row[] none = {};
    return RowFactory.create(
        article.content(),
        article.id(),
        article.language(),
        article.parser(),
        0,
        0,
        0,
        0,
        reason.key(),
        oneLine(message, EXAMPLE_LENGTH),
        none,
        none,
        StoredTrees.of("", List.of()),
        rest,
        null,
        null,
        false);
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
