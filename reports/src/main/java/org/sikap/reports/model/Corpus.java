package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was read.
 *
 * @param byStatus articles by what became of them, most frequent first
 * @param byLanguage articles by ISO 639-1 code, most frequent first
 * @param bySourceCountry articles by ISO 3166 alpha-3 code of the outlet, most frequent first
 * @param first day of the oldest dated article
 * @param last day of the newest dated article
 * @param stories stories that scored articles tell, near-duplicates counted once
 * @param duplicates articles that repeat another's story
 */
public record Corpus(
    List<Tally> byStatus,
    List<Tally> byLanguage,
    List<Tally> bySourceCountry,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    long stories,
    long duplicates) {
  public Corpus {
    byStatus = List.copyOf(byStatus);
    byLanguage = List.copyOf(byLanguage);
    bySourceCountry = List.copyOf(bySourceCountry);
    requireNonNull(first);
    requireNonNull(last);
  }

  /** All articles, whatever became of them. */
  public long articles() {
    return byStatus.stream().mapToLong(Tally::count).sum();
  }

  /** Articles of one status. */
  public long articles(String status) {
    return byStatus.stream()
        .filter(tally -> tally.key().equals(status))
        .mapToLong(Tally::count)
        .sum();
  }
}
