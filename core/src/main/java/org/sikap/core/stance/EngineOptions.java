package org.sikap.core.stance;

/**
 * How the engine reads.
 *
 * @param coreference whether pronouns, nouns such as <i>the alliance</i> and titles without a name
 *     mean an actor of the text before them; off to measure what that gains and costs
 * @param calibration whether the confidence of a statement is the share of right ones among
 *     statements of its certainty; without, it is that certainty, the product of what its steps are
 *     worth
 * @param provisionalActors whether persons and organisations that the register lacks hold
 *     statements and are their targets; else what hangs on them goes to the unresolved names
 */
public record EngineOptions(boolean coreference, boolean calibration, boolean provisionalActors) {
  /** As in a run on articles about the topic. */
  public static final EngineOptions STANDARD = new EngineOptions(true, true, false);

  /** The same without coreference. */
  public EngineOptions withoutCoreference() {
    return new EngineOptions(false, calibration, provisionalActors);
  }

  /** The same without calibration. */
  public EngineOptions withoutCalibration() {
    return new EngineOptions(coreference, false, provisionalActors);
  }

  /** The same with persons and organisations that the register lacks. */
  public EngineOptions withProvisionalActors() {
    return new EngineOptions(coreference, calibration, true);
  }
}
