package org.sikap.jobs.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a file that is one JSON array of objects, or one object written over several lines. */
final class JsonDocumentReader implements RecordReader {
  private static final Pattern DOCUMENT_START =
      Pattern.compile(
          "(?:\u00ef\u00bb\u00bf)?\\s*(?:\\[\\s*[{\\]]|\\{\\s*[\r\n]).*", Pattern.DOTALL);

  private final InputContent content;
  private final MappingIterator<JsonNode> items;
  private final FieldMap fields;
  private long number;
  private boolean ended;

  private JsonDocumentReader(
      InputContent content, MappingIterator<JsonNode> items, FieldMap fields) {
    this.content = content;
    this.items = items;
    this.fields = fields;
  }

  /** Whether a file starts as a document rather than as lines. */
  static boolean isDocument(byte[] head) {
    return DOCUMENT_START.matcher(new String(head, StandardCharsets.ISO_8859_1)).matches();
  }

  static JsonDocumentReader open(InputContent content, IngestOptions options) throws IOException {
    MappingIterator<JsonNode> items =
        JsonObjects.MAPPER.readerFor(JsonNode.class).readValues(content.utf8Stream());
    return new JsonDocumentReader(content, items, new FieldMap(options.columns()));
  }

  @Override
  public Optional<ReadOutcome> next() throws IOException {
    try {
      if (ended || !items.hasNextValue()) {
        return Optional.empty();
      }
      number++;
      return Optional.of(read(items.nextValue()));
    } catch (JsonProcessingException e) {
      ended = true;
      String excerpt = "the rest of the file was not read: " + e.getOriginalMessage();
      return Optional.of(
          new ReadOutcome.Rejection(
              position(), QuarantineReason.MALFORMED_JSON, Messages.excerpt(excerpt)));
    }
  }

  private ReadOutcome read(JsonNode item) {
    String place = "item " + number;
    return item instanceof ObjectNode object
        ? JsonObjects.read(place, object, fields)
        : new ReadOutcome.Rejection(
            place, QuarantineReason.MALFORMED_JSON, Messages.excerpt(item.toString()));
  }

  @Override
  public String position() {
    return "item " + (number + 1);
  }

  @Override
  public void close() throws IOException {
    items.close();
    content.close();
  }
}
