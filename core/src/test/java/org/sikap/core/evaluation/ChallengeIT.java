package org.sikap.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sikap.core.TestKnowledge;
import org.sikap.core.data.DataFile;

/** Holds the engine to the challenge set: 95 percent exactly right, no phenomenon under 85. */
class ChallengeIT {
  @Test
  void englishChallengeSet() {
    List<ChallengeItem> items = ChallengeItem.load(DataFile.resource("gold/challenge-en.jsonl"));
    ChallengeEvaluation evaluation = ChallengeEvaluation.run(TestKnowledge.engine(), items);

    assertThat(items).hasSizeGreaterThanOrEqualTo(400);
    assertThat(items.stream().filter(item -> item.statements().isEmpty()).count() * 3)
        .isGreaterThanOrEqualTo(items.size());
    assertThat(evaluation.total().accuracy()).isGreaterThanOrEqualTo(0.95);
    assertThat(evaluation.byPhenomenon())
        .allSatisfy(
            (phenomenon, tally) -> assertThat(tally.accuracy()).isGreaterThanOrEqualTo(0.85));
  }
}
