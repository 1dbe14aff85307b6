package org.sikap.jobs.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.Type;

/**
 * Reads the row groups of a Parquet file that lie in a slice. Positions are row numbers in the
 * file, from 1.
 */
final class ParquetRecordReader implements RecordReader {
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
