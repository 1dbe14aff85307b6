package org.sikap.jobs.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Turns bytes into characters: UTF-8 if the bytes are valid UTF-8, else by byte order mark, else by
 * the charset declared, else by detection if that is confident. Nothing is ever replaced: a charset
 * that does not fit every byte is not taken.
 */
final class TextDecoder {
  /** Of 100. Below it, detectors guess. */
  private static final int LEAST_CONFIDENCE = 30;

  private static final int LOOKED_AT = 64 << 10;

  /** Detection is of use for whole sentences, not for a few stray bytes. */
  private static final int FEWEST_BYTES = 16;

  private static final Set<String> MISLABELLED = Set.of("iso-8859-1", "us-ascii", "latin1");

  private TextDecoder() {}

  /** The text; empty when no charset fits. */
  static Optional<String> decode(byte[] bytes, Optional<String> declared) {
    return charset(bytes, declared)
        .flatMap(charset -> strictly(bytes, charset))
        .map(TextDecoder::withoutMark);
  }

  /** The charset that fits every byte; empty when none does. */
  static Optional<Charset> charset(byte[] bytes, Optional<String> declared) {
    return Optional.of(StandardCharsets.UTF_8)
        .filter(charset -> fits(bytes, charset))
        .or(() -> wideCharset(bytes).filter(charset -> fits(bytes, charset)))
        .or(() -> declared.flatMap(TextDecoder::charset).filter(charset -> fits(bytes, charset)))
        .or(() -> detected(bytes).filter(charset -> fits(bytes, charset)));
  }

  private static boolean fits(byte[] bytes, Charset charset) {
    return strictly(bytes, charset).isPresent();
  }

  /** The charset of a name; pages that declare Latin 1 mean Windows-1252. */
  static Optional<Charset> charset(String name) {
    String folded = name.strip().toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(MISLABELLED.contains(folded) ? "windows-1252" : folded));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** The charset that a byte order mark of more than one byte a character tells. */
  static Optional<Charset> wideCharset(byte[] head) {
    if (startsWith(head, 0xff, 0xfe, 0, 0)) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (startsWith(head, 0, 0, 0xfe, 0xff)) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    if (startsWith(head, 0xff, 0xfe)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return startsWith(head, 0xfe, 0xff) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static boolean startsWith(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int index = 0; index < mark.length; index++) {
      if ((head[index] & 0xff) != mark[index]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Charset> detected(byte[] bytes) {
    if (bytes.length < FEWEST_BYTES) {
      return Optional.empty();
    }
    CharsetDetector detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT)));
    CharsetMatch match = detector.detect();
    return match == null || match.getConfidence() < LEAST_CONFIDENCE
        ? Optional.empty()
        : charset(match.getName());
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
