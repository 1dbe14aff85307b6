package org.sikap.jobs.ingest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a row stands in the quarantine table.
 *
 * <p>Input records = articles + quarantine rows whose reason is not {@link #kept()}. A reason that
 * is kept only remarks on an article that was read.
 */
public enum QuarantineReason {
  /** The file or a part of it could not be read: permissions, truncated, corrupt. */
  UNREADABLE(false),
  /** The file holds nothing that could be an article. */
  EMPTY_FILE(false),
  /** The content is not text. */
  BINARY(false),
  /** The characters cannot be decoded with confidence. */
  ENCODING(false),
  /** A line or document is not a JSON object. */
  MALFORMED_JSON(false),
  /** A row has more fields than the header, or a quote is never closed. */
  MALFORMED_CSV(false),
  /** A web page that cannot be taken apart. */
  MALFORMED_HTML(false),
  /** The record has no text column. */
  MISSING_TEXT(false),
  /** The text is blank. */
  EMPTY_TEXT(false),
  /** The text is as large as the limit, or larger. */
  TOO_LARGE(false),
  /** The date cannot be parsed; the article is kept without one. */
  UNPARSED_DATE(true),
  /** The language given is unknown, or cannot be told from the text; the article is kept. */
  UNKNOWN_LANGUAGE(true),
  /** The country given is unknown; the article is kept without one. */
  UNKNOWN_COUNTRY(true),
  /** Another article has the same URL and a different text; both are kept. */
  SAME_URL_DIFFERENT_TEXT(true);

  private final boolean kept;

  QuarantineReason(boolean kept) {
    this.kept = kept;
  }

  /** Whether the article that the row speaks of is in the articles table all the same. */
  public boolean kept() {
    return kept;
  }

  /** The value of the table's reason column. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The reason of a table value. */
  public static Optional<QuarantineReason> ofKey(String key) {
    return Arrays.stream(values()).filter(reason -> reason.key().equals(key)).findFirst();
  }
}
