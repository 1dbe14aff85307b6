package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A place in a sentence where a frame is expressed, with the tokens that fill its argument slots.
 *
 * @param token head of the expression
 * @param entry the lexicon entry that matched
 * @param targetSlot the slot the targets were found in; {@code none} when there are none
 * @param targets heads of the target phrases
 */
record Event(int token, LexiconEntry entry, Slot targetSlot, List<Integer> targets) {
  Event {
    requireNonNull(entry);
    requireNonNull(targetSlot);
    targets = List.copyOf(targets);
  }

  Frame frame() {
    return entry.frame();
  }

  /** The same words meaning another frame. */
  Event as(Frame other) {
    return new Event(token, entry.as(other), targetSlot, targets);
  }
}
