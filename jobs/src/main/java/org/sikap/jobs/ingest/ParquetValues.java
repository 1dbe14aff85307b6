package org.sikap.jobs.ingest;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/** Values of Parquet rows as text. */
final class ParquetValues {
  /** Julian day of 1970-01-01, for the old 12-byte timestamps. */
  private static final long EPOCH_JULIAN_DAY = 2_440_588;

  private ParquetValues() {}

  /** The value of a column; a name with dots leads into nested groups; null is an empty text. */
  static Optional<String> find(Group group, String column) {
    GroupType type = group.getType();
    if (type.containsField(column)) {
      return Optional.of(value(group, type.getFieldIndex(column)));
    }
    int dot = column.indexOf('.');
    if (dot < 0 || !type.containsField(column.substring(0, dot))) {
      return Optional.empty();
    }
    int outer = type.getFieldIndex(column.substring(0, dot));
    boolean nested = !type.getType(outer).isPrimitive() && group.getFieldRepetitionCount(outer) > 0;
    return nested ? find(group.getGroup(outer, 0), column.substring(dot + 1)) : Optional.empty();
  }

  private static String value(Group group, int field) {
    Type type = group.getType().getType(field);
    return IntStream.range(0, group.getFieldRepetitionCount(field))
        .mapToObj(
            index ->
                type.isPrimitive() ? primitive(group, field, index) : list(group, field, index))
        .collect(Collectors.joining("\n\n"));
  }

  /** A list is a group of groups of one element; its elements become paragraphs. */
  private static String list(Group group, int field, int index) {
    Group nested = group.getGroup(field, index);
    return IntStream.range(0, nested.getType().getFieldCount())
        .mapToObj(inner -> value(nested, inner))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static String primitive(Group group, int field, int index) {
    Type type = group.getType().getType(field);
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    return switch (type.asPrimitiveType().getPrimitiveTypeName()) {
      case BINARY, FIXED_LEN_BYTE_ARRAY -> group.getBinary(field, index).toStringUsingUTF8();
      case INT96 -> oldTimestamp(group.getInt96(field, index)).toString();
      case INT64 ->
          logical instanceof TimestampLogicalTypeAnnotation timestamp
              ? instant(group.getLong(field, index), timestamp).toString()
              : Long.toString(group.getLong(field, index));
      case INT32 ->
          logical instanceof DateLogicalTypeAnnotation
              ? LocalDate.ofEpochDay(group.getInteger(field, index)).toString()
              : Integer.toString(group.getInteger(field, index));
      case BOOLEAN, FLOAT, DOUBLE -> group.getValueToString(field, index);
    };
  }

  private static Instant instant(long value, TimestampLogicalTypeAnnotation timestamp) {
    ChronoUnit unit =
        switch (timestamp.getUnit()) {
          case MILLIS -> ChronoUnit.MILLIS;
          case MICROS -> ChronoUnit.MICROS;
          case NANOS -> ChronoUnit.NANOS;
        };
    return Instant.EPOCH.plus(value, unit);
  }

  private static Instant oldTimestamp(Binary value) {
    ByteBuffer buffer = value.toByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    long nanoseconds = buffer.getLong();
    long day = buffer.getInt() - EPOCH_JULIAN_DAY;
    return Instant.EPOCH.plus(day, ChronoUnit.DAYS).plusNanos(nanoseconds);
  }
}
