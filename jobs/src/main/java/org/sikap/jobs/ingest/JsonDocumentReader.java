package org.sikap.jobs.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a file that is one JSON array of objects, or one object written over several lines. */
final class JsonDocumentReader implements RecordReader {
  private static final Pattern DOCUMENT_START =
      Pattern.compile(
          "(?:\u00ef\u00bb\u00bf)?\\s*(?:\\[\\s*[{\\]]|\\{\\s*[\r\n]).*", Pattern.DOTALL);

  private final InputContent content;
  private final ItemStream stream;
  private final BoundedNodes nodes;
  private final MappingIterator<JsonNode> items;
  private final FieldMap fields;
  private long number;
  private boolean ended;

  private JsonDocumentReader(
      InputContent content,
      ItemStream stream,
      BoundedNodes nodes,
      MappingIterator<JsonNode> items,
      FieldMap fields) {
    this.content = content;
    this.stream = stream;
    this.nodes = nodes;
    this.items = items;
    this.fields = fields;
  }

  /** An item that is not worth holding. */
  private static final class ItemTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    ItemTooLargeException(long limit) {
      super("an item has more than %,d bytes".formatted(limit));
    }
  }

  /** Stops a parser that would hold an item of any size. It may have read ahead by its buffer. */
  private static final class ItemStream extends FilterInputStream {
    private final long limit;
    private long read;

    ItemStream(InputStream stream, long limit) {
      super(stream);
      this.limit = limit;
    }

    void startItem() {
      read = 0;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      read += Math.max(count, 0);
      if (read > limit) {
        throw new ItemTooLargeException(limit);
      }
      return count;
    }
  }

  /** Whether a file starts as a document rather than as lines. */
  static boolean isDocument(byte[] head) {
    return DOCUMENT_START.matcher(new String(head, StandardCharsets.ISO_8859_1)).matches();
  }

  static JsonDocumentReader open(InputContent content, IngestOptions options) throws IOException {
    ItemStream stream = new ItemStream(content.utf8Stream(), ReadLimits.recordBytes(options));
    BoundedNodes nodes = new BoundedNodes();
    MappingIterator<JsonNode> items = JsonObjects.reader(nodes).readValues(stream);
    return new JsonDocumentReader(content, stream, nodes, items, new FieldMap(options.columns()));
  }

  @Override
  public Optional<ReadOutcome> next() throws IOException {
    try {
      if (ended || !items.hasNextValue()) {
        return Optional.empty();
      }
      number++;
      stream.startItem();
      nodes.startRecord();
      return Optional.of(read(items.nextValue()));
    } catch (ItemTooLargeException | BoundedNodes.TooManyValuesException e) {
      ended = true;
      String excerpt = "the rest of the file was not read: " + e.getMessage();
      return Optional.of(
          new ReadOutcome.Rejection(position(), QuarantineReason.TOO_LARGE, excerpt));
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
