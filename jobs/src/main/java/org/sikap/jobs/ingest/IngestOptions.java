package org.sikap.jobs.ingest;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What to read and how.
 *
 * @param inputs files, folders (read with all below them), globs, any URI that Hadoop knows
 * @param format format of all files
 * @param columns columns or JSON keys that hold a field; a dot leads into a nested JSON object
 * @param textLimit size from which on an article is quarantined, in bytes of UTF-8
 */
public record IngestOptions(
    List<String> inputs, Format format, Map<Field, String> columns, long textLimit)
    implements Serializable {
  /** 5 MB: the longest newspaper articles have a fiftieth of that. */
  public static final long DEFAULT_TEXT_LIMIT = 5_000_000;

  private static final long LARGEST_TEXT_LIMIT = 100_000_000;

  public IngestOptions {
    inputs = List.copyOf(inputs);
    columns = Map.copyOf(columns);
    if (textLimit < 1 || textLimit > LARGEST_TEXT_LIMIT) {
      throw new IllegalArgumentException(
          "the size limit of an article is " + textLimit + ", expected 1 to " + LARGEST_TEXT_LIMIT);
    }
  }

  /** Reads the inputs with everything found out from the files. */
  public static IngestOptions of(List<String> inputs) {
    return new IngestOptions(inputs, Format.AUTO, Map.of(), DEFAULT_TEXT_LIMIT);
  }

  /** These options with another format. */
  public IngestOptions withFormat(Format other) {
    return new IngestOptions(inputs, other, columns, textLimit);
  }

  /** These options with other columns. */
  public IngestOptions withColumns(Map<Field, String> others) {
    return new IngestOptions(inputs, format, others, textLimit);
  }

  /** These options with another size limit, in bytes of UTF-8. */
  public IngestOptions withTextLimit(long other) {
    return new IngestOptions(inputs, format, columns, other);
  }
}
