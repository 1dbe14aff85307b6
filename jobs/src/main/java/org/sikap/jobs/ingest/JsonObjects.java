package org.sikap.jobs.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads our fields out of JSON objects. */
final class JsonObjects {
  /** Shared by all readers; safe for threads once configured. */
  static final ObjectMapper MAPPER =
      new ObjectMapper(new JsonFactory()).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private JsonObjects() {}

  /** A reader of records that are no larger in memory than they should be. */
  static ObjectReader reader(BoundedNodes nodes) {
    return MAPPER.readerFor(JsonNode.class).with(nodes);
  }

  /**
   * The object that a text is; empty if it is anything else.
   *
   * @throws BoundedNodes.TooManyValuesException if it has more values than an article
   */
  static Optional<ObjectNode> parse(String text) {
    try {
      return reader(new BoundedNodes()).readTree(text) instanceof ObjectNode object
          ? Optional.of(object)
          : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** The outcome for one object. */
  static ReadOutcome read(String position, ObjectNode object, FieldMap fields) {
    Map<Field, String> values = fields.read(column -> value(object, column));
    ReadOutcome.ColumnsSeen columns =
        new ReadOutcome.ColumnsSeen(fields.seen(column -> value(object, column)), names(object));
    return new ReadOutcome.RawArticle(position, values, Optional.of(columns));
  }

  /**
   * The value of a key as text: an array of texts as paragraphs, null as an empty text. A name with
   * dots that is no key leads into nested objects.
   */
  static Optional<String> value(ObjectNode object, String column) {
    return node(object, column).map(JsonObjects::text);
  }

  private static Optional<JsonNode> node(JsonNode object, String column) {
    JsonNode direct = object.get(column);
    int dot = column.indexOf('.');
    if (direct != null || dot < 0) {
      return Optional.ofNullable(direct);
    }
    JsonNode outer = object.get(column.substring(0, dot));
    return outer == null ? Optional.empty() : node(outer, column.substring(dot + 1));
  }

  private static String text(JsonNode node) {
    if (node.isNull()) {
      return "";
    }
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false)
          .map(JsonObjects::text)
          .collect(Collectors.joining("\n\n"));
    }
    return node.isValueNode() ? node.asText() : node.toString();
  }

  private static List<String> names(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
