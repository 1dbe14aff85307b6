package org.sikap.jobs.aggregate;

import org.sikap.core.score.Bootstrap;

/** The state of a {@link Bootstrap} in the form that Spark can move: a bean. */
public final class BootstrapState {
  private long[] numbers = Bootstrap.emptyState();

  /** The state itself, not a copy. */
  public long[] getNumbers() {
    return numbers;
  }

  /** Takes over a state. */
  public void setNumbers(long[] numbers) {
    this.numbers = numbers;
  }
}
