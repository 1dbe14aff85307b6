package org.sikap.core.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Country codes and names as inputs write them, brought to ISO 3166 alpha-3. */
public final class CountryCodes {
  private static final Map<String, String> ALPHA_3_BY_NAME = indexCountries();
  private static final Set<String> ALPHA_2 = Set.of(Locale.getISOCountries());

  private CountryCodes() {}

  /**
   * The alpha-3 code of a country given as alpha-2 or alpha-3 code or English name, in any case;
   * empty when the value is none of these.
   */
  public static Optional<String> alpha3(String value) {
    return Optional.ofNullable(ALPHA_3_BY_NAME.get(value.strip().toLowerCase(Locale.ROOT)));
  }

  /** Whether the value is the upper-case alpha-2 code of a country. */
  public static boolean isAlpha2(String value) {
    return ALPHA_2.contains(value);
  }

  private static Map<String, String> indexCountries() {
    Map<String, String> index = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale locale = new Locale.Builder().setRegion(code).build();
      String alpha3 = locale.getISO3Country();
      index.put(code.toLowerCase(Locale.ROOT), alpha3);
      index.put(alpha3.toLowerCase(Locale.ROOT), alpha3);
      index.put(locale.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), alpha3);
    }
    index.put("uk", "GBR");
    index.put("usa", "USA");
    index.put("xk", "XKX");
    index.put("xkx", "XKX");
    index.put("kosovo", "XKX");
    return Map.copyOf(index);
  }
}
