package org.sikap.jobs.aggregate;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.ceil;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;

/** What raises an actor on the engagement ladder: one rule for every table and figure. */
public final class EngagementRule {
  // One misread sentence must not send a country to war.
  static final long LEAST_STORIES = 2;
  static final double LEAST_SHARE = 0.05;
  // A third actor lends half of its position at most.
  private static final double MOST_LENT = 0.5;

  private EngagementRule() {}

  /**
   * Whether a statement raises its holder: it is told as fact, and its target is a party to the
   * conflict or an issue with a side, so that most of its polarity lies on the axis. What is done
   * to others counts on the axis by where they stand, and raises nobody.
   */
  public static Column counts() {
    return isTold().and(abs(col("alignment")).gt(abs(col("polarity")).multiply(MOST_LENT)));
  }

  /**
   * Whether a statement is told as fact: asserted, not said of the holder by another, and on the
   * axis.
   */
  public static Column isTold() {
    return col("factuality")
        .equalTo("asserted")
        .and(col("voice").notEqual("attributed"))
        .and(abs(col("alignment")).gt(0));
  }

  /** Stories that have to tell of a rung, or of a higher one, of an actor with so many stories. */
  static Column storiesNeeded(Column stories) {
    return greatest(lit(LEAST_STORIES), ceil(stories.multiply(lit(LEAST_SHARE))));
  }
}
