package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What limits the report.
 *
 * @param quarantine reasons for which input was not read, most frequent first
 * @param quarantined inputs not read, for any reason
 * @param unsupportedLanguages articles left out by language, most frequent first
 * @param unresolved names to add to the register, most frequent first
 * @param abstentions where no position was given
 */
public record Quality(
    Selection<QuarantineReason> quarantine,
    long quarantined,
    List<Tally> unsupportedLanguages,
    Selection<UnresolvedMention> unresolved,
    Abstentions abstentions) {
  /**
   * Where no position was given although there was something to read.
   *
   * @param scoredArticles articles on the topic that were analysed
   * @param silentArticles those among them without a single statement
   * @param sentences sentences of the analysed articles
   * @param parsedSentences those that could hold a statement and were parsed
   */
  public record Abstentions(
      long scoredArticles, long silentArticles, long sentences, long parsedSentences) {}

  public Quality {
    requireNonNull(quarantine);
    unsupportedLanguages = List.copyOf(unsupportedLanguages);
    requireNonNull(unresolved);
    requireNonNull(abstentions);
  }
}
