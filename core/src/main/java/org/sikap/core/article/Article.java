package org.sikap.core.article;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * A news article as it will be analysed.
 *
 * @param articleId hash of the normalised content, see {@link ArticleIdentity}; a repeat of a
 *     content already seen carries a suffix
 * @param inputId id given in the input, or one made from the input's name and position
 * @param input the file that held the article
 * @param url address of publication, if known
 * @param source outlet, if known
 * @param sourceCountry ISO 3166 alpha-3 code of the outlet's country, if known
 * @param language ISO 639-1 code, or {@link LanguageCodes#UNDETERMINED}
 * @param title headline, if given apart from the text
 * @param text exactly what is analysed; starts with the title if there is one
 * @param publishedAt time of publication, if known
 */
public record Article(
    String articleId,
    String inputId,
    String input,
    Optional<String> url,
    Optional<String> source,
    Optional<String> sourceCountry,
    String language,
    Optional<String> title,
    String text,
    Optional<Instant> publishedAt) {

  public Article {
    requireNonNull(articleId, "articleId is null");
    requireNonNull(inputId, "inputId is null");
    requireNonNull(input, "input is null");
    requireNonNull(url, "url is null");
    requireNonNull(source, "source is null");
    requireNonNull(sourceCountry, "sourceCountry is null");
    requireNonNull(language, "language is null");
    requireNonNull(title, "title is null");
    requireNonNull(text, "text is null");
    requireNonNull(publishedAt, "publishedAt is null");
  }
}
