package org.sikap.jobs.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts a stream at line feeds. A line over the limit is passed over without being held. */
final class LineReader {
  private final InputStream stream;
  private final long limit;
  private final byte[] buffer = new byte[64 << 10];
  private int position;
  private int filled;
  private long offset;
  private long number;

  /**
   * @param offset position of the stream's first byte in its file
   * @param limit number of bytes that a line may have
   */
  LineReader(InputStream stream, long offset, long limit) {
    this.stream = stream;
    this.offset = offset;
    this.limit = limit;
  }

  /**
   * A line without its end.
   *
   * @param bytes the line; only its first bytes if it is too long
   * @param offset position of the first byte in the file
   * @param number 1 for the first line read
   * @param tooLong whether the line is over the limit
   */
  record Line(byte[] bytes, long offset, long number, boolean tooLong) {}

  /** Position of the next byte to be read. */
  long offset() {
    return offset;
  }

  /** Number of lines read. */
  long number() {
    return number;
  }

  /** The next line; empty at the end. */
  Optional<Line> next() throws IOException {
    long start = offset;
    if (!fill()) {
      return Optional.empty();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4 << 10);
    boolean ended = false;
    while (!ended && fill()) {
      int end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      ended = end < filled;
      long room = limit - bytes.size();
      bytes.write(buffer, position, (int) Math.min(end - position, room));
      offset += end - position + (ended ? 1 : 0);
      position = ended ? end + 1 : end;
    }
    number++;
    long length = offset - start - (ended ? 1 : 0);
    return Optional.of(new Line(bytes.toByteArray(), start, number, length > limit));
  }

  private boolean fill() throws IOException {
    if (position == filled) {
      position = 0;
      filled = Math.max(stream.read(buffer), 0);
    }
    return filled > 0;
  }
}
