package org.sikap.jobs.ingest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;

/** The rows of one slice, read as they are asked for. A file that fails becomes a row too. */
final class SliceIterator implements Iterator<Row>, AutoCloseable {
  private final InputSlice slice;
  private final Configuration configuration;
  private final IngestOptions options;
  private final PrepareArticle preparation;
  private final Deque<Row> ready = new ArrayDeque<>();
  private Optional<RecordReader> reader = Optional.empty();
  private boolean opened;
  private boolean foundAny;

  SliceIterator(InputSlice slice, Configuration configuration, IngestOptions options) {
    this.slice = slice;
    this.configuration = configuration;
    this.options = options;
    this.preparation = new PrepareArticle(slice.displayName(), options.textLimit());
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !(opened && reader.isEmpty())) {
      advance();
    }
    return !ready.isEmpty();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void advance() {
    try {
      if (!opened) {
        opened = true;
        reader = Optional.of(RecordReaders.open(slice, configuration, options));
      }
      Optional<ReadOutcome> outcome = reader.orElseThrow().next();
      if (outcome.isPresent()) {
        foundAny = true;
        ready.addAll(preparation.prepare(outcome.get()));
      } else {
        finish();
      }
    } catch (IOException | RuntimeException e) {
      stopIfInterrupted(e);
      fail(e);
    }
  }

  /** A task that is being stopped must not leave rows that speak of bad input. */
  private static void stopIfInterrupted(Exception problem) {
    TaskContext context = TaskContext.get();
    if (Thread.currentThread().isInterrupted() || context != null && context.isInterrupted()) {
      throw new IllegalStateException("reading was interrupted", problem);
    }
  }

  private void finish() {
    if (!foundAny && slice.isWholeFile()) {
      reject("file", QuarantineReason.EMPTY_FILE, "no article in the file");
    }
    close();
  }

  private void fail(Exception problem) {
    String position = reader.map(RecordReader::position).orElse("file");
    reject(position, QuarantineReason.UNREADABLE, "reading stopped here: " + Messages.of(problem));
    close();
  }

  private void reject(String position, QuarantineReason reason, String excerpt) {
    ready.addAll(preparation.prepare(new ReadOutcome.Rejection(position, reason, excerpt)));
  }

  @Override
  public void close() {
    try (RecordReader closing = reader.orElseGet(() -> new SingleOutcomeReader(Optional.empty()))) {
      reader = Optional.empty();
    } catch (IOException e) {
      // All rows have been read; a file that cannot be closed takes none of them back.
    }
  }
}
