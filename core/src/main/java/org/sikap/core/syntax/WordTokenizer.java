package org.sikap.core.syntax;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a sentence into words, numbers, signs and clitics, with their offsets. Numbers keep their
 * thousands and decimal marks, times and dates stay whole, two names joined by a hyphen are two.
 */
final class WordTokenizer {
  private static final String LETTER = "[\\p{L}\\p{M}]";
  private static final Pattern TOKEN =
      Pattern.compile(
          "US\\$|Rp(?=[\\s.]?\\d)"
              + "|\\d++(?:[.,:/]\\d++)*+(?!\\p{L})"
              + "|(?:\\p{Lu}\\.){2,}+"
              + "|[\\p{L}\\p{M}\\d]++(?:['’`]"
              + LETTER
              + "++|-[\\p{L}\\p{M}\\d]++|[&]\\p{Lu}++)*+"
              + "|\\.{2,}+|-{2,}+"
              + "|[^\\s]");
  private static final Pattern NAMES = Pattern.compile("(\\p{Lu}[^-]*)-(\\p{Lu}[^-]*)");

  /** A token and where it stands. */
  record Token(String form, int begin, int end) {}

  private final AffixMorphology morphology;

  WordTokenizer(AffixMorphology morphology) {
    this.morphology = requireNonNull(morphology);
  }

  /** The tokens of a stretch of text, in order. */
  List<Token> tokenize(String text, int begin, int end) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(begin, end);
    while (matcher.find()) {
      Matcher names = NAMES.matcher(matcher.group());
      if (names.matches() && !names.group(1).equalsIgnoreCase(names.group(2))) {
        int hyphen = matcher.start() + names.end(1);
        addWord(text, matcher.start(), hyphen, tokens);
        tokens.add(new Token("-", hyphen, hyphen + 1));
        addWord(text, hyphen + 1, matcher.end(), tokens);
      } else {
        addWord(text, matcher.start(), matcher.end(), tokens);
      }
    }
    return tokens;
  }

  private void addWord(String text, int begin, int end, List<Token> tokens) {
    int position = begin;
    for (String part : morphology.split(text.substring(begin, end))) {
      String form =
          part.length() > 1 && part.endsWith("-") ? part.substring(0, part.length() - 1) : part;
      tokens.add(new Token(form, position, position + form.length()));
      position += part.length();
    }
  }
}
