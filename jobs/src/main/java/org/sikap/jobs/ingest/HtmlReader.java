package org.sikap.jobs.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads a file that is one web page. */
final class HtmlReader implements RecordReader {
  private static final String PLACE = "file";

  private final InputContent content;
  private final InputSlice slice;
  private final IngestOptions options;
  private boolean ended;

  HtmlReader(InputContent content, InputSlice slice, IngestOptions options) {
    this.content = content;
    this.slice = slice;
    this.options = options;
  }

  @Override
  public Optional<ReadOutcome> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    ended = true;
    Optional<byte[]> bytes = content.readAll(ReadLimits.recordBytes(options));
    if (bytes.isEmpty()) {
      return Optional.of(
          new ReadOutcome.Rejection(
              PLACE,
              QuarantineReason.TOO_LARGE,
              Messages.excerpt(new String(content.head(), StandardCharsets.UTF_8))));
    }
    return Optional.of(
        WebPages.read(PLACE, bytes.get(), Optional.empty(), "", FileNames.base(slice.path())));
  }

  @Override
  public String position() {
    return PLACE;
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
