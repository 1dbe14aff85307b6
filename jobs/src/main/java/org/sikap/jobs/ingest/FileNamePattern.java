package org.sikap.jobs.ingest;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sikap.core.article.CountryCodes;
import org.sikap.core.article.LanguageCodes;

/**
 * What the name of a text file says about its article: parts separated by underscores,
 *
 * <pre>DATE_SOURCE_CC_ll_anything.txt</pre>
 *
 * <ul>
 *   <li>DATE: {@code 20220125T090000Z}, {@code 2022-01-25} or {@code 20220125}
 *   <li>SOURCE: the outlet; only before a country
 *   <li>CC: the outlet's country, ISO 3166 alpha-2 in upper case
 *   <li>ll: the language, ISO 639-1 in lower case; only after a country
 * </ul>
 *
 * Each part may be missing; a name that fits nothing says nothing.
 */
final class FileNamePattern {
  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?<date>\\d{8}T\\d{6}Z|\\d{4}-\\d{2}-\\d{2}|\\d{8})(?:_|$))?"
              + "(?:(?:(?<source>[^_]{2,60})_)??(?<country>[A-Z]{2})(?:_(?<language>[a-z]{2}))?(?:_.*|$))?.*");

  private FileNamePattern() {}

  /** The fields told by a file name without folder and extension. */
  static Map<Field, String> read(String name) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      return values;
    }
    put(values, Field.PUBLISHED_AT, matcher.group("date"));
    String country = matcher.group("country");
    if (country != null && CountryCodes.isAlpha2(country)) {
      put(values, Field.SOURCE_COUNTRY, country);
      put(values, Field.SOURCE, matcher.group("source"));
      putLanguage(values, matcher.group("language"));
    }
    return values;
  }

  private static void putLanguage(Map<Field, String> values, String language) {
    if (language != null && LanguageCodes.normalise(language).isPresent()) {
      values.put(Field.LANGUAGE, language);
    }
  }

  private static void put(Map<Field, String> values, Field field, String value) {
    if (value != null) {
      values.put(field, value);
    }
  }
}
