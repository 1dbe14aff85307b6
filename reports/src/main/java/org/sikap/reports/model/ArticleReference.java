package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The article behind a statement.
 *
 * @param id its id in the tables
 * @param title headline
 * @param url address as the input gave it, of any scheme or none
 * @param source outlet
 * @param sourceCountry ISO 3166 alpha-3 code of the outlet's country
 * @param date day of publication, UTC
 */
public record ArticleReference(
    String id,
    Optional<String> title,
    Optional<String> url,
    Optional<String> source,
    Optional<String> sourceCountry,
    Optional<LocalDate> date) {
  private static final Pattern WEB_ADDRESS = Pattern.compile("(?is)https?://[^\\s/?#\\\\]+.*");
  private static final Pattern HOST =
      Pattern.compile("(?is)https?://(?:[^/?#@]*@)?(?:www\\.)?([^/?#:]+).*");
  private static final int SHORT = 8;
  private static final Pattern UNSAFE = Pattern.compile("[\\x00-\\x20\"<>\\\\^`{|}\\x7F]");

  public ArticleReference {
    requireNonNull(id);
    requireNonNull(title);
    requireNonNull(url);
    requireNonNull(source);
    requireNonNull(sourceCountry);
    requireNonNull(date);
  }

  /**
   * The address if a reader can safely follow it: http or https, with a host. Characters that may
   * not stand in an address are percent-encoded.
   */
  public Optional<String> link() {
    return url.map(String::strip)
        .filter(address -> WEB_ADDRESS.matcher(address).matches())
        .map(address -> UNSAFE.matcher(address).replaceAll(ArticleReference::percentEncoded));
  }

  /** Where the address leads, without a leading {@code www.}; absent without a safe address. */
  public Optional<String> host() {
    return link().map(address -> HOST.matcher(address).replaceFirst("$1"));
  }

  /** So much of the id as tells articles apart. */
  public String shortId() {
    return id.substring(0, Math.min(id.length(), SHORT));
  }

  private static String percentEncoded(MatchResult unsafe) {
    return String.format("%%%02X", (int) unsafe.group().charAt(0));
  }
}
