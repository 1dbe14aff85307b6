package org.sikap.jobs.ingest;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds our fields among the columns of a record. */
final class FieldMap implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<Field, String> mapped;

  FieldMap(Map<Field, String> mapped) {
    this.mapped = Map.copyOf(mapped);
  }

  /**
   * The fields that a record has. A mapped column wins over the field's own names.
   *
   * @param column value of a column by name, empty when the record has no such column
   */
  Map<Field, String> read(Function<String, Optional<String>> column) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      find(field, column).ifPresent(value -> values.put(field, value));
    }
    return values;
  }

  private Optional<String> find(Field field, Function<String, Optional<String>> column) {
    Optional<String> given = Optional.ofNullable(mapped.get(field)).flatMap(column);
    if (given.isPresent()) {
      return given;
    }
    return field.columns().stream().map(column).flatMap(Optional::stream).findFirst();
  }

  /** One bit for each mapped field whose column the record has, by the field's ordinal. */
  int seen(Function<String, Optional<String>> column) {
    int bits = 0;
    for (Map.Entry<Field, String> entry : mapped.entrySet()) {
      if (column.apply(entry.getValue()).isPresent()) {
        bits |= 1 << entry.getKey().ordinal();
      }
    }
    return bits;
  }
}
