package org.sikap.jobs.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads the pages of a web archive: responses with status 200 that are HTML. Everything else in an
 * archive (requests, pictures, redirects) is no article and is passed over. Positions are the byte
 * offsets of records.
 */
final class WarcRecordReader implements RecordReader {
  private static final int OK = 200;

  private final InputContent content;
  private final WarcReader records;
  private final IngestOptions options;

  private WarcRecordReader(InputContent content, WarcReader records, IngestOptions options) {
    this.content = content;
    this.records = records;
    this.options = options;
  }

  static WarcRecordReader open(InputContent content, IngestOptions options) throws IOException {
    return new WarcRecordReader(content, new WarcReader(content.stream()), options);
  }

  @Override
  public Optional<ReadOutcome> next() throws IOException {
    for (Optional<WarcRecord> record = records.next();
        record.isPresent();
        record = records.next()) {
      if (record.get() instanceof WarcResponse response && isHttp(response)) {
        Optional<ReadOutcome> page = readPage(response);
        if (page.isPresent()) {
          return page;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isHttp(WarcResponse response) {
    return response.contentType().base().toString().equals("application/http")
        && response.target().toLowerCase(Locale.ROOT).startsWith("http");
  }

  private Optional<ReadOutcome> readPage(WarcResponse response) throws IOException {
    HttpResponse http = response.http();
    String type = http.contentType().base().toString();
    if (http.status() != OK
        || !(type.equals("text/html") || type.equals("application/xhtml+xml"))) {
      return Optional.empty();
    }
    String place = position();
    try (InputStream body = http.bodyDecoded().stream()) {
      Optional<byte[]> bytes = InputContent.readAll(body, ReadLimits.recordBytes(options));
      if (bytes.isEmpty()) {
        return Optional.of(
            new ReadOutcome.Rejection(place, QuarantineReason.TOO_LARGE, response.target()));
      }
      return Optional.of(
          WebPages.read(
              place,
              bytes.get(),
              charset(http.contentType()),
              response.target(),
              response.id().toString()));
    }
  }

  private static Optional<String> charset(MediaType type) {
    return Optional.ofNullable(type.parameters().get("charset"));
  }

  @Override
  public String position() {
    return "byte " + records.position();
  }

  @Override
  public void close() throws IOException {
    records.close();
    content.close();
  }
}
