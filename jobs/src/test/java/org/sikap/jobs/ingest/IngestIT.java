package org.sikap.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.compress.BZip2Codec;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sikap.jobs.TestSpark;

class IngestIT {
  private static final String ENGLISH =
      "The foreign minister of Poland said on Monday that his country would stand with Ukraine.";
  private static final String INDONESIAN =
      "Menteri luar negeri Rusia mengatakan pada hari Senin bahwa negaranya menolak sanksi itu.";

  @TempDir Path folder;

  private final SparkSession spark = TestSpark.session();

  /** The tables of one reading, collected. */
  private record Tables(List<Row> articles, List<Row> quarantine, long records) {

    Map<String, Row> byInputId() {
      return articles.stream().collect(Collectors.toMap(row -> row.getAs("input_id"), row -> row));
    }

    Row only() {
      assertThat(articles).hasSize(1);
      return articles.get(0);
    }

    /** Position and reason of each quarantine row. */
    List<String> reasons() {
      return quarantine.stream()
          .map(row -> row.getAs("position") + " " + row.getAs("reason"))
          .sorted()
          .toList();
    }
  }

  private Tables read(IngestOptions options) {
    return read(options, PlanSlices.SLICE_LENGTH);
  }

  private Tables read(IngestOptions options, long sliceLength) {
    try (ReadArticles.Result result = ReadArticles.read(spark, options, sliceLength)) {
      List<Row> articles = result.articles().orderBy("article_id").collectAsList();
      List<Row> quarantine =
          result.quarantine().orderBy("input", "position", "reason").collectAsList();
      assertThat(articles).hasSize((int) result.articleCount());
      assertThat(articles.stream().map(row -> row.getAs("article_id"))).doesNotHaveDuplicates();
      long lost =
          quarantine.stream()
              .filter(row -> !QuarantineReason.ofKey(row.getAs("reason")).orElseThrow().kept())
              .count();
      assertThat(result.records()).isEqualTo(articles.size() + lost);
      return new Tables(articles, quarantine, result.records());
    }
  }

  private Tables readFolder() {
    return read(IngestOptions.of(List.of(folder.toString())));
  }

