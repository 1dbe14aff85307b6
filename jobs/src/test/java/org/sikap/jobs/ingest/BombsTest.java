package org.sikap.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.compress.BZip2Codec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Small files that would be huge once they are unpacked or taken apart: each is one line of the
 * quarantine, and the heap of the tests is enough.
 */
class BombsTest {
  private static final int MEGABYTE = 1 << 20;
  private static final String GOOD = "{\"text\":\"Poland sent aid to Ukraine.\"}";

  @TempDir private Path folder;

  private String onlyRefusal(Path bomb) {
    LoadArticles.Result result = LoadArticles.load(IngestOptions.of(List.of(bomb.toString())));
    assertThat(result.refusals()).hasSize(1);
    return result.refusals().get(0);
  }

  private static void writeMegabytes(OutputStream stream, String text, int megabytes)
      throws IOException {
    byte[] block = text.repeat(MEGABYTE / text.length()).getBytes(StandardCharsets.US_ASCII);
    for (int megabyte = 0; megabyte < megabytes; megabyte++) {
      stream.write(block);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bomb.jsonl.bz2", "bomb.txt.bz2", "bomb.html.bz2", "bomb.csv.bz2"})
  void aKilobyteOfBzip2IsNotUnpackedForEver(String name) throws IOException {
    BZip2Codec codec = new BZip2Codec();
    codec.setConf(new Configuration());
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream stream = codec.createOutputStream(packed)) {
      writeMegabytes(stream, "a", 8);
    }
    // Streams that follow each other are one file.
    Path bomb = folder.resolve(name);
    try (OutputStream stream = Files.newOutputStream(bomb)) {
      for (int copy = 0; copy < 100; copy++) {
        packed.writeTo(stream);
      }
    }
    assertThat(Files.size(bomb)).isLessThan(100_000);
    assertThat(onlyRefusal(bomb)).containsAnyOf("unpacks to more than", "too_large");
  }

  @Test
  void anEndlessHeaderOfAWebArchiveIsNotHeld() throws IOException {
    Path bomb = folder.resolve("bomb.warc.gz");
    try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      stream.write(
          "WARC/1.0\r\nWARC-Type: response\r\nX-Filler: ".getBytes(StandardCharsets.US_ASCII));
      writeMegabytes(stream, "a", 3_000);
    }
    assertThat(onlyRefusal(bomb)).contains("unreadable");
  }

  @Test
  void aColumnThatUnpacksToAHugeValueIsNotRead() throws Exception {
    Path bomb = folder.resolve("bomb.parquet");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "COPY (SELECT repeat('a', 500000000) AS text) TO '"
              + bomb
              + "' (FORMAT parquet, COMPRESSION zstd)");
    }
    assertThat(Files.size(bomb)).isLessThan(MEGABYTE);
    assertThat(onlyRefusal(bomb)).contains("too_large");
  }

  @Test
  void aRecordOfMillionsOfEmptyObjectsIsNotHeld() throws IOException {
    Path bomb = folder.resolve("bomb.jsonl.gz");
    try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      stream.write("{\"text\":[".getBytes(StandardCharsets.US_ASCII));
      writeMegabytes(stream, "{},", 5);
      stream.write(("1]}\n" + GOOD + "\n").getBytes(StandardCharsets.US_ASCII));
    }
    assertThat(onlyRefusal(bomb)).contains("too_large").contains("values in one record");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1,1],", "{\"a\":\"b\"},"})
  void anItemOfADocumentThatNeverEndsIsNotHeld(String value) throws IOException {
    Path bomb = folder.resolve("bomb.json.gz");
    try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      stream.write(("[" + GOOD + ",{\"text\":[").getBytes(StandardCharsets.US_ASCII));
      writeMegabytes(stream, value, 2_000);
    }
    assertThat(onlyRefusal(bomb)).contains("too_large");
  }
}
