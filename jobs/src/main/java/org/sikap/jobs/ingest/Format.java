package org.sikap.jobs.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a file holds articles. */
public enum Format {
  /** By the file's extension, else by its first bytes. */
  AUTO(),
  /** One article a file, see {@link FileNamePattern}. */
  TEXT("txt", "text"),
  /** One JSON object a line; a file that is one JSON array or object is read too. */
  JSONL("jsonl", "ndjson", "json"),
  /** Separated by comma, semicolon, tab or bar, with a header line and quoted fields. */
  CSV("csv", "tsv"),
  /** One article a row. */
  PARQUET("parquet"),
  /** One web page a file. */
  HTML("html", "htm", "xhtml"),
  /** Web archive: every HTML response with status 200 is an article. */
  WARC("warc");

  private final List<String> extensions;

  Format(String... extensions) {
    this.extensions = List.of(extensions);
  }

  /** The name of the format on the command line. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of a name given on the command line. */
  public static Optional<Format> ofKey(String key) {
    return Arrays.stream(values()).filter(format -> format.key().equals(key)).findFirst();
  }

  /** All names, for messages. */
  public static String keys() {
    return Arrays.stream(values()).map(Format::key).collect(Collectors.joining(", "));
  }

  /** The format that the extension of a file name means; the name carries no compression suffix. */
  static Optional<Format> ofFileName(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> name.indexOf('.') >= 0 && format.extensions.contains(extension))
        .findFirst();
  }
}
