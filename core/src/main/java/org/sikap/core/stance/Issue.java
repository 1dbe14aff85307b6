package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Something actors take sides on.
 *
 * @param id name of the issue
 * @param side -1..1, what a favourable attitude to it adds on the axis
 * @param event the event it stands for, with its default parties
 */
public record Issue(String id, double side, Optional<DefaultEvent> event) {
  /**
   * The parties that are meant when the text names none.
   *
   * @param frame frame of the event
   * @param agent actor who does it; empty where many do
   * @param patient actor it is done to
   */
  public record DefaultEvent(String frame, Optional<String> agent, String patient) {}

  public Issue {
    requireNonNull(id);
    requireNonNull(event);
  }
}
