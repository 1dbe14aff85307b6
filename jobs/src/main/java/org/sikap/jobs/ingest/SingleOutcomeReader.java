package org.sikap.jobs.ingest;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** Stands for a file about which there is one thing to say, or nothing in this slice. */
final class SingleOutcomeReader implements RecordReader {
  private Optional<ReadOutcome> outcome;

  SingleOutcomeReader(Optional<ReadOutcome> outcome) {
    this.outcome = requireNonNull(outcome, "outcome is null");
  }

  @Override
  public Optional<ReadOutcome> next() {
    Optional<ReadOutcome> result = outcome;
    outcome = Optional.empty();
    return result;
  }

  @Override
  public String position() {
    return "file";
  }

  @Override
  public void close() {}
}
