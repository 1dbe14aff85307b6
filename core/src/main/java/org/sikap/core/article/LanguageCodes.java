package org.sikap.core.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** Language codes as inputs write them, brought to ISO 639-1. */
public final class LanguageCodes {
  /** ISO 639-2 code of a language that is not known. */
  public static final String UNDETERMINED = "und";

  private static final Map<String, String> TWO_LETTERS_BY_NAME = indexLanguages();

  private LanguageCodes() {}

  /**
   * The ISO 639-1 code of a language given as a two-letter code, a three-letter code
   * (terminological or bibliographic), a tag with a region ({@code EN-us}, {@code pt_BR}) or an
   * English name; empty when the value is none of these.
   */
  public static Optional<String> normalise(String value) {
    String folded = value.strip().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(TWO_LETTERS_BY_NAME.get(folded))
        .or(() -> Optional.ofNullable(TWO_LETTERS_BY_NAME.get(folded.split("[-_]", 2)[0])));
  }

  private static Map<String, String> indexLanguages() {
    Map<String, String> index = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale locale = new Locale.Builder().setLanguage(code).build();
      index.put(code, locale.getLanguage());
      index.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
      addThreeLetters(index, locale);
    }
    addRetiredAndBibliographic(index);
    return Map.copyOf(index);
  }

  private static void addThreeLetters(Map<String, String> index, Locale locale) {
    try {
      index.put(locale.getISO3Language(), locale.getLanguage());
    } catch (MissingResourceException e) {
      // A language without a three-letter code has only its two-letter one.
    }
  }

  /** ISO 639-2/B codes and codes that ISO withdrew, which the Java runtime does not list. */
  private static void addRetiredAndBibliographic(Map<String, String> index) {
    String[][] pairs = {
      {"in", "id"}, {"iw", "he"}, {"ji", "yi"}, {"alb", "sq"}, {"arm", "hy"}, {"baq", "eu"},
      {"bur", "my"}, {"chi", "zh"}, {"cze", "cs"}, {"dut", "nl"}, {"fre", "fr"}, {"geo", "ka"},
      {"ger", "de"}, {"gre", "el"}, {"ice", "is"}, {"mac", "mk"}, {"may", "ms"}, {"per", "fa"},
      {"rum", "ro"}, {"slo", "sk"}, {"tib", "bo"}, {"wel", "cy"}
    };
    for (String[] pair : pairs) {
      index.put(pair[0], pair[1]);
    }
  }
}
