package org.sikap.core.article;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Names an article after its content, so that the same article read from two formats has one id.
 */
public final class ArticleIdentity {
  private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
  private static final int ID_BYTES = 16;
  private static final int SUFFIX_BYTES = 8;

  private ArticleIdentity() {}

  /**
   * The id of an analysed text: 32 hexadecimal digits, the first 16 bytes of the SHA-256 of {@link
   * #fold}.
   */
  public static String of(String text) {
    return hash(fold(text), ID_BYTES);
  }

  /**
   * The id of a further copy of a content.
   *
   * @param plainId id of the content
   * @param place what tells the copies apart, such as the file and position of each
   */
  public static String ofRepeat(String plainId, String place) {
    return plainId + "-" + hash(place, SUFFIX_BYTES);
  }

  /**
   * The letters and digits of a text in compatibility form and lower case, with one blank wherever
   * anything else stood between them.
   */
  public static String fold(String text) {
    String normalised = COMPATIBLE.normalize(text).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(normalised.length());
    boolean gap = false;
    for (int index = 0; index < normalised.length(); ) {
      int codePoint = normalised.codePointAt(index);
      index += Character.charCount(codePoint);
      if (isContent(codePoint)) {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        folded.appendCodePoint(codePoint);
        gap = false;
      } else {
        gap = true;
      }
    }
    return folded.toString();
  }

  /** Marks count as content: scripts of India write vowels with them. */
  private static boolean isContent(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> Character.isLetterOrDigit(codePoint);
    };
  }

  private static String hash(String value, int bytes) {
    byte[] digest = sha256().digest(value.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
