package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

/**
 * What an actor does or says, independent of language.
 *
 * @param id name of the frame
 * @param ploverEvent PLOVER event type
 * @param ploverMode PLOVER mode
 * @param channel words or deeds
 * @param attitude -1..1, from holder to target
 * @param effect -1..1, what the event does to its target
 * @param engagement rung of the ladder: 0 words, 1 diplomatic, 2 economic, 3 military aid, 4 combat
 * @param operator whether the frame acts on events: block, resume, approve
 */
public record Frame(
    String id,
    String ploverEvent,
    String ploverMode,
    Channel channel,
    double attitude,
    double effect,
    int engagement,
    boolean operator) {
  public Frame {
    requireNonNull(id);
    requireNonNull(ploverEvent);
    requireNonNull(ploverMode);
    requireNonNull(channel);
  }

  /** Whether the frame asks for something to happen, so that its object is not yet a fact. */
  public boolean asks() {
    return ploverEvent.equals("REQUEST");
  }

  /** Whether the frame keeps its object from happening. */
  public boolean prevents() {
    return operator && ploverEvent.equals("REJECT");
  }
}