  private Path write(String name, String content) throws IOException {
    return write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private static byte[] gzip(String content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (OutputStream stream = new GZIPOutputStream(bytes)) {
      stream.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void readsTextWithWhatItsNameTells() throws IOException {
    write("2024-05-01_Kyiv Post_UA_en_x.txt", ENGLISH);
    Row article = readFolder().only();
    assertThat(article.<String>getAs("text")).isEqualTo(ENGLISH);
    assertThat(article.<String>getAs("input_id")).isEqualTo("2024-05-01_Kyiv Post_UA_en_x");
    assertThat(article.<String>getAs("source")).isEqualTo("Kyiv Post");
    assertThat(article.<String>getAs("source_country")).isEqualTo("UKR");
    assertThat(article.<String>getAs("language")).isEqualTo("en");
    assertThat(published(article)).isEqualTo(Instant.parse("2024-05-01T00:00:00Z"));
  }

  @Test
  void readsTextOfAnyNameAndTellsItsLanguage() throws IOException {
    write("000_b750627e0e787737.txt", INDONESIAN);
    Tables tables = readFolder();
    assertThat(tables.only().<String>getAs("language")).isEqualTo("id");
    assertThat(tables.only().isNullAt(tables.only().fieldIndex("published_at"))).isTrue();
    assertThat(tables.quarantine()).isEmpty();
  }

  @Test
  void readsTheSideCarOfAText() throws IOException {
    write("a.txt", ENGLISH);
    write(
        "a.json",
        "{\"id\":\"x1\",\"title\":\"Poland\",\"language\":\"eng\",\"source_country\":\"Poland\"}");
    Row article = readFolder().only();
    assertThat(article.<String>getAs("input_id")).isEqualTo("x1");
    assertThat(article.<String>getAs("text")).isEqualTo("Poland\n\n" + ENGLISH);
    assertThat(article.<Integer>getAs("title_length")).isEqualTo(6);
    assertThat(article.<String>getAs("source_country")).isEqualTo("POL");
  }

  @Test
  void readsJsonLines() throws IOException {
    write(
        "a.jsonl",
        "{\"id\":\"1\",\"text\":\""
            + ENGLISH
            + "\",\"url\":\"https://x.example/1\",\"published_at\":\"2022-03-01T10:00:00Z\","
            + "\"language\":\"EN-us\",\"source_country\":\"GB\"}\r\n\n"
            + "{\"text\":[\"Para one of the text.\",\"Para two of the text.\"],\"title\":null}\n");
    Tables tables = readFolder();
    Row first = tables.byInputId().get("1");
    assertThat(first.<String>getAs("url")).isEqualTo("https://x.example/1");
    assertThat(first.<String>getAs("language")).isEqualTo("en");
    assertThat(first.<String>getAs("source_country")).isEqualTo("GBR");
    assertThat(published(first)).isEqualTo(Instant.parse("2022-03-01T10:00:00Z"));
    Row second = tables.byInputId().get("a.jsonl#line-3");
    assertThat(second.<String>getAs("text"))
        .isEqualTo("Para one of the text.\n\nPara two of the text.");
  }

  @Test
  void readsCompressedFiles() throws IOException {
    write("a.jsonl.gz", gzip("{\"id\":\"gz\",\"text\":\"" + ENGLISH + "\"}\n"));
    write("b.txt.gz", gzip(INDONESIAN));
    BZip2Codec codec = new BZip2Codec();
    codec.setConf(new Configuration());
    try (OutputStream stream =
        codec.createOutputStream(Files.newOutputStream(folder.resolve("c.csv.bz2")))) {
      stream.write("id,text\nbz,Russia attacked Kharkiv again on Monday.\n".getBytes("UTF-8"));
    }
    assertThat(readFolder().byInputId()).containsOnlyKeys("gz", "b", "bz");
  }

  @Test
  void readsNestedKeysAndMappedColumns() throws IOException {
    write(
        "a.jsonl",
        "{\"meta\":{\"lang\":\"en\",\"who\":{\"n\":\"7\"}},\"isi\":\"" + ENGLISH + "\"}\n");
    IngestOptions options =
        IngestOptions.of(List.of(folder.toString()))
            .withColumns(
                Map.of(Field.TEXT, "isi", Field.LANGUAGE, "meta.lang", Field.ID, "meta.who.n"));
    Row article = read(options).only();
    assertThat(article.<String>getAs("input_id")).isEqualTo("7");
    assertThat(article.<String>getAs("text")).isEqualTo(ENGLISH);
  }

  @Test
  void readsJsonDocuments() throws IOException {
    write(
        "a.json",
        "[\n {\"id\": \"1\", \"text\": \""
            + ENGLISH
            + "\"},\n 5,\n {\"id\": \"2\", \"text\": \""
            + INDONESIAN
            + "\"}\n]");
    write(
        "b.json",
        "{\n \"id\": \"3\",\n \"text\": \"Germany said it would send more tanks to Ukraine this year.\"\n}");
    Tables tables = readFolder();
    assertThat(tables.byInputId()).containsOnlyKeys("1", "2", "3");
    assertThat(tables.reasons()).containsExactly("item 2 malformed_json");
  }

  @Test
  void readsCsvWithQuotedNewLinesAndAnySeparator() throws IOException {
    write(
        "comma.csv",
        "\ufeff\"id\",judul,isi\r\n1,\"Judul, satu\",\"Baris satu.\n\"\"Baris\"\" dua.\"\r\n");
    write("semicolon.csv", "id;isi;judul\n2;" + INDONESIAN + ";x, y, z\n");
    write("tab.tsv", "id\tisi\n3\t" + ENGLISH + "\n");
    IngestOptions options =
        IngestOptions.of(List.of(folder.toString()))
            .withColumns(Map.of(Field.TEXT, "isi", Field.TITLE, "judul"));
    Tables tables = read(options);
    assertThat(tables.byInputId()).containsOnlyKeys("1", "2", "3");
    assertThat(tables.byInputId().get("1").<String>getAs("text"))
        .isEqualTo("Judul, satu\n\nBaris satu.\n\"Baris\" dua.");
    assertThat(tables.byInputId().get("2").<String>getAs("title")).isEqualTo("x, y, z");
  }

  @Test
  void readsParquet() {
    StructType schema =
        new StructType()
            .add("id", DataTypes.LongType)
            .add("text", DataTypes.StringType)
            .add("published_at", DataTypes.TimestampType)
            .add("meta", new StructType().add("country", DataTypes.StringType));
    Row row =
        RowFactory.create(
            7L,
            ENGLISH,
            Timestamp.from(Instant.parse("2023-01-02T03:04:05Z")),
            RowFactory.create("DE"));
    Row empty = RowFactory.create(8L, null, null, null);
    spark
        .createDataFrame(List.of(row, empty), schema)
        .coalesce(1)
        .write()
        .parquet(folder.resolve("p").toString());
    IngestOptions options =
        IngestOptions.of(List.of(folder.toString()))
            .withColumns(Map.of(Field.SOURCE_COUNTRY, "meta.country"));
    Tables tables = read(options);
    assertThat(tables.only().<String>getAs("input_id")).isEqualTo("7");
    assertThat(tables.only().<String>getAs("source_country")).isEqualTo("DEU");
    assertThat(published(tables.only())).isEqualTo(Instant.parse("2023-01-02T03:04:05Z"));
    assertThat(tables.reasons()).containsExactly("row 2 empty_text");
  }

  @Test
  void readsHtml() throws IOException {
    write("page.html", HtmlArticleTest.PAGE);
    Row article = readFolder().only();
    assertThat(article.<String>getAs("url")).isEqualTo("https://berita.example/rusia-kecam-sanksi");
    assertThat(article.<String>getAs("language")).isEqualTo("id");
    assertThat(article.<String>getAs("text")).startsWith("Rusia Kecam Sanksi\n\nKementerian");
    assertThat(published(article)).isEqualTo(Instant.parse("2024-05-01T03:00:00Z"));
  }

  @Test
  void readsOnlyGoodPagesOfAWebArchive() throws IOException {
    String archive =
        response("https://a.example/1", "200 OK", "text/html; charset=utf-8", HtmlArticleTest.PAGE)
            + response("https://a.example/2", "404 Not Found", "text/html", "<p>gone</p>")
            + response("https://a.example/3", "200 OK", "image/png", "x");
    write("a.warc", archive);
    write("b.warc.gz", gzip(archive));
    Tables tables = readFolder();
    assertThat(tables.articles()).hasSize(2);
    assertThat(tables.articles())
        .allSatisfy(r -> assertThat(r.<String>getAs("text")).contains("Moskow"));
    assertThat(tables.articles().stream().filter(row -> row.getAs("repeat_of") != null)).hasSize(1);
    assertThat(tables.quarantine()).isEmpty();
  }

  private static String response(String url, String status, String type, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String http =
        "HTTP/1.1 "
            + status
            + "\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + bytes.length
            + "\r\n\r\n"
            + body;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
        + url
        + "\r\nWARC-Date: 2024-05-02T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
        + UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8))
        + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
        + http.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  @Test
  void tellsFormatsByContent() throws IOException {
    write("lines", "{\"id\":\"json\",\"text\":\"" + ENGLISH + "\"}\n");
    write("table.dat", "id,text\ncsv," + INDONESIAN + "\n");
    write("page.php", HtmlArticleTest.PAGE);
    write("note.md", "Germany said it would send more tanks to Ukraine this year.");
    assertThat(readFolder().byInputId()).containsOnlyKeys("json", "csv", "page", "note");
  }

  @Test
  void givesTheSameArticleOneIdInEveryFormat() throws IOException {
    write("a.txt", "Poland\n\n" + ENGLISH);
    write("b.jsonl", "{\"id\":\"j\",\"title\":\"Poland\",\"text\":\"" + ENGLISH + "\"}\n");
    write("c.csv", "id,headline,body\nc,Poland,  &#32;" + ENGLISH + "\n");
    Tables tables = readFolder();
    assertThat(tables.articles()).hasSize(3);
    Row first = tables.byInputId().get("a");
    assertThat(first.<String>getAs("repeat_of")).isNull();
    String plain = first.getAs("article_id");
    assertThat(plain).matches("[0-9a-f]{32}");
    assertThat(tables.byInputId().get("j").<String>getAs("repeat_of")).isEqualTo(plain);
    assertThat(tables.byInputId().get("c").<String>getAs("article_id")).startsWith(plain + "-");
  }

  @Test
  void letsTheFirstPublishedKeepThePlainId() throws IOException {
    String line = "{\"id\":\"%s\",\"published_at\":\"%s\",\"text\":\"" + ENGLISH + "\"}\n";
    write(
        "a.jsonl",
        line.formatted("undated", "")
            + line.formatted("late", "2024-02-02")
            + line.formatted("early", "2024-02-01"));
    Map<String, Row> rows = readFolder().byInputId();
    assertThat(rows.get("early").<String>getAs("repeat_of")).isNull();
    assertThat(rows.get("late").<String>getAs("repeat_of")).isNotNull();
    assertThat(rows.get("undated").<String>getAs("repeat_of")).isNotNull();
  }

  @Test
  void readsAFileReachedTwiceOnce() throws IOException {
    Path file = write("sub/a.txt", ENGLISH);
    Files.createSymbolicLink(folder.resolve("link.txt"), file);
    IngestOptions options =
        IngestOptions.of(
            List.of(
                folder.toString(),
                file.toString(),
                file.toUri().toString(),
                folder + "/sub/*.txt",
                folder + "/sub/../sub"));
    assertThat(read(options).articles()).hasSize(1);
  }

  @Test
  void readsMixedFoldersAndPassesOverHiddenFiles() throws IOException {
    write("a.txt", ENGLISH);
    write("sub/deep/b.jsonl", "{\"text\":\"" + INDONESIAN + "\"}\n");
    write("_SUCCESS", "");
    write(".hidden.txt", "hidden");
    write("_temporary/c.txt", "not yet");
    Tables tables = readFolder();
    assertThat(tables.articles()).hasSize(2);
    assertThat(tables.quarantine()).isEmpty();
  }

  @Test
  void quarantinesEveryBadLineAndKeepsTheGoodOnes() throws IOException {
    write(
        "a.jsonl",
        "{\"id\":\"good\",\"text\":\""
            + ENGLISH
            + "\"}\n"
            + "{\"id\":\"cut\",\"text\":\"half\n"
            + "[1,2]\n"
            + "{\"id\":\"none\",\"titel\":\"x\"}\n"
            + "{\"id\":\"blank\",\"text\":\" \\u00a0 \"}\n"
            + "{\"id\":\"date\",\"published_at\":\"some day\",\"text\":\""
            + INDONESIAN
            + "\"}\n"
            + "{\"id\":\"lang\",\"language\":\"klingon\",\"text\":\"Kyiv held talks with Moscow on Monday in Istanbul.\"}\n"
            + "{\"id\":\"land\",\"source_country\":\"Atlantis\",\"text\":\"Berlin held talks with Moscow on Monday in Istanbul.\"}\n");
    Tables tables = readFolder();
    assertThat(tables.byInputId()).containsOnlyKeys("good", "date", "lang", "land");
    assertThat(tables.byInputId().get("lang").<String>getAs("language")).isEqualTo("en");
    assertThat(tables.reasons())
        .containsExactly(
            "line 2 malformed_json",
            "line 3 malformed_json",
            "line 4 missing_text",
            "line 5 empty_text",
            "line 6 unparsed_date",
            "line 7 unknown_language",
            "line 8 unknown_country");
    assertThat(tables.quarantine().get(0).<String>getAs("excerpt")).contains("half");
    assertThat(tables.records()).isEqualTo(8);
  }

  @Test
  void quarantinesBadFiles() throws IOException {
    write("good.txt", ENGLISH);
    write("empty.txt", "");
    write("blank.txt", " \n ");
    write("header.csv", "id,text\n");
    write("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
    write("numbers.jsonl", new byte[] {0, 1, 2, 3, 4, 5, 6, 7});
    write("broken.parquet", "this is no Parquet file");
    write("broken.jsonl.gz", "this is not compressed");
    write("broken.warc", "this is no web archive\r\n");
    write("coding.txt", undecodable());
    write("nopage.html", "<html><body></body></html>");
    Tables tables = readFolder();
    assertThat(tables.byInputId()).containsOnlyKeys("good");
    Map<String, String> reasons =
        tables.quarantine().stream()
            .collect(
                Collectors.toMap(
                    row -> FileNames.last(row.getAs("input")), row -> row.getAs("reason")));
    assertThat(reasons)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "empty.txt", "empty_file",
                "blank.txt", "empty_text",
                "header.csv", "empty_file",
                "picture.txt", "binary",
                "numbers.jsonl", "binary",
                "broken.parquet", "unreadable",
                "broken.jsonl.gz", "unreadable",
                "broken.warc", "unreadable",
                "coding.txt", "encoding",
                "nopage.html", "empty_text"));
  }

  private static byte[] undecodable() {
    byte[] bytes = new byte[500];
    new Random(7).nextBytes(bytes);
    for (int index = 0; index < bytes.length; index++) {
      bytes[index] |= (byte) 0x80;
    }
    return bytes;
  }

  @Test
  void quarantinesWhatIsTooLarge() throws IOException {
    write("large.txt", "war ".repeat(1_250_000));
    write(
        "large.jsonl",
        "{\"text\":\"" + "war ".repeat(1_250_000) + "\"}\n{\"text\":\"" + ENGLISH + "\"}\n");
    write("endless.jsonl", "x".repeat(40_000_000) + "\n{\"text\":\"" + INDONESIAN + "\"}\n");
    Tables tables = readFolder();
    assertThat(tables.articles()).hasSize(2);
    assertThat(tables.reasons())
        .containsExactly("file too_large", "line 1 too_large", "line 1 too_large");
  }

  @Test
  void keepsWhatStoodBeforeACsvBreaks() throws IOException {
    write(
        "a.csv",
        "id,text\n1," + ENGLISH + "\n2,Russia, it said, attacked\n3,\"never closed\n4,lost\n");
    Tables tables = readFolder();
    assertThat(tables.byInputId()).containsOnlyKeys("1");
    assertThat(tables.reasons()).containsExactly("line 3 malformed_csv", "line 4 malformed_csv");
  }

  @Test
  void readsWhatATruncatedFileStillHolds() throws IOException {
    String lines =
        IntStream.range(0, 3000)
            .mapToObj(
                i -> "{\"id\":\"" + i + "\",\"text\":\"" + ENGLISH + " Number " + i + ".\"}\n")
            .collect(Collectors.joining());
    byte[] whole = gzip(lines);
    write("cut.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
    Tables tables = readFolder();
    assertThat(tables.articles()).hasSizeGreaterThan(100);
    assertThat(tables.quarantine()).hasSize(1);
    assertThat(tables.quarantine().get(0).<String>getAs("reason")).isEqualTo("unreadable");
  }

  @Test
  void decodesOldCharsets() throws IOException {
    String russian =
        "Министр иностранных дел России заявил, что Москва готова к переговорам с Киевом.";
    write("koi.txt", russian.getBytes(Charset.forName("KOI8-R")));
    write("wide.txt", ("\ufeff" + INDONESIAN).getBytes(StandardCharsets.UTF_16LE));
    write(
        "wide.jsonl",
        ("\ufeff{\"id\":\"w\",\"text\":\"" + ENGLISH + "\"}\n")
            .getBytes(StandardCharsets.UTF_16BE));
    write(
        "old.csv",
        ("id,text\nc,\"" + russian + " Да.\"\n").getBytes(Charset.forName("windows-1251")));
    Map<String, Row> rows = readFolder().byInputId();
    assertThat(rows).containsOnlyKeys("koi", "wide", "w", "c");
    assertThat(rows.get("koi").<String>getAs("text")).isEqualTo(russian);
    assertThat(rows.get("koi").<String>getAs("language")).isEqualTo("ru");
    assertThat(rows.get("c").<String>getAs("text")).isEqualTo(russian + " Да.");
  }

  @Test
  void remarksOnOneUrlWithTwoTexts() throws IOException {
    String line = "{\"id\":\"%s\",\"url\":\"https://x.example/%s\",\"text\":\"%s\"}\n";
    write(
        "a.jsonl",
        line.formatted("1", "a", ENGLISH)
            + line.formatted("2", "a", INDONESIAN)
            + line.formatted("3", "a", ENGLISH)
            + line.formatted("4", "b", ENGLISH));
    Tables tables = readFolder();
    assertThat(tables.articles()).hasSize(4);
    assertThat(tables.reasons()).containsExactly("line 2 same_url_different_text");
  }

  @Test
  void explainsAMissingTextColumn() throws IOException {
    write("a.csv", "id,judul,isi\n1,x," + INDONESIAN + "\n2,y,z\n");
    assertThatThrownBy(this::readFolder)
        .isInstanceOf(IngestException.class)
        .hasMessageContaining("id, judul, isi")
        .hasMessageContaining("--map text=COLUMN")
        .hasMessageNotContaining("\n");
  }

  @Test
  void explainsAMappedColumnThatDoesNotExist() throws IOException {
    write("a.csv", "id,judul,text\n1,x," + INDONESIAN + "\n");
    IngestOptions options =
        IngestOptions.of(List.of(folder.toString())).withColumns(Map.of(Field.TITLE, "titel"));
    assertThatThrownBy(() -> read(options))
        .isInstanceOf(IngestException.class)
        .hasMessageContaining("\"titel\"")
        .hasMessageContaining("id, judul, text");
  }

  @Test
  void explainsInputsThatAreNotThere() throws IOException {
    assertThatThrownBy(this::readFolder)
        .isInstanceOf(IngestException.class)
        .hasMessageStartingWith("No file to read in " + folder);
    for (String missing : List.of(folder + "/none", folder + "/*.csv", "nosuch://x/y")) {
      assertThatThrownBy(() -> read(IngestOptions.of(List.of(missing))))
          .isInstanceOf(IngestException.class)
          .hasMessageContaining(missing)
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void readsTheSameHoweverAFileIsCut() throws IOException {
    String lines =
        IntStream.range(0, 300)
            .mapToObj(
                i ->
                    i % 50 == 7
                        ? "broken " + i + "\n"
                        : "{\"id\":\"" + i + "\",\"text\":\"" + ENGLISH + " Number " + i + ".\"}\n")
            .collect(Collectors.joining());
    write("a.jsonl", lines);
    IngestOptions options = IngestOptions.of(List.of(folder.toString()));
    Tables whole = read(options);
    assertThat(whole.articles()).hasSize(294);
    for (long length : new long[] {97, 1000, 12_345}) {
      Tables cut = read(options, length);
      assertThat(ids(cut)).isEqualTo(ids(whole));
      assertThat(cut.quarantine()).hasSize(6);
    }
  }

  @Test
  void readsEveryParquetRowOnceHoweverAFileIsCut() {
    List<Row> rows =
        IntStream.range(0, 500)
            .mapToObj(i -> RowFactory.create("r" + i, ENGLISH + " Number " + i + "."))
            .toList();
    StructType schema =
        new StructType().add("id", DataTypes.StringType).add("text", DataTypes.StringType);
    spark
        .createDataFrame(rows, schema)
        .coalesce(1)
        .write()
        .option("parquet.block.size", 2_000)
        .parquet(folder.resolve("p").toString());
    IngestOptions options = IngestOptions.of(List.of(folder.toString()));
    Tables whole = read(options);
    assertThat(whole.byInputId()).hasSize(500);
    Tables cut = read(options, 3_000);
    assertThat(ids(cut)).isEqualTo(ids(whole));
    assertThat(cut.byInputId().get("r499").<String>getAs("position")).isEqualTo("row 500");
  }

  private static List<String> ids(Tables tables) {
    return tables.articles().stream()
        .map(row -> row.getAs("article_id") + " " + row.getAs("input_id"))
        .toList();
  }

  private static Instant published(Row article) {
    return article.<Timestamp>getAs("published_at").toInstant();
  }
}
