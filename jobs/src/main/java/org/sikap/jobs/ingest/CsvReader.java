package org.sikap.jobs.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a file of separated values with a header line. Bytes go through the parser unchanged, one
 * character each, and are decoded record by record, so that one bad record spoils no other.
 * Positions are the line numbers at which records start.
 */
final class CsvReader implements RecordReader {
  private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final InputContent content;
  private final BoundedReader reader;
  private final CSVParser parser;
  private final Map<String, Integer> header;
  private final FieldMap fields;
  private long line;
  private Optional<ReadOutcome> brokenHeader = Optional.empty();
  private boolean ended;

  private CsvReader(InputContent content, BoundedReader reader, CSVParser parser, FieldMap fields) {
    this.content = content;
    this.reader = reader;
    this.parser = parser;
    this.fields = fields;
    this.header = new LinkedHashMap<>();
  }

  static CsvReader open(InputContent content, IngestOptions options) throws IOException {
    Reader bytes = new InputStreamReader(withoutMark(content), StandardCharsets.ISO_8859_1);
    BoundedReader reader = new BoundedReader(bytes, ReadLimits.recordBytes(options));
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter(content.head()))
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .get();
    CsvReader csv =
        new CsvReader(
            content,
            reader,
            CSVParser.builder().setReader(reader).setFormat(format).get(),
            new FieldMap(options.columns()));
    csv.readHeader();
    return csv;
  }

  /** A byte order mark would hide the quote of the first column name from the parser. */
  private static InputStream withoutMark(InputContent content) throws IOException {
    PushbackInputStream stream = new PushbackInputStream(content.utf8Stream(), UTF_8_MARK.length);
    byte[] start = stream.readNBytes(UTF_8_MARK.length);
    if (!Arrays.equals(start, UTF_8_MARK)) {
      stream.unread(start);
    }
    return stream;
  }

  /** The separator that occurs most in the header line; the comma among equals. */
  static char delimiter(byte[] head) {
    String line = new String(head, StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
    String unquoted = line.replaceAll("\"[^\"]*\"", "");
    char best = ',';
    for (char candidate : new char[] {',', ';', '\t', '|'}) {
      if (count(unquoted, candidate) > count(unquoted, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String line, char candidate) {
    return line.chars().filter(c -> c == candidate).count();
  }

  private void readHeader() throws IOException {
    Optional<CSVRecord> record;
    try {
      record = nextRecord();
    } catch (MalformedRowException e) {
      ended = true;
      brokenHeader = Optional.of(unreadableRow());
      return;
    }
    if (record.isEmpty()) {
      return;
    }
    int index = 0;
    for (String raw : record.get()) {
      String name = TextDecoder.decode(bytes(raw), Optional.empty()).orElse(raw).strip();
      header.putIfAbsent(name, index++);
    }
  }

  @Override
  public Optional<ReadOutcome> next() throws IOException {
    Optional<ReadOutcome> broken = brokenHeader;
    if (broken.isPresent()) {
      brokenHeader = Optional.empty();
      return broken;
    }
    try {
      for (Optional<CSVRecord> record = nextRecord(); record.isPresent(); record = nextRecord()) {
        if (!isBlank(record.get())) {
          return Optional.of(read(record.get()));
        }
      }
      return Optional.empty();
    } catch (MalformedRowException e) {
      ended = true;
      return Optional.of(unreadableRow());
    }
  }

  private ReadOutcome unreadableRow() {
    String start = reader.recordStart();
    boolean endless = reader.isOverLimit() && start.indexOf('"') < 0;
    return new ReadOutcome.Rejection(
        position(),
        endless ? QuarantineReason.TOO_LARGE : QuarantineReason.MALFORMED_CSV,
        (endless ? "a row that does not end" : "a quote that opens here is not closed properly")
            + "; the rest of the file was not read: "
            + Messages.excerpt(start));
  }

  private Optional<CSVRecord> nextRecord() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    line = parser.getCurrentLineNumber() + 1;
    reader.startRecord();
    try {
      var records = parser.iterator();
      return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    } catch (RuntimeException e) {
      throw reader.failure().orElseGet(() -> new MalformedRowException(e));
    }
  }

  private static boolean isBlank(CSVRecord record) {
    return record.size() == 1 && record.get(0).isBlank();
  }

  private ReadOutcome read(CSVRecord record) {
    String raw = String.join("\n", record.values());
    Optional<Charset> charset = TextDecoder.charset(bytes(raw), Optional.empty());
    if (charset.isEmpty()) {
      return reject(QuarantineReason.ENCODING, raw);
    }
    List<String> values =
        record.stream().map(value -> new String(bytes(value), charset.get())).toList();
    if (values.size() > header.size() && hasContent(values.subList(header.size(), values.size()))) {
      return reject(
          QuarantineReason.MALFORMED_CSV,
          values.size() + " fields under " + header.size() + " columns: " + values.get(0));
    }
    return article(values);
  }

  private static boolean hasContent(List<String> surplus) {
    return surplus.stream().anyMatch(value -> !value.isBlank());
  }

  private ReadOutcome article(List<String> values) {
    Map<Field, String> found = fields.read(name -> value(values, name));
    int seen = fields.seen(name -> value(values, name));
    return new ReadOutcome.RawArticle(
        position(),
        found,
        Optional.of(new ReadOutcome.ColumnsSeen(seen, List.copyOf(header.keySet()))));
  }

  private Optional<String> value(List<String> values, String name) {
    Integer index = header.get(name);
    return index == null || index >= values.size()
        ? Optional.empty()
        : Optional.of(values.get(index));
  }

  private ReadOutcome reject(QuarantineReason reason, String excerpt) {
    return new ReadOutcome.Rejection(position(), reason, Messages.excerpt(excerpt));
  }

  private static byte[] bytes(String raw) {
    return raw.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  public String position() {
    return "line " + line;
  }

  @Override
  public void close() throws IOException {
    parser.close();
    content.close();
  }

  /** A row that the parser cannot take apart. */
  static final class MalformedRowException extends IOException {
    private static final long serialVersionUID = 1L;

    MalformedRowException(Throwable cause) {
      super(cause);
    }
  }
}
