package org.sikap.core.stance;

/** Through whose mouth a statement reaches the reader. */
public enum Voice {
  /** The text itself tells it. */
  NARRATED,
  /** The holder's own words, reported indirectly. */
  OWN_WORDS,
  /** The holder's own words, between quotation marks. */
  QUOTED,
  /** Another actor says it of the holder. */
  ATTRIBUTED
}
