package org.sikap.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class HtmlArticleTest {
  static final String PAGE =
      """
      <!DOCTYPE html><html lang="id-ID"><head><meta charset="utf-8">
      <title>Rusia Kecam Sanksi - Situs Berita</title>
      <meta property="og:title" content="Rusia Kecam Sanksi">
      <meta property="og:site_name" content="Situs Berita">
      <meta property="article:published_time" content="2024-05-01T10:00:00+07:00">
      <link rel="canonical" href="https://berita.example/rusia-kecam-sanksi">
      <script>var x = "jangan dibaca";</script></head>
      <body><nav><a href="/">Beranda</a> <a href="/dunia">Dunia</a></nav>
      <div class="article"><h1>Rusia Kecam Sanksi</h1>
      <figure><img src="a.jpg"><figcaption>Foto Kremlin malam hari</figcaption></figure>
      <p>Kementerian Luar Negeri Rusia mengecam sanksi baru yang dijatuhkan Uni Eropa terhadap
      sejumlah perusahaan di negara itu pada hari Rabu, demikian kata juru bicara kementerian.</p>
      <p>Baca juga: <a href="/lain">Ukraina Minta Senjata Lagi kepada Sekutu</a></p>
      <p><a href="/lain2">Putin Bertemu Xi di Beijing</a></p>
      <p>Juru bicara itu mengatakan bahwa Moskow akan membalas langkah tersebut, dan menuduh Brussel
      memperpanjang perang di Ukraina dengan terus mengirim senjata kepada Kyiv.</p>
      <div class="related"><p>Berita lain yang tidak ada hubungannya dengan ini</p></div>
      <p>Uni Eropa menolak tuduhan itu dan menyatakan bahwa sanksi hanya akan dicabut bila pasukan
      Rusia mundur dari seluruh wilayah Ukraina.</p></div>
      <footer>Hak cipta 2024</footer></body></html>
      """;

  @Test
  void takesTextAndMetadataFromAPage() {
    HtmlArticle article = HtmlArticle.parse(PAGE, "https://berita.example/amp");
    assertThat(article.title()).contains("Rusia Kecam Sanksi");
    assertThat(article.published()).contains("2024-05-01T10:00:00+07:00");
    assertThat(article.url()).contains("https://berita.example/rusia-kecam-sanksi");
    assertThat(article.source()).contains("Situs Berita");
    assertThat(article.language()).contains("id-ID");
    assertThat(article.text())
        .contains("mengecam sanksi baru", "Moskow akan membalas", "Uni Eropa menolak")
        .doesNotContain(
            "Beranda",
            "jangan dibaca",
            "Foto Kremlin",
            "Ukraina Minta",
            "Putin Bertemu",
            "tidak ada hubungannya",
            "Hak cipta");
  }

  @Test
  void keepsParagraphsApart() {
    assertThat(HtmlArticle.parse("<p>One <b>two</b>\n three.</p><p>Four<br>five.</p>", "").text())
        .isEqualTo("One two three.\n\nFour\nfive.");
  }

  @Test
  void readsJsonLd() {
    String page =
        """
        <html><head><script type="application/ld+json">{"@context":"https://schema.org","@graph":[
        {"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Kyiv stands",
        "datePublished":"2023-02-24","inLanguage":"en","publisher":{"name":"The Paper"},
        "articleBody":"Kyiv stands one year after the invasion began."}]}</script></head>
        <body><p>Loading</p></body></html>
        """;
    HtmlArticle article = HtmlArticle.parse(page, "");
    assertThat(article.title()).contains("Kyiv stands");
    assertThat(article.published()).contains("2023-02-24");
    assertThat(article.source()).contains("The Paper");
    assertThat(article.text()).isEqualTo("Kyiv stands one year after the invasion began.");
  }

  @Test
  void findsNothingWhereNothingIs() {
    assertThat(HtmlArticle.parse("<html><body><img src=x></body></html>", "").text()).isBlank();
  }

  @Test
  void readsHostileNestingInReasonableTime() {
    String deep = "<div>".repeat(20_000) + "text" + "</div>".repeat(20_000);
    assertTimeout(
        Duration.ofSeconds(10),
        () -> assertThat(HtmlArticle.parse(deep, "").text()).isEqualTo("text"));
  }
}
