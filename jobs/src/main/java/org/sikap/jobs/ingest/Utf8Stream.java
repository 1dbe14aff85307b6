package org.sikap.jobs.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Characters as UTF-8 bytes. */
final class Utf8Stream extends InputStream {
  private final Reader reader;
  private final char[] characters = new char[8 << 10];
  private byte[] bytes = new byte[0];
  private int position;
  private int pending;

  Utf8Stream(Reader reader) {
    this.reader = reader;
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[position++] & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - position);
    System.arraycopy(bytes, position, target, offset, count);
    position += count;
    return count;
  }

  /** Half a surrogate pair at the end of a buffer waits for its other half. */
  private boolean fill() throws IOException {
    while (position == bytes.length) {
      int read = reader.read(characters, pending, characters.length - pending);
      if (read < 0 && pending == 0) {
        return false;
      }
      int available = pending + Math.max(read, 0);
      boolean split = read >= 0 && Character.isHighSurrogate(characters[available - 1]);
      int complete = split ? available - 1 : available;
      bytes = new String(characters, 0, complete).getBytes(StandardCharsets.UTF_8);
      position = 0;
      pending = available - complete;
      if (split) {
        characters[0] = characters[complete];
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
