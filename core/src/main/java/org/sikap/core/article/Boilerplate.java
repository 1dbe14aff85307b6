package org.sikap.core.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The boilerplate patterns of one language, from {@code languages/LANGUAGE/boilerplate.tsv} of the
 * built-in data. A language without that file has none.
 */
final class Boilerplate {
  private static final Map<String, Boilerplate> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final List<BoilerplateRule> rules;

  private Boilerplate(List<BoilerplateRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** The patterns of an ISO 639-1 language, loaded once. */
  static Boilerplate ofLanguage(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, Boilerplate::load);
  }

  List<BoilerplateRule> rules() {
    return rules;
  }

  /**
   * The text without boilerplate.
   *
   * @param text normalised text, lines separated by line feeds
   */
  String removeFrom(String text) {
    if (rules.isEmpty()) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    boolean first = true;
    for (String line : text.split("\n", -1)) {
      if (!isBoilerplate(line, first)) {
        kept.append(withoutInline(line)).append('\n');
      }
      first &= line.isBlank();
    }
    return kept.toString();
  }

  private boolean isBoilerplate(String line, boolean first) {
    for (BoilerplateRule rule : rules) {
      boolean applies =
          switch (rule.scope()) {
            case LINE -> true;
            case INNER -> !first;
            case INLINE -> false;
          };
      if (applies && rule.pattern().matcher(line).matches()) {
        return true;
      }
    }
    return false;
  }

  private String withoutInline(String line) {
    String remaining = line;
    for (BoilerplateRule rule : rules) {
      if (rule.scope() == BoilerplateRule.Scope.INLINE) {
        remaining = rule.pattern().matcher(remaining).replaceAll("");
      }
    }
    return remaining;
  }

  private static Boilerplate load(String language) {
    String resource = "sikap/languages/" + language + "/boilerplate.tsv";
    ClassLoader loader = Boilerplate.class.getClassLoader();
    try (InputStream stream = loader.getResourceAsStream(resource)) {
      return stream == null
          ? new Boilerplate(List.of())
          : new Boilerplate(
              parse(
                  resource,
                  new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))));
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }

  /**
   * Reads rules from tab-separated lines: scope, pattern, note. Blank lines and lines that start
   * with {@code #} are comments.
   */
  static List<BoilerplateRule> parse(String name, BufferedReader reader) throws IOException {
    List<BoilerplateRule> rules = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        rules.add(parseRule(name + ":" + number, line));
      }
    }
    return rules;
  }

  private static BoilerplateRule parseRule(String place, String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 3) {
      throw new IllegalArgumentException(
          place + ": expected scope, pattern and note separated by tabs, found " + columns.length);
    }
    try {
      return new BoilerplateRule(
          BoilerplateRule.Scope.valueOf(columns[0].toUpperCase(Locale.ROOT)),
          Pattern.compile(columns[1]));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(place + ": " + e.getDescription(), e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          place + ": scope is line, inner or inline, not " + columns[0], e);
    }
  }
}
