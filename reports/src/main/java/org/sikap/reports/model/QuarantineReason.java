package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Why input could not be read.
 *
 * @param reason the reason
 * @param count how many inputs
 * @param examples a few of them
 */
public record QuarantineReason(String reason, long count, List<Example> examples) {
  /**
   * One input that could not be read.
   *
   * @param input file or address
   * @param position where in it; empty for the whole
   * @param excerpt what stands there
   */
  public record Example(String input, String position, String excerpt) {
    public Example {
      requireNonNull(input);
      requireNonNull(position);
      requireNonNull(excerpt);
    }
  }

  public QuarantineReason {
    requireNonNull(reason);
    examples = List.copyOf(examples);
  }
}
