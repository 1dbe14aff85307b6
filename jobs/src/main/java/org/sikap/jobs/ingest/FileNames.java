package org.sikap.jobs.ingest;

import java.util.regex.Pattern;

/** Names of files without what stands around them. */
final class FileNames {
  private static final Pattern COMPRESSION =
      Pattern.compile("\\.(?:gz|bz2|zst|xz|snappy|lz4|deflate)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");

  private FileNames() {}

  /** The last part of a path. */
  static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The last part of a path without compression suffix and extension. */
  static String base(String path) {
    String plain = COMPRESSION.matcher(last(path)).replaceFirst("");
    String base = EXTENSION.matcher(plain).replaceFirst("");
    return base.isEmpty() ? plain : base;
  }
}
