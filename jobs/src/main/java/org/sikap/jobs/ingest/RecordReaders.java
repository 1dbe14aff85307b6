package org.sikap.jobs.ingest;

import java.io.IOException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** Opens the reader that fits a slice. */
final class RecordReaders {
  private RecordReaders() {}

  /**
   * Opens a slice.
   *
   * @throws IOException if the file cannot be opened
   */
  static RecordReader open(InputSlice slice, Configuration configuration, IngestOptions options)
      throws IOException {
    if (slice.format() == Format.PARQUET) {
      return openParquet(slice, configuration, options);
    }
    boolean archive = slice.format() == Format.WARC;
    InputContent content = InputContent.open(new Path(slice.path()), configuration, !archive);
    try {
      return open(content, slice, configuration, options);
    } catch (IOException | RuntimeException e) {
      content.close();
      throw e;
    }
  }

  private static RecordReader openParquet(
      InputSlice slice, Configuration configuration, IngestOptions options) throws IOException {
    if (slice.fileLength() == 0) {
      return rejection(slice, QuarantineReason.EMPTY_FILE, "the file has no content");
    }
    return ParquetRecordReader.isBomb(slice, configuration)
        ? rejection(
            slice, QuarantineReason.TOO_LARGE, "a column unpacks to hundreds of times its size")
        : ParquetRecordReader.open(slice, configuration, options);
  }

  private static RecordReader open(
      InputContent content, InputSlice slice, Configuration configuration, IngestOptions options)
      throws IOException {
    if (content.head().length == 0) {
      content.close();
      return rejection(slice, QuarantineReason.EMPTY_FILE, "the file has no content");
    }
    Format format =
        slice.format() == Format.AUTO
            ? ContentSniffer.format(content.head(), options)
            : slice.format();
    if (format == Format.PARQUET) {
      content.close();
      return openParquet(slice, configuration, options);
    }
    if (format != Format.WARC && ContentSniffer.isBinary(content.head())) {
      content.close();
      return rejection(
          slice, QuarantineReason.BINARY, "the file is no text; remove it or name its format");
    }
    return openText(format, content, slice, configuration, options);
  }

  private static RecordReader openText(
      Format format,
      InputContent content,
      InputSlice slice,
      Configuration configuration,
      IngestOptions options)
      throws IOException {
    return switch (format) {
      case TEXT -> new TextReader(content, slice, configuration, options);
      case HTML -> new HtmlReader(content, slice, options);
      case CSV -> CsvReader.open(content, options);
      case WARC -> WarcRecordReader.open(content, options);
      case JSONL -> openJson(content, slice, options);
      case AUTO, PARQUET -> throw new IllegalStateException(format + " was resolved before");
    };
  }

  private static RecordReader openJson(
      InputContent content, InputSlice slice, IngestOptions options) throws IOException {
    if (!JsonDocumentReader.isDocument(content.head())) {
      return JsonLinesReader.open(content, slice, options);
    }
    return slice.offset() == 0
        ? JsonDocumentReader.open(content, options)
        : new SingleOutcomeReader(Optional.empty());
  }

  /** One row for the file, from the slice that starts with it. */
  private static RecordReader rejection(InputSlice slice, QuarantineReason reason, String excerpt) {
    return new SingleOutcomeReader(
        slice.offset() == 0
            ? Optional.of(new ReadOutcome.Rejection("file", reason, excerpt))
            : Optional.empty());
  }
}
