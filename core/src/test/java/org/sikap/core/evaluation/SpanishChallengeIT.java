package org.sikap.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sikap.core.TestKnowledge;
import org.sikap.core.data.DataFile;
import org.sikap.core.stance.Knowledge;
import org.sikap.core.syntax.SentenceParsers;

/** Spanish, the language made by data alone; skipped where CoreNLP's Spanish models are not. */
class SpanishChallengeIT {
  // A starting lexicon: what it measures is that the way works, not that Spanish is done.
  private static final double LOWEST = 0.7;

  @Test
  void spanishChallengeSet() {
    Knowledge knowledge = Knowledge.load(List.of(), Optional.empty(), List.of("es"));
    Optional<String> missing =
        SentenceParsers.missingModels(knowledge.language("es").orElseThrow().definition());
    assumeThat(missing).as(() -> missing.orElse("") + "; run with -Pspanish").isEmpty();
    List<GoldItem> items =
        GoldFile.load(DataFile.resource("gold/challenge-es.jsonl"), knowledge.register());
    long right =
        items.stream()
            .filter(
                item ->
                    DirectedSign.strongest(
                            TestKnowledge.engine("es")
                                .analyse(item.text().orElseThrow(), item.day())
                                .statements())
                        .keySet()
                        .equals(item.expected()))
            .count();
    assertThat(items).hasSizeGreaterThanOrEqualTo(80);
    assertThat((double) right / items.size()).isGreaterThanOrEqualTo(LOWEST);
  }
}
