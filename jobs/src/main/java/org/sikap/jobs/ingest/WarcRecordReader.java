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
  private final Optional<GzipMembers> members;
  private final HeaderLimit stream;
  private final WarcReader records;
  private final IngestOptions options;
  private Optional<WarcRecord> current = Optional.empty();

  private WarcRecordReader(InputContent content, IngestOptions options) throws IOException {
    this.content = content;
    this.options = options;
    this.members =
        GzipMembers.isGzip(content.head())
            ? Optional.of(new GzipMembers(content.stream()))
            : Optional.empty();
    this.stream =
        new HeaderLimit(members.<InputStream>map(found -> found).orElse(content.stream()));
    stream.begin();
    this.records = new WarcReader(stream);
  }

  static WarcRecordReader open(InputContent content, IngestOptions options) throws IOException {
    return new WarcRecordReader(content, options);
  }

  @Override
  public Optional<ReadOutcome> next() throws IOException {
    for (current = nextRecord(); current.isPresent(); current = nextRecord()) {
      if (current.get() instanceof WarcResponse response && isHttp(response)) {
        Optional<ReadOutcome> page = readPage(response);
        if (page.isPresent()) {
          return page;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<WarcRecord> nextRecord() throws IOException {
    if (current.isPresent()) {
      current.get().body().consume();
    }
    stream.begin();
    Optional<WarcRecord> record = records.next();
    stream.end();
    return record;
  }

  private static boolean isHttp(WarcResponse response) {
    return response.contentType().base().toString().equals("application/http")
        && response.target().toLowerCase(Locale.ROOT).startsWith("http");
  }

  private Optional<ReadOutcome> readPage(WarcResponse response) throws IOException {
    stream.begin();
    HttpResponse http = response.http();
    stream.end();
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
    long offset = records.position();
    return members.map(found -> found.place(offset)).orElse("byte " + offset);
  }

  @Override
  public void close() throws IOException {
    records.close();
    content.close();
  }
}
