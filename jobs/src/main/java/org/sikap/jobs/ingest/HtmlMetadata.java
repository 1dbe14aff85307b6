package org.sikap.jobs.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Title, date, address and outlet of a page, from its meta elements and its JSON-LD. */
final class HtmlMetadata {
  private final Document document;
  private final JsonNode article;

  private HtmlMetadata(Document document, JsonNode article) {
    this.document = document;
    this.article = article;
  }

  static HtmlMetadata of(Document document) {
    return new HtmlMetadata(document, linkedArticle(document));
  }

  Optional<String> title() {
    return first(
        () -> linked("headline"),
        () -> meta("meta[property=og:title]"),
        () -> text("h1"),
        () -> text("title"));
  }

  Optional<String> published() {
    return first(
        () -> meta("meta[property=article:published_time]"),
        () -> linked("datePublished"),
        () -> meta("meta[itemprop=datePublished], meta[property=og:published_time]"),
        () ->
            meta(
                "meta[name~=(?i)^(pubdate|publishdate|publish-date|publish_date|date|dc\\.date"
                    + "|dc\\.date\\.issued|dcterms\\.created|sailthru\\.date|parsely-pub-date"
                    + "|article\\.published|content_publisheddate)$]"),
        () -> attribute("[itemprop=datePublished][datetime], time[datetime]", "datetime"));
  }

  Optional<String> url() {
    return first(
        () -> attribute("link[rel=canonical]", "abs:href").filter(HtmlMetadata::isPublic),
        () -> meta("meta[property=og:url]"),
        () -> linked("url"));
  }

  Optional<String> source() {
    return first(
        () -> meta("meta[property=og:site_name]"),
        () -> value(article.path("publisher").path("name")));
  }

  Optional<String> language() {
    return first(
        () -> attribute("html[lang]", "lang"),
        () -> meta("meta[http-equiv=content-language]"),
        () -> meta("meta[property=og:locale]"),
        () -> linked("inLanguage"));
  }

  Optional<String> articleBody() {
    return linked("articleBody");
  }

  private static boolean isPublic(String address) {
    return !address.startsWith(HtmlArticle.NOWHERE);
  }

  @SafeVarargs
  private static Optional<String> first(Supplier<Optional<String>>... candidates) {
    return Stream.of(candidates).map(Supplier::get).flatMap(Optional::stream).findFirst();
  }

  private Optional<String> meta(String selector) {
    return attribute(selector, "content");
  }

  private Optional<String> attribute(String selector, String name) {
    return document.select(selector).stream()
        .map(element -> element.attr(name).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private Optional<String> text(String selector) {
    return document.select(selector).stream()
        .map(element -> element.text().strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private Optional<String> linked(String key) {
    return value(article.path(key));
  }

  private static Optional<String> value(JsonNode node) {
    return node.isTextual() && !node.asText().isBlank()
        ? Optional.of(node.asText().strip())
        : Optional.empty();
  }

  /** The first object in the page's JSON-LD that is an article. */
  private static JsonNode linkedArticle(Document document) {
    for (Element script : document.select("script[type=application/ld+json]")) {
      Optional<JsonNode> found = parse(script.data()).flatMap(HtmlMetadata::findArticle);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return MissingNode.getInstance();
  }

  private static Optional<JsonNode> parse(String json) {
    try {
      return Optional.of(JsonObjects.reader(new BoundedNodes()).readTree(json));
    } catch (JsonProcessingException | BoundedNodes.TooManyValuesException e) {
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> findArticle(JsonNode root) {
    Deque<JsonNode> waiting = new ArrayDeque<>();
    waiting.add(root);
    while (!waiting.isEmpty()) {
      JsonNode node = waiting.remove();
      if (isArticle(node.path("@type"))) {
        return Optional.of(node);
      }
      if (node.isArray()) {
        node.forEach(waiting::add);
      }
      node.path("@graph").forEach(waiting::add);
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode type) {
    return type.isArray()
        ? Stream.iterate(0, i -> i < type.size(), i -> i + 1).anyMatch(i -> isArticle(type.get(i)))
        : type.asText().endsWith("Article") || type.asText().endsWith("BlogPosting");
  }
}
