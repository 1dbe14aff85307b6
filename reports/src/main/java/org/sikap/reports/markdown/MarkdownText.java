package org.sikap.reports.markdown;

import java.util.regex.Pattern;

/** Text from outside as Markdown that shows it as it is. */
final class MarkdownText {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");
  private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_\\[\\]|~])");
  private static final Pattern BLOCK_START = Pattern.compile("^(\\d+)?([#+.)=-])");

  private MarkdownText() {}

  /** On one line, without any character that Markdown or HTML would take for its own. */
  static String escape(String text) {
    String line = SPACE.matcher(text).replaceAll(" ").strip();
    String inline = SPECIAL.matcher(line).replaceAll("\\\\$1");
    String plain = inline.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return BLOCK_START.matcher(plain).replaceFirst("$1\\\\$2");
  }

  /** The text between marks of code, whatever it holds. */
  static String code(String text) {
    String line =
        SPACE.matcher(text).replaceAll(" ").strip().replace('`', '\'').replace("|", "\\|");
    return line.isEmpty() ? "" : "`" + line + "`";
  }

  /** A link on a text that is escaped already. */
  static String link(String escapedText, String address) {
    String target =
        address.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20").replace("|", "%7C");
    return "[" + escapedText + "](<" + target + ">)";
  }
}
