package org.sikap.jobs.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops a parser of headers that would hold one of any length. */
final class HeaderLimit extends FilterInputStream {
  private static final long LONGEST = 1 << 20;

  private boolean inHeader;
  private long read;

  HeaderLimit(InputStream stream) {
    super(stream);
  }

  /** Marks that a header is read from here on. The parser may have read ahead by its buffer. */
  void begin() {
    inHeader = true;
    read = 0;
  }

  /** Marks that its header has ended; what follows may have any length. */
  void end() {
    inHeader = false;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    read += Math.max(count, 0);
    if (inHeader && read > LONGEST) {
      throw new IOException("a header has more than %,d bytes".formatted(LONGEST));
    }
    return count;
  }
}
