package org.sikap.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String RUSSIAN =
      "Министр иностранных дел России заявил, что Москва готова к переговорам с Киевом.";
  private static final String FRENCH =
      "Le ministre des Affaires étrangères a déclaré que l’aide à l’Ukraine sera augmentée dès l’été.";

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "UTF-8"})
  void detectsCyrillicCharsets(String charset) {
    assertThat(TextDecoder.decode(RUSSIAN.getBytes(Charset.forName(charset)), Optional.empty()))
        .contains(RUSSIAN);
  }

  @Test
  void detectsWindowsLatin() {
    assertThat(
            TextDecoder.decode(FRENCH.getBytes(Charset.forName("windows-1252")), Optional.empty()))
        .contains(FRENCH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-8"})
  void honoursByteOrderMarks(String charset) {
    assertThat(
            TextDecoder.decode(
                ("\ufeff" + RUSSIAN).getBytes(Charset.forName(charset)), Optional.empty()))
        .contains(RUSSIAN);
  }

  @Test
  void takesTheDeclaredCharsetWhereItFits() {
    byte[] bytes = "Київ".getBytes(Charset.forName("windows-1251"));
    assertThat(TextDecoder.decode(bytes, Optional.of("windows-1251"))).contains("Київ");
    assertThat(TextDecoder.decode(bytes, Optional.of("no-such-charset"))).isEmpty();
  }

  @Test
  void prefersValidUtf8OverAFalseDeclaration() {
    assertThat(TextDecoder.decode(RUSSIAN.getBytes(StandardCharsets.UTF_8), Optional.of("latin1")))
        .contains(RUSSIAN);
  }

  @Test
  void refusesWhatNoCharsetFits() {
    byte[] bytes = new byte[400];
    new Random(1).nextBytes(bytes);
    for (int index = 0; index < bytes.length; index++) {
      bytes[index] |= (byte) 0x80;
    }
    assertThat(TextDecoder.decode(bytes, Optional.empty())).isEmpty();
  }
}
