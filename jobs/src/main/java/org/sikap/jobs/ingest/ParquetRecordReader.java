package org.sikap.jobs.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.Type;

/**
 * Reads the row groups of a Parquet file that lie in a slice. Positions are row numbers in the
 * file, from 1.
 */
final class ParquetRecordReader implements RecordReader {
  /** Bytes that one packed byte of a column may become. Equal texts are stored once, unpacked. */
  private static final long LARGEST_RATIO = 300;

  private final ParquetReader<Group> rows;
  private final FieldMap fields;
  private long row;

  private ParquetRecordReader(ParquetReader<Group> rows, FieldMap fields) {
    this.rows = rows;
    this.fields = fields;
  }

  static ParquetRecordReader open(
      InputSlice slice, Configuration configuration, IngestOptions options) throws IOException {
    ParquetReader<Group> rows =
        ParquetReader.builder(new GroupReadSupport(), new Path(slice.path()))
            .withConf(configuration)
            .withFileRange(slice.offset(), slice.offset() + slice.length())
            .build();
    return new ParquetRecordReader(rows, new FieldMap(options.columns()));
  }

  /**
   * Whether a part of the file that is unpacked at once would take far more memory than the file
   * has bytes.
   */
  static boolean isBomb(InputSlice slice, Configuration configuration) throws IOException {
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(new Path(slice.path()), configuration))) {
      return reader.getFooter().getBlocks().stream()
          .flatMap(block -> block.getColumns().stream())
          .anyMatch(
              column ->
                  column.getTotalUncompressedSize()
                      > UnpackedStream.ALWAYS_ALLOWED + LARGEST_RATIO * column.getTotalSize());
    }
  }

  @Override
  public Optional<ReadOutcome> next() throws IOException {
    Group group = rows.read();
    if (group == null) {
      return Optional.empty();
    }
    row = rows.getCurrentRowIndex() + 1;
    List<String> names = group.getType().getFields().stream().map(Type::getName).toList();
    int seen = fields.seen(column -> ParquetValues.find(group, column));
    return Optional.of(
        new ReadOutcome.RawArticle(
            position(),
            fields.read(column -> ParquetValues.find(group, column)),
            Optional.of(new ReadOutcome.ColumnsSeen(seen, names))));
  }

  @Override
  public String position() {
    return "row " + row;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
