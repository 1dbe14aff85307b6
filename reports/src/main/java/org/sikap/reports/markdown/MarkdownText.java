package org.sikap.reports.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sikap.reports.model.ArticleReference;
import org.sikap.reports.text.ReportTexts;

/** Text from outside as Markdown that shows it as it is. */
final class MarkdownText {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");
  private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_\\[\\]|~])");
  private static final Pattern BLOCK_START = Pattern.compile("^(\\d+)?([#+.)=-])(?=\\s|$|[#=-])");

  private static final Pattern OWN_MARK = Pattern.compile("[\\p{Pi}\"„']");

  private MarkdownText() {}

  /** On one line, without any character that Markdown or HTML would take for its own. */
  static String escape(String text) {
    String line = SPACE.matcher(text).replaceAll(" ").strip();
    String inline = SPECIAL.matcher(line).replaceAll("\\\\$1");
    String plain = inline.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return BLOCK_START.matcher(plain).replaceFirst("$1\\\\$2");
  }

  /** A sentence between quotation marks, unless it begins with some of its own. */
  static String quote(String sentence) {
    String escaped = escape(sentence);
    return OWN_MARK.matcher(escaped).lookingAt() ? escaped : "“" + escaped + "”";
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

  /** Where an article stands: its title with a link, its outlet, country and day. */
  static String source(ReportTexts texts, ArticleReference article) {
    String title = escape(texts.article(article));
    List<String> parts = new ArrayList<>();
    parts.add(article.link().map(link -> link(title, link)).orElse(title));
    article.source().map(MarkdownText::escape).ifPresent(parts::add);
    article.sourceCountry().map(texts::country).map(MarkdownText::escape).ifPresent(parts::add);
    article.date().map(texts::date).ifPresent(parts::add);
    return "— " + String.join(", ", parts);
  }
}
