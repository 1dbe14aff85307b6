package org.sikap.jobs.score;

import java.util.Locale;

/** Why an article that was read as text has no analysis; a reason of the quarantine table. */
public enum FailureReason {
  /** The engine threw; the excerpt says what. */
  ENGINE_FAILURE,
  /** It took longer than one article may. */
  TIME_LIMIT;

  /** The value of the reason column. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
