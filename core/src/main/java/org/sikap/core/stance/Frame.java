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
 * @param cancels whether its object does not happen, or no longer: block, refuse, end
 * @param anticipates whether its object has not happened yet: fear, warn, threaten
 * @param eventsOnly whether it means nothing to a plain actor: announce, begin, end
 * @param mutual whether it holds both ways: allies, partners, parties to a treaty
 */
public record Frame(
    String id,
    String ploverEvent,
    String ploverMode,
    Channel channel,
    double attitude,
    double effect,
    int engagement,
    boolean operator,
    boolean cancels,
    boolean anticipates,
    boolean eventsOnly,
    boolean mutual) {
  private static final double LARGEST_NEUTRAL = 0.2;
  private static final int COMBAT = 4;

  public Frame {
    requireNonNull(id);
    requireNonNull(ploverEvent);
    requireNonNull(ploverMode);
    requireNonNull(channel);
  }

  /** Whether the frame says where the holder stands: meeting and trading do not. */
  public boolean takesSide() {
    return Math.abs(attitude) > LARGEST_NEUTRAL || operator;
  }

  /** Whether the holder gives way: withdraws, pulls back. */
  public boolean retreats() {
    return ploverEvent.equals("RETREAT") && ploverMode.equals("withdraw");
  }

  /** Whether the frame stands on the highest rung: troops or combat. */
  public boolean isCombat() {
    return engagement == COMBAT;
  }

  /** Whether the frame asks for something to happen, so that its object is not yet a fact. */
  public boolean asks() {
    return ploverEvent.equals("REQUEST");
  }
}
