package org.sikap.core.score;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.sikap.core.stance.Topic;

/**
 * Words for scores, given only where the interval allows them. The stems come from the topic:
 * {@code with_ukraine}, {@code leans_russia}.
 */
public final class StanceLabels implements Serializable {
  private static final long serialVersionUID = 1L;

  /** No position can be told. */
  public static final String INSUFFICIENT = "insufficient";

  /** Clear evidence for both sides. */
  public static final String MIXED = "mixed";

  /** Evidence, and for neither side. */
  public static final String NEUTRAL = "neutral";

  /** From this alignment on, to either side, a statement is clearly on that side. */
  public static final double CLEAR = 0.2;

  static final double WITH_SCORE = 0.45;
  static final double WITH_NEAR_END = 0.15;
  static final double LEANS_SCORE = 0.12;
  static final double CLEAR_LEANS_SCORE = 0.25;
  static final double LEANS_NEAR_END = -0.05;
  static final double NEUTRAL_BAND = 0.2;
  static final double MIXED_SHARE = 0.3;
  static final double WIDEST_INTERVAL = 1.2;
  // The bootstrap of two stories knows three outcomes: its interval tells nothing.
  static final int FEWEST_STORIES = 3;

  private final String positive;
  private final String negative;

  private StanceLabels(String positive, String negative) {
    this.positive = requireNonNull(positive);
    this.negative = requireNonNull(negative);
  }

  /** The labels of a topic. */
  public static StanceLabels of(Topic topic) {
    return of(topic.poles());
  }

  /** The labels between two poles. */
  public static StanceLabels of(List<Topic.Pole> poles) {
    return new StanceLabels(stem(poles, 1), stem(poles, -1));
  }

  private static String stem(List<Topic.Pole> poles, int position) {
    return poles.stream()
        .filter(pole -> pole.position() == position)
        .map(Topic.Pole::label)
        .findFirst()
        .orElseThrow();
  }

  /**
   * The label of an actor in a period. The first that fits:
   *
   * <ol>
   *   <li>insufficient: fewer than 3 stories, or an interval wider than 1.2
   *   <li>with: score 0.45 or more to a side and the whole interval 0.15 or more to that side
   *   <li>leans: score 0.12 or more to a side and the interval without 0, or score 0.25 or more and
   *       the interval at most 0.05 across 0
   *   <li>mixed: each side has 0.3 or more of the statements
   *   <li>neutral: the interval within -0.2 and 0.2
   *   <li>insufficient
   * </ol>
   */
  public String ofActor(Evidence evidence) {
    Estimate estimate = evidence.estimate();
    if (evidence.stories() < FEWEST_STORIES || estimate.width() > WIDEST_INTERVAL) {
      return INSUFFICIENT;
    }
    double strength = Math.abs(estimate.score());
    if (strength >= WITH_SCORE && estimate.nearEnd() >= WITH_NEAR_END) {
      return "with_" + side(estimate.score());
    }
    if ((strength >= LEANS_SCORE && estimate.nearEnd() > 0)
        || (strength >= CLEAR_LEANS_SCORE && estimate.nearEnd() >= LEANS_NEAR_END)) {
      return "leans_" + side(estimate.score());
    }
    if (isMixed(evidence.positiveShare(), evidence.negativeShare())) {
      return MIXED;
    }
    boolean inBand = estimate.low() > -NEUTRAL_BAND && estimate.high() < NEUTRAL_BAND;
    return inBand ? NEUTRAL : INSUFFICIENT;
  }

  /**
   * The label of an actor in one article, where there is no interval: mixed when each side has 0.3
   * or more of the statements, else by the score alone.
   *
   * @param score -1..1
   */
  public String ofArticle(double score, double positiveShare, double negativeShare) {
    if (isMixed(positiveShare, negativeShare)) {
      return MIXED;
    }
    double strength = Math.abs(score);
    if (strength >= WITH_SCORE) {
      return "with_" + side(score);
    }
    return strength >= LEANS_SCORE ? "leans_" + side(score) : NEUTRAL;
  }

  private static boolean isMixed(double positiveShare, double negativeShare) {
    return positiveShare >= MIXED_SHARE && negativeShare >= MIXED_SHARE;
  }

  private String side(double score) {
    return score > 0 ? positive : negative;
  }
}
