package org.sikap.jobs.ingest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * Reads a file that is one article. What the text does not say comes from the JSON side-car, else
 * from the file's name, see {@link FileNamePattern}.
 */
final class TextReader implements RecordReader {
  private static final String PLACE = "file";

  private final InputContent content;
  private final InputSlice slice;
  private final Configuration configuration;
  private final IngestOptions options;
  private boolean ended;

  TextReader(
      InputContent content, InputSlice slice, Configuration configuration, IngestOptions options) {
    this.content = content;
    this.slice = slice;
    this.configuration = configuration;
    this.options = options;
  }

  @Override
  public Optional<ReadOutcome> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    ended = true;
    return Optional.of(read());
  }

  private ReadOutcome read() throws IOException {
    Optional<byte[]> bytes = content.readAll(ReadLimits.recordBytes(options));
    if (bytes.isEmpty()) {
      return reject(QuarantineReason.TOO_LARGE, latin(content.head()));
    }
    Optional<String> text = TextDecoder.decode(bytes.get(), Optional.empty());
    if (text.isEmpty()) {
      return reject(QuarantineReason.ENCODING, latin(content.head()));
    }
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.ID, FileNames.base(slice.path()));
    values.putAll(FileNamePattern.read(FileNames.base(slice.path())));
    values.putAll(readSideCar());
    values.put(Field.TEXT, text.get());
    return new ReadOutcome.RawArticle(PLACE, values, Optional.empty());
  }

  private Map<Field, String> readSideCar() throws IOException {
    if (slice.sideCar().isEmpty()) {
      return Map.of();
    }
    Path path = new Path(slice.sideCar().get());
    try (InputContent sideCar = InputContent.open(path, configuration, false)) {
      Optional<ObjectNode> object =
          sideCar
              .readAll(ReadLimits.recordBytes(options))
              .flatMap(bytes -> TextDecoder.decode(bytes, Optional.empty()))
              .flatMap(JsonObjects::parse);
      if (object.isEmpty()) {
        throw new IOException(path.getName() + ", which describes the file, is no JSON object");
      }
      ObjectNode description = object.get();
      return new FieldMap(options.columns()).read(column -> JsonObjects.value(description, column));
    }
  }

  private static ReadOutcome reject(QuarantineReason reason, String excerpt) {
    return new ReadOutcome.Rejection(PLACE, reason, Messages.excerpt(excerpt));
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
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
