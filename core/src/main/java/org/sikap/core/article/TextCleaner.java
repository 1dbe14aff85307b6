package org.sikap.core.article;

import com.ibm.icu.text.Normalizer2;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes the text that is analysed out of the text that was read. Stateless; every method may be
 * called from any thread. All work is linear in the length of the text.
 */
public final class TextCleaner {
  private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

  /** Scripts in which a joiner between letters is only a line-breaking aid and carries nothing. */
  private static final Set<UnicodeScript> JOINER_FREE =
      EnumSet.of(
          UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK, UnicodeScript.COMMON);

  private static final Pattern BLANK_RUN = Pattern.compile(" {2,}");
  private static final Pattern LINE_EDGE = Pattern.compile(" ?\n ?");
  private static final Pattern PARAGRAPH_BREAK = Pattern.compile("\n{3,}");

  private TextCleaner() {}

  /**
   * The article as it is analysed: title, a blank line, cleaned body; only the body when there is
   * no title or the body begins with it.
   *
   * @param title title as read
   * @param body body as read
   * @param language ISO 639-1 code, which selects the boilerplate to remove
   */
  public static CleanText compose(Optional<String> title, String body, String language) {
    String cleanBody = clean(body, language);
    Optional<String> cleanTitle = title.map(TextCleaner::normaliseLine).filter(t -> !t.isEmpty());
    if (cleanTitle.isEmpty() || cleanBody.isEmpty()) {
      return new CleanText(cleanTitle, cleanBody, 0);
    }
    String heading = cleanTitle.get();
    int length = heading.codePointCount(0, heading.length());
    return startsWithHeading(cleanBody, heading)
        ? new CleanText(cleanTitle, cleanBody, length)
        : new CleanText(cleanTitle, heading + "\n\n" + cleanBody, length);
  }

  /** A heading counts as the body's beginning only if it ends where a word ends. */
  private static boolean startsWithHeading(String body, String heading) {
    return body.startsWith(heading)
        && (body.length() == heading.length()
            || !Character.isLetterOrDigit(body.codePointAt(heading.length())));
  }

  /**
   * Normalised text without the language's boilerplate. Where everything is boilerplate, the
   * normalised text is returned whole: an article is never emptied by a pattern.
   */
  public static String clean(String text, String language) {
    String normalised = normalise(text);
    String remaining = collapse(Boilerplate.ofLanguage(language).removeFrom(normalised));
    return GluedSentences.separate(remaining.isEmpty() ? normalised : remaining);
  }

  /** {@link #normalise} for a text of one line, such as a title: line ends become blanks. */
  public static String normaliseLine(String text) {
    return collapse(normalise(text).replace('\n', ' '));
  }

  /**
   * Text with HTML character references decoded, line ends as line feeds, no control characters,
   * soft hyphens or invisible characters, every kind of blank as one blank, no blank at a line's
   * edge, at most one empty line in a row, in Unicode normalisation form C.
   */
  public static String normalise(String text) {
    return collapse(COMPOSED.normalize(replaceCharacters(HtmlEntities.decode(text))));
  }

  private static String collapse(String text) {
    // Most texts hold nothing to collapse, which plain search sees many times faster.
    String single = text.contains("  ") ? BLANK_RUN.matcher(text).replaceAll(" ") : text;
    boolean edged = single.contains(" \n") || single.contains("\n ");
    String trimmed = edged ? LINE_EDGE.matcher(single).replaceAll("\n") : single;
    boolean gaping = trimmed.contains("\n\n\n");
    return (gaping ? PARAGRAPH_BREAK.matcher(trimmed).replaceAll("\n\n") : trimmed).strip();
  }

  private static String replaceCharacters(String text) {
    StringBuilder result = new StringBuilder(text.length());
    int previous = ' ';
    for (int index = 0; index < text.length(); ) {
      int codePoint = text.codePointAt(index);
      index += Character.charCount(codePoint);
      if (codePoint == '\r') {
        boolean pair = index < text.length() && text.charAt(index) == '\n';
        appendUnless(pair, result, '\n');
      } else {
        appendCharacter(result, codePoint, previous);
      }
      previous = codePoint;
    }
    return result.toString();
  }

  private static void appendUnless(boolean skipped, StringBuilder result, char character) {
    if (!skipped) {
      result.append(character);
    }
  }

  private static void appendCharacter(StringBuilder result, int codePoint, int previous) {
    switch (codePoint) {
      case '\n', '\f', 0x0b, 0x85, 0x2028 -> result.append('\n');
      case 0x2029 -> result.append("\n\n");
      case '\t' -> result.append(' ');
      case 0x200c, 0x200d -> appendJoiner(result, codePoint, previous);
      default -> appendVisible(result, codePoint);
    }
  }

  private static void appendJoiner(StringBuilder result, int codePoint, int previous) {
    if (!JOINER_FREE.contains(UnicodeScript.of(previous))) {
      result.appendCodePoint(codePoint);
    }
  }

  private static void appendVisible(StringBuilder result, int codePoint) {
    switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR -> result.append(' ');
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> {}
      default -> result.appendCodePoint(codePoint);
    }
  }
}
