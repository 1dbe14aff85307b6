package org.sikap.reports.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or script that becomes part of the page.
 *
 * @param content its text
 * @param policySource how the page's content policy names it: by its hash
 */
record InlinedAsset(String content, String policySource) {
  /** Reads a resource that lies beside this class. */
  static InlinedAsset read(String name) {
    String content = text(name);
    return new InlinedAsset(content, policySource(content));
  }

  /** The text of a resource, by its path beside this class. */
  static String text(String name) {
    try (InputStream stream = InlinedAsset.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the program is incomplete: " + name + " is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String policySource(String content) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
