package org.sikap.jobs.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;

/** The decompressed bytes of a file, with its first bytes looked at beforehand. */
final class InputContent implements Closeable {
  private final FSDataInputStream file;
  private final InputStream stream;
  private final byte[] head;
  private final boolean compressed;

  private InputContent(
      FSDataInputStream file, InputStream stream, byte[] head, boolean compressed) {
    this.file = file;
    this.stream = stream;
    this.head = head;
    this.compressed = compressed;
  }

  /**
   * Opens a file.
   *
   * @param decompress whether a compression suffix of the name is honoured; web archives compress
   *     themselves
   */
  static InputContent open(Path path, Configuration configuration, boolean decompress)
      throws IOException {
    FSDataInputStream file = path.getFileSystem(configuration).open(path);
    try {
      CompressionCodec codec =
          decompress ? new CompressionCodecFactory(configuration).getCodec(path) : null;
      InputStream plain =
          codec == null
              ? file
              : new UnpackedStream(
                  codec.createInputStream(file),
                  path.getFileSystem(configuration).getFileStatus(path).getLen());
      BufferedInputStream stream = new BufferedInputStream(plain, 64 << 10);
      stream.mark(ContentSniffer.HEAD_LENGTH + 1);
      byte[] head = stream.readNBytes(ContentSniffer.HEAD_LENGTH);
      stream.reset();
      return new InputContent(file, stream, head, codec != null);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** Up to {@link ContentSniffer#HEAD_LENGTH} bytes from the start. */
  byte[] head() {
    return head;
  }

  /** The content from the start, as it is. */
  InputStream stream() {
    return stream;
  }

  /** The content from the start; UTF-16 and UTF-32 are turned into UTF-8. */
  InputStream utf8Stream() {
    Optional<Charset> wide = TextDecoder.wideCharset(head);
    return wide.isPresent() ? new Utf8Stream(new InputStreamReader(stream, wide.get())) : stream;
  }

  /** The content of an uncompressed file from a byte on. */
  InputStream streamFrom(long offset) throws IOException {
    if (compressed) {
      throw new EOFException("a compressed file cannot be read from the middle");
    }
    file.seek(offset);
    return new BufferedInputStream(file, 64 << 10);
  }

  /** All bytes from the start; empty if there are more than the limit. */
  Optional<byte[]> readAll(long limit) throws IOException {
    return readAll(stream, limit);
  }

  /** All bytes of a stream; empty if there are more than the limit. */
  static Optional<byte[]> readAll(InputStream stream, long limit) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[64 << 10];
    for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
      bytes.write(buffer, 0, read);
      if (bytes.size() > limit) {
        return Optional.empty();
      }
    }
    return Optional.of(bytes.toByteArray());
  }

  /** A stream without content, for a slice whose file another slice reads as a whole. */
  static InputStream nothing() {
    return new ByteArrayInputStream(new byte[0]);
  }

  @Override
  public void close() throws IOException {
    stream.close();
    file.close();
  }
}
