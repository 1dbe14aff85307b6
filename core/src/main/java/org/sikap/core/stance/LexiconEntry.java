package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A word or idiom that expresses a frame.
 *
 * @param lemmas the words; of a verb or adjective the first is the head, of a noun the last
 * @param wordClass part of speech of the head
 * @param frame what it expresses
 * @param targets where the target stands, tried in order
 * @param holders where the holder stands; empty for the normal place of the word class
 * @param conditions all of which must hold
 * @param headFirst whether the first word of a noun idiom heads it, not the last
 */
public record LexiconEntry(
    List<String> lemmas,
    WordClass wordClass,
    Frame frame,
    List<Slot> targets,
    List<Slot> holders,
    List<Condition> conditions,
    boolean headFirst) {
  public LexiconEntry {
    lemmas = List.copyOf(lemmas);
    requireNonNull(wordClass);
    requireNonNull(frame);
    targets = List.copyOf(targets);
    holders = List.copyOf(holders);
    conditions = List.copyOf(conditions);
  }

  /** The same words meaning another frame. */
  LexiconEntry as(Frame other) {
    return new LexiconEntry(lemmas, wordClass, other, targets, holders, conditions, headFirst);
  }

  /** The lemma that an event of this entry is found by. */
  public String headLemma() {
    return wordClass == WordClass.NOUN && !headFirst
        ? lemmas.get(lemmas.size() - 1)
        : lemmas.get(0);
  }

  /** Whether a target must be present: prepositional verbs and adjectives mean nothing alone. */
  boolean needsTarget() {
    return wordClass != WordClass.NOUN
        && !targets.isEmpty()
        && targets.stream().allMatch(Slot::isPreposition);
  }

  boolean hasHolderSlot(Slot.Kind kind) {
    return holders.stream().anyMatch(slot -> slot.kind() == kind);
  }

  /** The words, for traces. */
  public String words() {
    return String.join(" ", lemmas);
  }
}
