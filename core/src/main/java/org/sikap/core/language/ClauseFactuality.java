package org.sikap.core.language;

/** What a governing verb makes of its clause: <i>vowed to</i>, <i>failed to</i>, <i>denied</i>. */
public enum ClauseFactuality {
  ASSERTED,
  /** A fact, also where it was asked for: <i>managed to persuade</i>. */
  ACHIEVED,
  PLANNED,
  HYPOTHETICAL,
  NEGATED,
  DENIED,
  /** Hypothetical unless the governor is negated: <i>doubt</i>, <i>no doubt</i>. */
  DOUBTED,
  /** As real as the governor says, hypothetical when it is negated: <i>no evidence that</i>. */
  EVIDENCED,
  /** Refused by the subject: a stance of its own, carried by the governing verb's frame. */
  REFUSED
}
