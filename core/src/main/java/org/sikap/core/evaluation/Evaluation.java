package org.sikap.core.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far the engine agrees with a gold file in one language.
 *
 * @param file name of the gold file
 * @param language ISO 639-1 code
 * @param items texts or pairs looked at
 * @param skipped pairs whose marks cannot be told apart
 * @param confusion classes of statements, gold against found
 * @param exact items of which exactly the expected statements were found
 * @param phenomena the same for each phenomenon
 * @param stances positions in articles, gold against found, see {@link StanceAgreement}; empty
 *     without gold for them
 * @param reliability confidence of what was found, and whether it is right
 * @param sentences sentences read
 * @param seconds time of one processor that it took, without loading models
 * @param errors everything that did not come out as expected
 */
public record Evaluation(
    String file,
    String language,
    int items,
    int skipped,
    Confusion confusion,
    Tally exact,
    SortedMap<String, Tally> phenomena,
    Optional<StanceAgreement> stances,
    List<Judged> reliability,
    int sentences,
    double seconds,
    List<EvaluationError> errors) {
  /**
   * Something that was found.
   *
   * @param confidence 0..1
   * @param right whether it is what a person read
   */
  public record Judged(double confidence, boolean right) {}

  public Evaluation {
    requireNonNull(file);
    requireNonNull(language);
    requireNonNull(confusion);
    requireNonNull(exact);
    phenomena = Collections.unmodifiableSortedMap(new TreeMap<>(phenomena));
    requireNonNull(stances);
    reliability = List.copyOf(reliability);
    errors = List.copyOf(errors);
  }

  /** Sentences read in a second of one processor. */
  public double sentencesPerSecond() {
    return seconds == 0 ? 0 : sentences / seconds;
  }
}
