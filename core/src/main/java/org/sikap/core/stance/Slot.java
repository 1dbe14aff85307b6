package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

/**
 * A syntactic place in which an argument of an event stands.
 *
 * @param kind which place
 * @param marker the preposition, for {@link Kind#PREPOSITION} alone
 */
public record Slot(Kind kind, String marker) {
  /** The places there are. */
  public enum Kind {
    SUBJECT,
    OBJECT,
    INDIRECT_OBJECT,
    COMPLEMENT,
    POSSESSIVE,
    /** A name before a noun: <i>Ukraine aid</i>. */
    MODIFIER,
    PREPOSITION,
    /** Whoever says it: <i>the invasion is barbaric</i>. */
    SPEAKER,
    /** Whom the noun itself denotes: <i>Belarus, an ally of Russia</i>. */
    SELF,
    NONE
  }

  public Slot {
    requireNonNull(kind);
    requireNonNull(marker);
  }

  /** The slot that a lexicon column means by a word; unknown words are prepositions. */
  static Slot parse(String text) {
    return switch (text) {
      case "subj" -> new Slot(Kind.SUBJECT, "");
      case "obj" -> new Slot(Kind.OBJECT, "");
      case "iobj" -> new Slot(Kind.INDIRECT_OBJECT, "");
      case "comp" -> new Slot(Kind.COMPLEMENT, "");
      case "poss" -> new Slot(Kind.POSSESSIVE, "");
      case "amod" -> new Slot(Kind.MODIFIER, "");
      case "speaker" -> new Slot(Kind.SPEAKER, "");
      case "self" -> new Slot(Kind.SELF, "");
      case "none" -> new Slot(Kind.NONE, "");
      default -> new Slot(Kind.PREPOSITION, text);
    };
  }

  boolean isPreposition() {
    return kind == Kind.PREPOSITION;
  }

  @Override
  public String toString() {
    return isPreposition() ? marker : kind.name().toLowerCase(java.util.Locale.ROOT);
  }
}
