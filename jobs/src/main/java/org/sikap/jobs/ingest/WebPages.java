package org.sikap.jobs.ingest;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sikap.core.article.LanguageCodes;
import org.sikap.core.article.LanguageIdentifier;

/** Makes a record of the bytes of a web page. */
final class WebPages {
  private static final Pattern DECLARED_CHARSET =
      Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_:.-]{2,40})");
  private static final int DECLARATION_WITHIN = 4 << 10;

  private WebPages() {}

  /**
   * The outcome for a page.
   *
   * @param place position in the file
   * @param bytes the page as served
   * @param served charset that the server named
   * @param address where the page was served; blank if not known
   * @param id id for an article without one of its own
   */
  static ReadOutcome read(
      String place, byte[] bytes, Optional<String> served, String address, String id) {
    Optional<String> html = TextDecoder.decode(bytes, served.or(() -> declaredCharset(bytes)));
    if (html.isEmpty()) {
      String excerpt = new String(bytes, 0, Math.min(bytes.length, 800), StandardCharsets.UTF_8);
      return new ReadOutcome.Rejection(place, QuarantineReason.ENCODING, Messages.excerpt(excerpt));
    }
    try {
      return article(place, HtmlArticle.parse(html.get(), address), address, id);
    } catch (RuntimeException | StackOverflowError e) {
      return new ReadOutcome.Rejection(
          place, QuarantineReason.MALFORMED_HTML, Messages.of(e) + " at " + address);
    }
  }

  /** What a page declares as its language is often that of the site's template: the text counts. */
  private static ReadOutcome article(String place, HtmlArticle page, String address, String id) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.ID, id);
    values.put(Field.TEXT, page.text());
    page.title().ifPresent(title -> values.put(Field.TITLE, title));
    page.published().ifPresent(date -> values.put(Field.PUBLISHED_AT, date));
    page.source().ifPresent(source -> values.put(Field.SOURCE, source));
    LanguageIdentifier.identify(page.text())
        .or(() -> page.language().flatMap(LanguageCodes::normalise))
        .ifPresent(language -> values.put(Field.LANGUAGE, language));
    page.url()
        .or(() -> Optional.of(address).filter(a -> !a.isBlank()))
        .ifPresent(url -> values.put(Field.URL, url));
    return new ReadOutcome.RawArticle(place, values, Optional.empty());
  }

  private static Optional<String> declaredCharset(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION_WITHIN);
    Matcher matcher =
        DECLARED_CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
