package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.sikap.core.actor.ActorMention;

/**
 * What an article yields.
 *
 * @param sentenceCount sentences of the article
 * @param parsedCount sentences that passed the gate and were parsed
 * @param truncatedCount parsed sentences that were longer than the parser's limit and cut
 * @param mentions the places where actors are named
 * @param asked what the reading asked of register and lexicon, for {@link StanceEngine#trace}
 * @param sentences what each parsed sentence yields, in order
 */
public record ArticleAnalysis(
    int sentenceCount,
    int parsedCount,
    int truncatedCount,
    List<ActorMention> mentions,
    String asked,
    List<SentenceAnalysis> sentences) {
  public ArticleAnalysis {
    requireNonNull(asked);
    mentions = List.copyOf(mentions);
    sentences = List.copyOf(sentences);
  }

  /** All statements, in order of the sentences. */
  public List<Statement> statements() {
    return sentences.stream().flatMap(sentence -> sentence.statements().stream()).toList();
  }
}
