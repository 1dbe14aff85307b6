package org.sikap.jobs.ingest;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/** Reads the slices that a task row names, one after the other, without holding their rows. */
final class ReadSlices implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private final Broadcast<SerializableConfiguration> configuration;
  private final IngestOptions options;

  ReadSlices(Broadcast<SerializableConfiguration> configuration, IngestOptions options) {
    this.configuration = requireNonNull(configuration, "configuration is null");
    this.options = requireNonNull(options, "options is null");
  }

  @Override
  public Iterator<Row> call(Iterator<Row> tasks) {
    Rows rows = new Rows(tasks, configuration.value().value(), options);
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> rows.close());
    return rows;
  }

  /** The rows of all slices; a task that ends early closes the file it was reading. */
  private static final class Rows implements Iterator<Row> {
    private final Iterator<Row> tasks;
    private final Configuration configuration;
    private final IngestOptions options;
    private Iterator<Row> slices = Collections.emptyIterator();
    private Optional<SliceIterator> current = Optional.empty();

    Rows(Iterator<Row> tasks, Configuration configuration, IngestOptions options) {
      this.tasks = tasks;
      this.configuration = configuration;
      this.options = options;
    }

    @Override
    public boolean hasNext() {
      while (!hasCurrent() && (slices.hasNext() || tasks.hasNext())) {
        if (slices.hasNext()) {
          InputSlice slice = InputSlice.fromRow(slices.next());
          current = Optional.of(new SliceIterator(slice, configuration, options));
        } else {
          List<Row> named = tasks.next().getList(0);
          slices = named.iterator();
        }
      }
      return hasCurrent();
    }

    private boolean hasCurrent() {
      return current.isPresent() && current.get().hasNext();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return current.orElseThrow().next();
    }

    private void close() {
      current.ifPresent(SliceIterator::close);
    }
  }
}
