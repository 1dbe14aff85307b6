package org.sikap.jobs.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an input record may say about an article. Only {@link #TEXT} must be there. */
public enum Field {
  /** The input's own id of the article. */
  ID("id", "input_id", "article_id", "guid", "uuid"),
  /** Address of publication. */
  URL("url", "link", "source_url", "original_url"),
  /** Headline. */
  TITLE("title", "headline"),
  /** Body of the article. */
  TEXT("text", "body", "content", "article_text", "full_text", "articleBody"),
  /** Time of publication, see {@link PublicationDates}. */
  PUBLISHED_AT(
      "published_at",
      "published",
      "publishedAt",
      "date_published",
      "datePublished",
      "publish_date",
      "publication_date",
      "pub_date",
      "pubDate",
      "date"),
  /** Outlet. */
  SOURCE("source", "publisher", "outlet"),
  /** Country of the outlet: ISO 3166 code or English name. */
  SOURCE_COUNTRY("source_country", "country"),
  /** Language: ISO 639 code, tag or English name. */
  LANGUAGE("language", "lang");

  private final String key;
  private final List<String> columns;

  Field(String key, String... aliases) {
    this.key = key;
    this.columns = Stream.concat(Stream.of(key), Arrays.stream(aliases)).toList();
  }

  /** The field's name on the command line and in JSON Lines. */
  public String key() {
    return key;
  }

  /** Column names that mean this field without being mapped, the field's own name first. */
  public List<String> columns() {
    return columns;
  }

  /** The field of a name given on the command line. */
  public static Optional<Field> ofKey(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
  }

  /** All names, for messages. */
  public static String keys() {
    return Arrays.stream(values()).map(Field::key).collect(Collectors.joining(", "));
  }
}
