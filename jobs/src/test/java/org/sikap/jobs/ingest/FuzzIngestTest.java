package org.sikap.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sikap.core.article.Article;

/** Files that are broken, hostile or endless: read, refused in a line, and never obeyed. */
class FuzzIngestTest {
  private static final int MEGABYTE = 1 << 20;
  private static final String SECRET = "a secret that no article knows";

  @TempDir private static Path shared;

  @Provide
  Arbitrary<Tuple.Tuple2<String, byte[]>> files() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "{\"text\":",
            "\"Poland condemned the invasion.\"",
            "}",
            "{",
            "[",
            "]",
            ",",
            "\n",
            "\"",
            "\\u",
            "\\ud83d",
            "null",
            "1e999",
            "id,text\n",
            "a,\"b",
            "\r\n",
            "<html>",
            "<p>Poland",
            "</p>",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>",
            "&b;",
            "&#x110000;",
            "WARC/1.0\r\n",
            "WARC-Type: response\r\n",
            "Content-Length: 99999999999\r\n",
            "HTTP/1.1 200 OK\r\n",
            "PAR1",
            "\u0000",
            "\ufeff",
            "é",
            "😀",
            "$(touch x)",
            "../../x",
            "{{7*7}}");
    Arbitrary<byte[]> structured =
        pieces
            .list()
            .ofMaxSize(25)
            .map(all -> String.join("", all).getBytes(StandardCharsets.UTF_8));
    Arbitrary<byte[]> random = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
    Arbitrary<byte[]> content =
        Arbitraries.frequencyOf(Tuple.of(4, structured), Tuple.of(1, random));
    Arbitrary<String> names =
        Arbitraries.of(
            "a.jsonl",
            "a.json",
            "a.csv",
            "a.html",
            "a.txt",
            "a.warc",
            "a.parquet",
            "a.jsonl.gz",
            "a.warc.gz",
            "a");
    return Combinators.combine(names, content).as(Tuple::of);
  }

  @Property(tries = 3_000, shrinking = ShrinkingMode.BOUNDED)
  void everyFileIsReadOrRefused(@ForAll("files") Tuple.Tuple2<String, byte[]> file)
      throws IOException {
    Path folder = Files.createTempDirectory("fuzz");
    Path path = folder.resolve(file.get1());
    try {
      Files.write(path, file.get2());
      LoadArticles.Result result = LoadArticles.load(IngestOptions.of(List.of(path.toString())));
      result.articles().forEach(article -> assertThat(article.text()).isNotBlank());
    } catch (IngestException refused) {
      assertThat(refused.getMessage()).isNotBlank().doesNotContain("\n");
    } finally {
      Files.deleteIfExists(path);
      Files.delete(folder);
    }
  }

  @Test
  void nothingInAPageIsFetchedOrOpened() throws IOException {
    Path secret = Files.writeString(shared.resolve("secret.txt"), SECRET);
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + server.getLocalPort();
      String page =
          """
          <?xml version="1.0"?>
          <!DOCTYPE html [<!ENTITY f SYSTEM "%s"><!ENTITY n SYSTEM "%s/x">]>
          <html><head><link rel="stylesheet" href="%s/y"><base href="%s/"></head>
          <body><iframe src="%s/z"></iframe><img src="%s/i"><object data="%s/o"></object>
          <p>Poland condemned the invasion of Ukraine on Monday, &f; &n; and sent aid to Kyiv.</p>
          </body></html>
          """
              .formatted(
                  secret.toUri(), address, address, address, address, address, secret.toUri());
      Path file = Files.writeString(shared.resolve("page.html"), page);
      List<Article> articles =
          LoadArticles.load(IngestOptions.of(List.of(file.toString()))).articles();
      assertThat(articles).hasSize(1);
      assertThat(articles.get(0).text()).contains("Poland condemned").doesNotContain(SECRET);
      server.setSoTimeout(500);
      assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> server.accept().close()))
          .isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void aFileThatUnpacksToAHugeLineIsRefusedInBoundedMemory() throws IOException {
    Path bomb = shared.resolve("bomb.jsonl.gz");
    byte[] block = "a".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII);
    try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      stream.write("{\"text\":\"".getBytes(StandardCharsets.US_ASCII));
      // More than the heap of the tests.
      for (int megabyte = 0; megabyte < 4_000; megabyte++) {
        stream.write(block);
      }
      stream.write(
          "\"}\n{\"text\":\"Poland sent aid to Ukraine.\"}\n".getBytes(StandardCharsets.US_ASCII));
    }
    LoadArticles.Result result = LoadArticles.load(IngestOptions.of(List.of(bomb.toString())));
    assertThat(result.refusals()).hasSize(1);
    assertThat(result.refusals().get(0)).contains("too_large");
    assertThat(result.articles()).hasSize(1);
  }
}
