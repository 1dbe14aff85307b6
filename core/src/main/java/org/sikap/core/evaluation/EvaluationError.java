package org.sikap.core.evaluation;

import static java.util.Objects.requireNonNull;

/**
 * Something that did not come out as a person read it.
 *
 * @param file gold file
 * @param item id of the item, or its line
 * @param phenomenon what the item tests; blank where it tests nothing
 * @param kind missed, found_in_vain, wrong_class or stance
 * @param gold what was expected
 * @param found what was found
 * @param text the words that show it
 * @param trace the rules that led there; blank where nothing was found
 */
public record EvaluationError(
    String file,
    String item,
    String phenomenon,
    String kind,
    String gold,
    String found,
    String text,
    String trace) {
  /** Nothing was found where something is. */
  public static final String MISSED = "missed";

  /** Something was found where nothing is. */
  public static final String IN_VAIN = "found_in_vain";

  /** Something else was found than is there. */
  public static final String WRONG_CLASS = "wrong_class";

  /** The position of an actor in an article came out otherwise. */
  public static final String STANCE = "stance";

  public EvaluationError {
    requireNonNull(file);
    requireNonNull(item);
    requireNonNull(phenomenon);
    requireNonNull(kind);
    requireNonNull(gold);
    requireNonNull(found);
    requireNonNull(text);
    requireNonNull(trace);
  }
}
