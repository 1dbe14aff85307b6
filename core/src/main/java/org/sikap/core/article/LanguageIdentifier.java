package org.sikap.core.article;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells the language of a text among those of the world's larger news agencies. Malay is not one of
 * them: next to it, short Indonesian texts could not be told with confidence. The models are loaded
 * at the first question, once in a JVM; every method may be called from any thread.
 */
public final class LanguageIdentifier {
  /** How many characters of a text are looked at, at most. */
  public static final int LOOKED_AT = 500;

  private static final int FEWEST_LETTERS = 12;

  /** How much likelier the best language must be than the next, from 0 to 0.99. */
  private static final double LEAST_DISTANCE = 0.05;

  private LanguageIdentifier() {}

  /** The ISO 639-1 code of the text's language; empty for too little text or a close call. */
  public static Optional<String> identify(String text) {
    String beginning = text.substring(0, Math.min(text.length(), LOOKED_AT));
    if (beginning.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
      return Optional.empty();
    }
    Language language = Detector.INSTANCE.detectLanguageOf(beginning);
    return language == Language.UNKNOWN
        ? Optional.empty()
        : Optional.of(language.getIsoCode639_1().toString().toLowerCase(Locale.ROOT));
  }

  /** Holder that delays the loading of the models to the first use. */
  private static final class Detector {
    static final LanguageDetector INSTANCE =
        LanguageDetectorBuilder.fromLanguages(
                Language.ENGLISH,
                Language.INDONESIAN,
                Language.RUSSIAN,
                Language.UKRAINIAN,
                Language.BELARUSIAN,
                Language.POLISH,
                Language.CZECH,
                Language.HUNGARIAN,
                Language.ROMANIAN,
                Language.GERMAN,
                Language.FRENCH,
                Language.SPANISH,
                Language.PORTUGUESE,
                Language.ITALIAN,
                Language.DUTCH,
                Language.SWEDISH,
                Language.TURKISH,
                Language.ARABIC,
                Language.PERSIAN,
                Language.HINDI,
                Language.VIETNAMESE,
                Language.CHINESE,
                Language.JAPANESE,
                Language.KOREAN)
            .withLowAccuracyMode()
            .withMinimumRelativeDistance(LEAST_DISTANCE)
            .build();
  }
}
