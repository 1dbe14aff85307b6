package org.sikap.core.article;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What {@link TextCleaner} made of an article.
 *
 * @param title the title, normalised, if one was given
 * @param text exactly what is analysed
 * @param titleLength number of Unicode code points at the start of {@code text} that are the title;
 *     0 when the text does not start with a title given apart
 */
public record CleanText(Optional<String> title, String text, int titleLength) {

  public CleanText {
    requireNonNull(title, "title is null");
    requireNonNull(text, "text is null");
  }
}
