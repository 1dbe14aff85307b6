package org.sikap.core.actor;

/** Grammatical gender of a person, for pronouns. */
public enum Gender {
  FEMALE,
  MALE,
  /** Not a person, or not known. */
  NONE
}
