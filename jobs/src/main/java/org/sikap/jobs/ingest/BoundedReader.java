package org.sikap.jobs.ingest;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Stops a parser that keeps reading because of a quote that is never closed, and remembers whether
 * it was the file that failed rather than the parser.
 */
final class BoundedReader extends FilterReader {
  private final long limit;
  private final StringBuilder recordStart = new StringBuilder();
  private long read;
  private Optional<IOException> failure = Optional.empty();

  BoundedReader(Reader reader, long limit) {
    super(reader);
    this.limit = limit;
  }

  /** Marks that a record starts here. The parser may have read ahead by its buffer. */
  void startRecord() {
    read = 0;
    recordStart.setLength(0);
  }

  /** The first characters read since the record's start. */
  String recordStart() {
    return recordStart.toString();
  }

  /** Whether the record is longer than any may be. */
  boolean isOverLimit() {
    return read > limit;
  }

  /** What went wrong with the file, if anything did. */
  Optional<IOException> failure() {
    return failure;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (read > limit) {
      throw new CsvReader.MalformedRowException(new IOException("record over " + limit + " bytes"));
    }
    try {
      int count = super.read(buffer, offset, length);
      if (count > 0) {
        read += count;
        int wanted = Math.min(count, Messages.EXCERPT_LENGTH - recordStart.length());
        recordStart.append(buffer, offset, Math.max(wanted, 0));
      }
      return count;
    } catch (IOException e) {
      failure = Optional.of(e);
      throw e;
    }
  }
}
