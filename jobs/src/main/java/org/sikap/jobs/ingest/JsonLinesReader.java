package org.sikap.jobs.ingest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads a slice of a JSON Lines file: all lines that begin in it. Positions are line numbers where
 * the slice starts with the file, else byte offsets.
 */
final class JsonLinesReader implements RecordReader {
  private final InputContent content;
  private final LineReader lines;
  private final FieldMap fields;
  private final long end;
  private final boolean fromStart;

  private JsonLinesReader(
      InputContent content, LineReader lines, FieldMap fields, long end, boolean fromStart) {
    this.content = content;
    this.lines = lines;
    this.fields = fields;
    this.end = end;
    this.fromStart = fromStart;
  }

  static JsonLinesReader open(InputContent content, InputSlice slice, IngestOptions options)
      throws IOException {
    FieldMap fields = new FieldMap(options.columns());
    long lineLimit = ReadLimits.recordBytes(options);
    boolean wide = TextDecoder.wideCharset(content.head()).isPresent();
    if (slice.offset() == 0) {
      boolean untilEnd = wide || slice.isWholeFile();
      long end = untilEnd ? Long.MAX_VALUE : slice.length();
      LineReader lines = new LineReader(content.utf8Stream(), 0, lineLimit);
      return new JsonLinesReader(content, lines, fields, end, true);
    }
    InputStream stream = wide ? InputContent.nothing() : content.streamFrom(slice.offset() - 1);
    LineReader lines = new LineReader(stream, slice.offset() - 1, lineLimit);
    lines.next();
    long end = slice.offset() + slice.length();
    return new JsonLinesReader(content, lines, fields, end, false);
  }

  @Override
  public Optional<ReadOutcome> next() throws IOException {
    while (lines.offset() < end) {
      Optional<LineReader.Line> line = lines.next();
      if (line.isEmpty()) {
        return Optional.empty();
      }
      Optional<ReadOutcome> outcome = read(line.get());
      if (outcome.isPresent()) {
        return outcome;
      }
    }
    return Optional.empty();
  }

  /** The outcome of a line; empty for a blank one. */
  private Optional<ReadOutcome> read(LineReader.Line line) {
    String place = fromStart ? "line " + line.number() : "byte " + line.offset();
    if (line.tooLong()) {
      return reject(place, QuarantineReason.TOO_LARGE, beginning(line));
    }
    Optional<String> text = TextDecoder.decode(line.bytes(), Optional.empty());
    if (text.isEmpty()) {
      return reject(place, QuarantineReason.ENCODING, beginning(line));
    }
    if (text.get().isBlank()) {
      return Optional.empty();
    }
    try {
      Optional<ObjectNode> object = JsonObjects.parse(text.get());
      return object.isEmpty()
          ? reject(place, QuarantineReason.MALFORMED_JSON, text.get())
          : Optional.of(JsonObjects.read(place, object.get(), fields));
    } catch (BoundedNodes.TooManyValuesException exception) {
      return reject(place, QuarantineReason.TOO_LARGE, exception.getMessage());
    }
  }

  private static Optional<ReadOutcome> reject(
      String place, QuarantineReason reason, String excerpt) {
    return Optional.of(new ReadOutcome.Rejection(place, reason, Messages.excerpt(excerpt)));
  }

  private static String beginning(LineReader.Line line) {
    int length = Math.min(line.bytes().length, 4 * Messages.EXCERPT_LENGTH);
    return new String(line.bytes(), 0, length, StandardCharsets.UTF_8);
  }

  @Override
  public String position() {
    return fromStart ? "line " + (lines.number() + 1) : "byte " + lines.offset();
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
