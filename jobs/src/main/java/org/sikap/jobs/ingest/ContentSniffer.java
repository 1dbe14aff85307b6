package org.sikap.jobs.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells from the first bytes of a file what it holds. */
final class ContentSniffer {
  /** How many bytes are looked at. */
  static final int HEAD_LENGTH = 8 << 10;

  private static final double MOST_CONTROLS = 0.05;

  private static final List<String> BINARY_STARTS =
      List.of(
          "\u0089PNG",
          "\u00ff\u00d8\u00ff",
          "GIF8",
          "%PDF-",
          "PK\u0003\u0004",
          "\u007fELF",
          "\u00d0\u00cf\u0011\u00e0",
          "7z\u00bc\u00af",
          "Rar!",
          "\u001f\u008b",
          "BZh",
          "\u0028\u00b5\u002f\u00fd",
          "ORC\n",
          "Obj\u0001");

  private static final Pattern HTML_START =
      Pattern.compile(
          "\\s*(?:<!--.{0,2000}?-->\\s*)?<(?:!doctype html|html|head|body|\\?xml)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern HEADER_SEPARATOR = Pattern.compile("[,;\t|]");

  private ContentSniffer() {}

  /** Whether the bytes are no text in any charset. */
  static boolean isBinary(byte[] head) {
    if (TextDecoder.wideCharset(head).isPresent()) {
      return false;
    }
    String latin = new String(head, StandardCharsets.ISO_8859_1);
    if (BINARY_STARTS.stream().anyMatch(latin::startsWith) || latin.indexOf(0) >= 0) {
      return true;
    }
    long controls = latin.chars().filter(ContentSniffer::isControl).count();
    return controls > MOST_CONTROLS * head.length;
  }

  private static boolean isControl(int character) {
    return character < ' ' && "\t\n\r\f\u000b\u001b".indexOf(character) < 0;
  }

  /**
   * The format of a file without a telling extension; text if nothing else fits.
   *
   * @param fields used to know the header of a CSV file
   */
  static Format format(byte[] head, IngestOptions fields) {
    String start = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
    if (start.startsWith("PAR1")) {
      return Format.PARQUET;
    }
    if (start.startsWith("WARC/")) {
      return Format.WARC;
    }
    if (start.startsWith("{\"") || start.startsWith("{ \"") || start.startsWith("[{")) {
      return Format.JSONL;
    }
    if (HTML_START.matcher(start).matches()) {
      return Format.HTML;
    }
    return isCsvHeader(start, fields) ? Format.CSV : Format.TEXT;
  }

  private static boolean isCsvHeader(String start, IngestOptions options) {
    String line = start.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
    List<String> columns =
        HEADER_SEPARATOR.splitAsStream(line).map(c -> c.replace("\"", "").strip()).toList();
    String mapped = options.columns().getOrDefault(Field.TEXT, Field.TEXT.key());
    return columns.size() > 1
        && (columns.contains(mapped.toLowerCase(Locale.ROOT))
            || columns.contains(Field.TEXT.key()));
  }
}
