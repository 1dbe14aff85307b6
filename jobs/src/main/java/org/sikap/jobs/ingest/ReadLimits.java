package org.sikap.jobs.ingest;

/** How much of an input is held in memory at most. */
final class ReadLimits {
  /** JSON may write one byte of text with six, and a web page is larger than its text. */
  private static final long MARKUP = 6;

  private static final long OTHER_FIELDS = 1 << 20;

  private ReadLimits() {}

  /** Bytes of one record as it stands in its file. */
  static long recordBytes(IngestOptions options) {
    return Math.min(MARKUP * options.textLimit() + OTHER_FIELDS, Integer.MAX_VALUE - (1 << 20));
  }
}
