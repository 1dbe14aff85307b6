package org.sikap.core.article;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts back the blank that scraping or translation lost between two sentences: "in peace.During the
 * war" becomes "in peace. During the war". Abbreviations ("U.S.Army"), host names ("Gazeta.Pl") and
 * lines with an address are left alone.
 */
final class GluedSentences {
  private static final Pattern ADDRESS = Pattern.compile("://|\\bwww\\.|@\\S");

  private static final Set<String> HOST_ENDINGS =
      Set.of("Com", "Net", "Org", "Gov", "Info", "Id", "Ru", "Ua", "Pl", "Uk", "By", "Eu", "Tv");

  private GluedSentences() {}

  /** The text with blanks put in, its lines unchanged otherwise. */
  static String separate(String text) {
    StringBuilder result = new StringBuilder(text.length() + 16);
    for (String line : text.split("\n", -1)) {
      appendLine(result, line);
      result.append('\n');
    }
    result.setLength(result.length() - 1);
    return result.toString();
  }

  private static void appendLine(StringBuilder result, String line) {
    int written = 0;
    for (int index = 1; index < line.length() - 2; index++) {
      int begin = isStop(line.charAt(index)) ? sentenceBegin(line, index) : -1;
      if (begin >= 0) {
        if (written == 0 && ADDRESS.matcher(line).find()) {
          break;
        }
        result.append(line, written, begin).append(' ');
        written = begin;
      }
    }
    result.append(line, written, line.length());
  }

  /** Where a glued sentence begins after a stop; -1 if none does. */
  private static int sentenceBegin(String line, int stop) {
    boolean quoted = "\"”’)".indexOf(line.charAt(stop + 1)) >= 0;
    boolean ended =
        Character.isLowerCase(line.charAt(stop - 1))
            && (quoted || stop > 1 && Character.isLowerCase(line.charAt(stop - 2)));
    int begin = quoted ? stop + 2 : stop + 1;
    return ended && startsSentence(line, begin) ? begin : -1;
  }

  private static boolean startsSentence(String line, int begin) {
    boolean opened = begin < line.length() && "“‘(".indexOf(line.charAt(begin)) >= 0;
    int first = opened ? begin + 1 : begin;
    if (first + 1 >= line.length() || !Character.isUpperCase(line.charAt(first))) {
      return false;
    }
    char second = line.charAt(first + 1);
    return (Character.isLowerCase(second) || second == ' ')
        && !HOST_ENDINGS.contains(wordAt(line, first));
  }

  private static String wordAt(String line, int begin) {
    int end = begin;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return line.substring(begin, end);
  }

  private static boolean isStop(char character) {
    return character == '.' || character == '?' || character == '!';
  }
}
