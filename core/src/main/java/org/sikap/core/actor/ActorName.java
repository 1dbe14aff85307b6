package org.sikap.core.actor;

import static java.util.Objects.requireNonNull;

/**
 * One spelling of an actor.
 *
 * @param text the spelling, case-sensitive
 * @param language ISO 639-1 code, or {@link #ANY_LANGUAGE}
 * @param kind how it stands for the actor
 */
public record ActorName(String text, String language, NameKind kind) {
  /** Language of a name that is written the same everywhere. */
  public static final String ANY_LANGUAGE = "any";

  public ActorName {
    requireNonNull(text);
    requireNonNull(language);
    requireNonNull(kind);
  }

  boolean sharesLanguage(ActorName other) {
    return language.equals(other.language)
        || language.equals(ANY_LANGUAGE)
        || other.language.equals(ANY_LANGUAGE);
  }
}
