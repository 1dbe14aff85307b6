package org.sikap.jobs.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Ends the reading of a file that unpacks to far more than a text does. Gzip cannot pass the limit;
 * other ways of packing can turn a kilobyte into a day's work.
 */
final class UnpackedStream extends FilterInputStream {
  /** Bytes that one packed byte may become: a little more than gzip ever makes of it. */
  static final long LARGEST_RATIO = 1_100;

  /** Bytes that any file may become. */
  static final long ALWAYS_ALLOWED = 64L << 20;

  private final long limit;
  private long read;

  /**
   * @param stream the unpacked content
   * @param packedLength bytes of the file as it lies on the disk
   */
  UnpackedStream(InputStream stream, long packedLength) {
    super(stream);
    this.limit = ALWAYS_ALLOWED + LARGEST_RATIO * packedLength;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    read += Math.max(count, 0);
    if (read > limit) {
      throw new IOException(
          "unpacks to more than %,d times its size; unpack it yourself if it is what it should be"
              .formatted(LARGEST_RATIO));
    }
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    byte[] passed = new byte[(int) Math.min(count, 8 << 10)];
    return Math.max(read(passed, 0, passed.length), 0);
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
