package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

/**
 * What an analysis asked of register and lexicon, and a digest of the answers together with the
 * names found in the text. While a {@link StanceEngine} answers alike, it reads the article alike.
 *
 * @param asked the questions, in words that only the engine knows
 * @param answers 64 hexadecimal digits
 */
public record KnowledgeTrace(String asked, String answers) {
  public KnowledgeTrace {
    requireNonNull(asked);
    requireNonNull(answers);
  }
}
