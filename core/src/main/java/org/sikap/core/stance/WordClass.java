package org.sikap.core.stance;

/** Part of speech of a lexicon entry. */
public enum WordClass {
  VERB,
  NOUN,
  ADJECTIVE
}
