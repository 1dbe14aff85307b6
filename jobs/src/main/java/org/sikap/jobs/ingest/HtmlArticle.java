package org.sikap.jobs.ingest;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * What a web page says of the article on it.
 *
 * @param title headline
 * @param text main text, paragraphs separated by line feeds; blank if the page has none
 * @param published time of publication as written
 * @param url canonical address
 * @param source name of the site
 * @param language language as declared
 */
record HtmlArticle(
    Optional<String> title,
    String text,
    Optional<String> published,
    Optional<String> url,
    Optional<String> source,
    Optional<String> language) {

  /** No article nests deeper; the work of finding its text grows with the depth. */
  private static final int DEEPEST_NESTING = 200;

  /** Lets relative links resolve on a page whose address is not known. */
  static final String NOWHERE = "https://page.invalid/";

  HtmlArticle {
    requireNonNull(title, "title is null");
    requireNonNull(text, "text is null");
    requireNonNull(published, "published is null");
    requireNonNull(url, "url is null");
    requireNonNull(source, "source is null");
    requireNonNull(language, "language is null");
  }

  /**
   * Takes a page apart.
   *
   * @param address where the page was served, against which links resolve; may be blank
   */
  static HtmlArticle parse(String html, String address) {
    String base = address.isBlank() ? NOWHERE : address;
    Document document = Jsoup.parse(html, base, Parser.htmlParser().setMaxDepth(DEEPEST_NESTING));
    HtmlMetadata metadata = HtmlMetadata.of(document);
    String text = HtmlMainText.extract(document, metadata.articleBody());
    return new HtmlArticle(
        metadata.title(),
        text,
        metadata.published(),
        metadata.url(),
        metadata.source(),
        metadata.language());
  }
}
