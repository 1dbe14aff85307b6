package org.sikap.core.syntax;

import java.util.Locale;

/** The rows of the CoNLL-X table that the MaltParser models are trained on and read. */
public final class MaltRows {
  private static final String VERB = "VERB";

  private MaltRows() {}

  /**
   * A token's row without head and relation: the voice of a verb is part of its fine tag, for the
   * parser sees no letters.
   *
   * @param number the token's number from 1
   * @param tag universal part of speech
   */
  public static String row(int number, String form, String tag, AffixMorphology morphology) {
    String lower = form.toLowerCase(Locale.ROOT);
    String fine = tag.equals(VERB) ? tag + "-" + morphology.taggedVerb(lower).voice() : tag;
    return number + "\t" + lower + "\t_\t" + tag + "\t" + fine + "\t_";
  }
}
