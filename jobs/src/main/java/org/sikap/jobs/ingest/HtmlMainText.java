package org.sikap.jobs.ingest;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Finds the text of the article on a web page. */
final class HtmlMainText {
  /** A main text shorter than this, in characters, is compared with other candidates. */
  private static final int DOUBTFUL = 250;

  private static final int LONGEST_LINK_PARAGRAPH = 250;
  private static final int MOST_ELEMENTS = 15_000;
  private static final int LONGEST_LABEL = 30;
  private static final double LINK_SHARE = 0.8;
  private static final double NOISE_SHARE = 0.3;

  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, svg, canvas, object, embed, figure, figcaption,"
          + " picture, video, audio, nav, footer, form, button, select, input, textarea, dialog";

  private static final String OFTEN_NOISE =
      "aside, [hidden], [aria-hidden=true], [class~=(?i)\\b(related|recirc|read-?also|read-?more"
          + "|baca-?juga|lihatjg|newsletter|promo|captions?|advert\\w*|ads?|ad-slot|breadcrumbs?"
          + "|tags|share|sharing|social|comments?|author-bio|most-read|para_caption|linksisip)\\b],"
          + " [id~=(?i)\\b(related|newsletter|advert\\w*|comments?|social|share)\\b]";

  private static final String PARAGRAPHS = "p, li, blockquote, h1, h2, h3, h4, h5, h6, td, dd";

  private static final Pattern BLOCK =
      Pattern.compile(
          "p|div|section|article|main|header|h[1-6]|ul|ol|li|blockquote|table|tr|td|th|dl|dt|dd|pre"
              + "|hr|center|body");

  private HtmlMainText() {}

  /**
   * The main text, paragraphs separated by line feeds; blank if the page has none.
   *
   * @param document the page; what is no text is taken out of it
   * @param articleBody the text that the page's metadata holds, used when the page shows less
   */
  static String extract(Document document, Optional<String> articleBody) {
    document.select(NEVER_TEXT).remove();
    removeNoise(document);
    removeLinkParagraphs(document);
    String readable = readable(document);
    if (readable.length() >= DOUBTFUL) {
      return readable;
    }
    Stream<String> shown =
        document.select("[itemprop=articleBody], article, main, body").stream()
            .map(HtmlMainText::paragraphs);
    return Stream.of(Stream.of(readable), articleBody.stream(), shown)
        .flatMap(candidates -> candidates)
        .max(Comparator.comparingInt(String::length))
        .filter(text -> !text.isBlank())
        .orElseGet(() -> blocks(document.body()));
  }

  /** Very large pages are lists or hostile; finding their main text takes too long. */
  private static String readable(Document document) {
    if (document.getAllElements().size() > MOST_ELEMENTS) {
      return "";
    }
    Document copy = document.clone();
    copy.outputSettings().prettyPrint(false);
    Element content = new Readability4J(document.location(), copy).parse().getArticleContent();
    return content == null ? "" : blocks(content);
  }

  /** A name may deceive: what holds much of the page's text stays. */
  private static void removeNoise(Document document) {
    int all = textLength(document.select("p"));
    for (Element element : document.select(OFTEN_NOISE)) {
      if (!element.normalName().equals("body")
          && !element.normalName().equals("html")
          && textLength(element.select("p")) <= NOISE_SHARE * all) {
        element.remove();
      }
    }
  }

  private static int textLength(Iterable<Element> elements) {
    int length = 0;
    for (Element element : elements) {
      length += element.text().length();
    }
    return length;
  }

  /** A paragraph that is nothing but a link leads to another article. */
  private static void removeLinkParagraphs(Document document) {
    for (Element paragraph : document.select("p, li, div, h3, h4, strong, td")) {
      if (paragraph.children().stream().anyMatch(HtmlMainText::isBlock)) {
        continue;
      }
      String text = paragraph.text();
      if (text.length() < LONGEST_LINK_PARAGRAPH && isLink(text, paragraph.select("a").text())) {
        paragraph.remove();
      }
    }
  }

  /** Nothing but a link, or a label with a colon and a link. */
  private static boolean isLink(String text, String linked) {
    if (linked.isBlank()) {
      return false;
    }
    String label = text.endsWith(linked) ? text.substring(0, text.length() - linked.length()) : "";
    return linked.length() >= LINK_SHARE * text.length()
        || label.length() < LONGEST_LABEL && label.strip().endsWith(":");
  }

  private static String paragraphs(Element element) {
    return element.select(PARAGRAPHS).stream()
        .filter(paragraph -> paragraph.select(PARAGRAPHS).size() == 1)
        .map(Element::text)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n\n"));
  }

  /** The text of an element with a break wherever a browser shows one. */
  static String blocks(Element element) {
    StringBuilder text = new StringBuilder();
    element.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(words.getWholeText().replaceAll("\\s+", " "));
            } else if (node.nodeName().equals("br")) {
              text.append('\n');
            } else if (isBlock(node)) {
              text.append("\n\n");
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (isBlock(node)) {
              text.append("\n\n");
            }
          }
        });
    return text.toString().replaceAll(" ?\n ?", "\n").replaceAll("\n{3,}", "\n\n").strip();
  }

  private static boolean isBlock(Node node) {
    return BLOCK.matcher(node.nodeName()).matches();
  }
}
