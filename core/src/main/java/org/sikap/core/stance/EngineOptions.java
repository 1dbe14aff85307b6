package org.sikap.core.stance;

/**
 * Parts of the engine that can be left out, to measure what they gain and cost.
 *
 * @param coreference whether pronouns, nouns such as <i>the alliance</i> and titles without a name
 *     mean an actor of the text before them
 * @param calibration whether the confidence of a statement is the share of right ones among
 *     statements of its certainty; without, it is that certainty, the product of what its steps are
 *     worth
 */
public record EngineOptions(boolean coreference, boolean calibration) {
  /** Everything, as in a run. */
  public static final EngineOptions ALL = new EngineOptions(true, true);

  /** Everything but coreference. */
  public static final EngineOptions WITHOUT_COREFERENCE = new EngineOptions(false, true);

  /** Everything but calibration. */
  public static final EngineOptions WITHOUT_CALIBRATION = new EngineOptions(true, false);
}
