package org.sikap.jobs.ingest;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A part of a file that one task reads on its own.
 *
 * @param path qualified path of the file
 * @param offset first byte of the slice
 * @param length number of bytes of the slice
 * @param fileLength number of bytes of the file
 * @param format format by extension, {@link Format#AUTO} when the content must tell
 * @param sideCar path of the JSON file that describes a text file
 */
record InputSlice(
    String path,
    long offset,
    long length,
    long fileLength,
    Format format,
    Optional<String> sideCar) {
  static final StructType SCHEMA =
      new StructType()
          .add("path", DataTypes.StringType, false)
          .add("offset", DataTypes.LongType, false)
          .add("length", DataTypes.LongType, false)
          .add("file_length", DataTypes.LongType, false)
          .add("format", DataTypes.StringType, false)
          .add("side_car", DataTypes.StringType);

  /** One row a task: the slices that it reads. */
  static final StructType TASK_SCHEMA =
      new StructType().add("slices", DataTypes.createArrayType(SCHEMA, false), false);

  InputSlice {
    requireNonNull(path, "path is null");
    requireNonNull(format, "format is null");
    requireNonNull(sideCar, "sideCar is null");
  }

  boolean isWholeFile() {
    return offset == 0 && length == fileLength;
  }

  /** The name under which the file appears in the tables: a local file without its scheme. */
  String displayName() {
    return path.startsWith("file:/") ? path.substring("file:".length()) : path;
  }

  static Row taskOf(List<InputSlice> slices) {
    return RowFactory.create((Object) slices.stream().map(InputSlice::toRow).toArray(Row[]::new));
  }

  private Row toRow() {
    return RowFactory.create(path, offset, length, fileLength, format.name(), sideCar.orElse(null));
  }

  static InputSlice fromRow(Row row) {
    return new InputSlice(
        row.getString(0),
        row.getLong(1),
        row.getLong(2),
        row.getLong(3),
        Format.valueOf(row.getString(4)),
        Optional.ofNullable(row.getString(5)));
  }
}
