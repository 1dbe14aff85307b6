package org.sikap.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextCleanerTest {

  @Test
  void decodesCharacterReferencesOnceAndTwice() {
    assertThat(
            TextCleaner.normalise(
                "Kyiv&rsquo;s &quot;victory&quot; &#8211; AT&amp;T, &amp;quot;x&amp;quot;"))
        .isEqualTo("Kyiv’s \"victory\" – AT&T, \"x\"");
    assertThat(TextCleaner.normalise("&#x2019;&#146;&eacute;&nbsp;&hellip;")).isEqualTo("’’é …");
  }

  @Test
  void leavesAmpersandsThatReferToNothing() {
    assertThat(TextCleaner.normalise("R&D; AT&T & &unknown; &#0; &#xD800;"))
        .isEqualTo("R&D; AT&T & &unknown; &#0; &#xD800;");
  }

  @Test
  void bringsEveryLineEndToLineFeed() {
    assertThat(TextCleaner.normalise("a\r\nb\rc\u0085d\u2028e\u2029f\fg"))
        .isEqualTo("a\nb\nc\nd\ne\n\nf\ng");
  }

  @Test
  void keepsParagraphsAndCollapsesBlanks() {
    assertThat(TextCleaner.normalise("  One   two\tthree \n \n \n\n  Four\n five  "))
        .isEqualTo("One two three\n\nFour\nfive");
  }

  @Test
  void removesWhatCannotBeSeen() {
    assertThat(
            TextCleaner.normalise(
                "\ufeffso\u00adviet\u200b un\u200dion\u0007\u0000 a\u00a0b\u202fc\u200e"))
        .isEqualTo("soviet union a b c");
  }

  @Test
  void keepsJoinersWhereTheyCarryMeaning() {
    assertThat(TextCleaner.normalise("می\u200cخواهم")).isEqualTo("می\u200cخواهم");
  }

  @Test
  void composesAccentsAndDropsHalfSurrogates() {
    assertThat(TextCleaner.normalise("Zele\u0301nskyj\ud83d!")).isEqualTo("Zelénskyj!");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ADVERTISEMENT",
        "Advertisement",
        "CLICK HERE TO GET THE FOX NEWS APP",
        "JOIN US ON TELEGRAM! Follow our coverage of the war on the @Kyivpost_official.",
        "By submitting your email, you agree to our Terms of Service and Privacy Policy . You may also receive promotional emails.",
        "Get our free weekly newsletter Sign up for CNN Opinion’s newsletter. Join us on Twitter and Facebook",
        "Read also: Estonian foreign minister calls on partners to help Ukraine protect skies",
        "Continuation of the material under the video",
        "The rest of the text is under the video.",
        "Photo: President’s Office",
        "Ludovic Marin/AFP via Getty Images",
        "Putin speaks in Moscow on Monday. (Alexander Kazakov/AP)",
        "A burnt tank near Kyiv, Ukraine. Anatolii Stepanov/Pool/Getty Images",
        "Russia's attack on Ukraine.Watch TVN24 on the Internet on TVN24 GO",
        "Author/author: ft \\ mtom",
        "Source: Tass, Ria Nowosti, Reuters, NV, Ukrainian Truth",
        "By John Smith and Anna Kowalska",
        "Fox News' Jennifer Griffin and The Associated Press contributed to this report.",
        "PUTIN VOWS THAT UKRAINE WAR GOALS WILL BE ‘UNCONDITIONALLY FULFILLED’",
        "The views expressed in this opinion article are the author’s and not necessarily those of Kyiv Post.",
        "Subscribe to us Twitter",
        "16:14"
      })
  void dropsEnglishBoilerplateLines(String line) {
    assertThat(TextCleaner.clean("Kyiv fell silent.\n" + line + "\nThen it spoke.", "en"))
        .isEqualTo("Kyiv fell silent.\nThen it spoke.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Monday, the army had left the city.",
        "By Vladimir Putin's own account, the war goes well.",
        "Read the room, said the minister, and leave Ukraine alone.",
        "The newsletter was banned in Russia.",
        "Sources told Reuters that Berlin would send tanks.",
        "Images taken by satellites show Russian troops.",
        "Published in 2020, the doctrine allows a first strike.",
        "Video of the gathering shows students erupting in applause.",
        "NATO and the EU condemned the attack.",
        "Follow-up talks will be held in Istanbul.",
        "US AND UK"
      })
  void keepsEnglishSentencesThatLookAlike(String line) {
    assertThat(TextCleaner.clean("Kyiv fell silent.\n" + line, "en")).endsWith("\n" + line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MOSCOW, 16 August (BelTA) - Russia attacked.",
        "MINSK, 16 February (BelTA) – Russia attacked.",
        "WASHINGTON, July 12 (Reuters) - Russia attacked.",
        "LONDON, ALBION TIMES - Russia attacked.",
        "KYIV, Ukraine (AP) — Russia attacked.",
        "LONDON — Russia attacked.",
        "CNN — Russia attacked."
      })
  void dropsEnglishDatelines(String text) {
    assertThat(TextCleaner.clean(text, "en")).isEqualTo("Russia attacked.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ADVERTISEMENT",
        "SCROLL TO CONTINUE WITH CONTENT",
        "Baca juga: Sikap Korea Utara Usai Iran Diserang AS-Israel",
        "Baca Juga : Sikap Korea Utara Usai Iran Diserang AS-Israel, Kecam & Ancam Balasan!",
        "Simak juga Video 'Janji Mensos ke Prabowo: Tak Akan Korupsi':",
        "Tonton juga video \"Prabowo: IHSG Tembus 8.000\" di sini:",
        "Saksikan LiveDetikpagi:",
        "Halaman: 1 2 Selanjutnya",
        "[Gambas:Instagram]",
        "(Foto: dok. Cetaphil)",
        "Presiden Putin di Moskow (Foto: AFP)",
        "Penulis: Budi Santoso",
        "Editor: Rizki Nugraha",
        "Artikel ini telah tayang diCNN Indonesia."
      })
  void dropsIndonesianBoilerplateLines(String line) {
    assertThat(TextCleaner.clean("Rusia menyerang.\n" + line + "\nUkraina membalas.", "id"))
        .isEqualTo("Rusia menyerang.\nUkraina membalas.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "JAKARTA, KOMPAS.com - Rusia menyerang.",
        "JAKARTA, KOMPAS.com – Rusia menyerang.",
        "TEMPO.CO, Jakarta - Rusia menyerang.",
        "Jakarta (ANTARA) - Rusia menyerang.",
        "Jakarta, CNN Indonesia -- Rusia menyerang.",
        "SINGAPURA, JAYASENA POS - Rusia menyerang.",
        "Jakarta- Rusia menyerang."
      })
  void dropsIndonesianDatelines(String text) {
    assertThat(TextCleaner.clean(text, "id")).isEqualTo("Rusia menyerang.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jakarta-Ciwidey bisa ditempuh dengan kereta.",
        "Simak informasinya menurut Menteri Luar Negeri Retno Marsudi di bawah ini, lalu nilai sendiri apa yang dilakukan Rusia.",
        "Video tersebut menuai kecaman warganet.",
        "Halaman istana Kremlin dipenuhi tentara."
      })
  void keepsIndonesianSentencesThatLookAlike(String text) {
    assertThat(TextCleaner.clean(text, "id")).isEqualTo(text);
  }

  @Test
  void appliesBoilerplateToItsOwnLanguageOnly() {
    String text = "Rusia menyerang.\nBaca juga: Ukraina membalas";
    assertThat(TextCleaner.clean(text, "en")).isEqualTo(text);
    assertThat(TextCleaner.clean(text, "xx")).isEqualTo(text);
  }

  @Test
  void keepsWhatFollowsAPromptInTheSameParagraph() {
    assertThat(
            TextCleaner.clean(
                "Kyiv fell silent.\nskip past newsletter promotion Sign up to First Edition after"
                    + " newsletter promotion Then it spoke.",
                "en"))
        .isEqualTo("Kyiv fell silent.\nThen it spoke.");
  }

  @Test
  void neverEmptiesAnArticle() {
    assertThat(TextCleaner.clean("Newsletter As news happens", "en"))
        .isEqualTo("Newsletter As news happens");
  }

  @Test
  void separatesGluedSentences() {
    assertThat(TextCleaner.clean("It fell in peace.During the \"war.\"He left learned.“The", "en"))
        .isEqualTo("It fell in peace. During the \"war.\" He left learned. “The");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The U.S.Army and e.g.The Hague",
        "Gazeta.Pl wrote",
        "see https://x.org/a.Bc/peace.Now"
      })
  void leavesAbbreviationsAndAddressesAlone(String text) {
    assertThat(TextCleaner.clean(text, "en")).isEqualTo(text);
  }

  @Test
  void putsTheTitleBeforeTheBody() {
    CleanText text = TextCleaner.compose(Optional.of(" Kyiv &amp; Moscow\n"), "They talked.", "en");
    assertThat(text.text()).isEqualTo("Kyiv & Moscow\n\nThey talked.");
    assertThat(text.titleLength()).isEqualTo(13);
  }

  @Test
  void doesNotRepeatATitleTheBodyBeginsWith() {
    CleanText text = TextCleaner.compose(Optional.of("Kyiv won"), "Kyiv won\nThey talked.", "en");
    assertThat(text.text()).isEqualTo("Kyiv won\nThey talked.");
    assertThat(text.titleLength()).isEqualTo(8);
    assertThat(TextCleaner.compose(Optional.of("Kyiv"), "Kyivan Rus fell.", "en").text())
        .isEqualTo("Kyiv\n\nKyivan Rus fell.");
  }

  @Test
  void keepsAnEmptyBodyEmpty() {
    assertThat(TextCleaner.compose(Optional.of("Kyiv won"), " \n ", "en").text()).isEmpty();
  }
}
