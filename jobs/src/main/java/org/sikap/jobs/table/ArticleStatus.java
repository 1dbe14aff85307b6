package org.sikap.jobs.table;

import java.util.Locale;

/** What became of an article. Every article has exactly one status. */
public enum ArticleStatus {
  /** Read sentence by sentence. */
  SCORED,
  /** Not about the topic. */
  OFF_TOPIC,
  /** A near-copy of another article, which stands for both. */
  DUPLICATE,
  /** In a language that the run does not read, or in none that could be told. */
  UNSUPPORTED_LANGUAGE,
  /** The engine failed on it; the quarantine table says how. */
  FAILED;

  /** The value of the status column. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
