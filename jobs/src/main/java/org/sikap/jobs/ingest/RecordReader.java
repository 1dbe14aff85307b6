package org.sikap.jobs.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Reads the records of one file, or of one slice of it, one after the other. */
interface RecordReader extends Closeable {

  /**
   * The next record; empty after the last.
   *
   * @throws IOException if the file cannot be read further
   */
  Optional<ReadOutcome> next() throws IOException;

  /** Where the reader stands, for a message when it fails. */
  String position();
}
