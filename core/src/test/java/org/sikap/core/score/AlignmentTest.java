package org.sikap.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sikap.core.score.Alignment.Contribution;
import org.sikap.core.stance.Factuality;
import org.sikap.core.stance.TargetKind;

class AlignmentTest {
  private final Alignment alignment =
      new Alignment(
          Map.of("UKR", 1.0, "RUS", -1.0, "issue:sanctions", 1.0, "issue:talks", 0.0),
          Map.of("USA", 0.6));

  private Optional<Contribution> towardsActor(String target, double polarity) {
    return alignment.of(
        "DEU", TargetKind.ACTOR, target, polarity, Factuality.ASSERTED, 0.9, Optional.empty());
  }

  @Test
  void hostilityToOnePoleIsAlignmentWithTheOther() {
    Contribution contribution = towardsActor("RUS", -0.8).orElseThrow();
    assertThat(contribution.alignment()).isEqualTo(0.8);
    // 0.9 x 1 x (0.25 + 0.75 x 0.8)
    assertThat(contribution.weight()).isCloseTo(0.765, within(1e-12));
  }

  @Test
  void issuesHaveASide() {
    assertThat(
            alignment
                .of(
                    "HUN",
                    TargetKind.ISSUE,
                    "sanctions",
                    -0.7,
                    Factuality.ASSERTED,
                    1,
                    Optional.empty())
                .orElseThrow()
                .alignment())
        .isEqualTo(-0.7);
  }

  @Test
  void anIssueWithoutASideSaysNothing() {
    assertThat(
            alignment.of(
                "TUR", TargetKind.ISSUE, "talks", 0.8, Factuality.ASSERTED, 1, Optional.empty()))
        .isEmpty();
  }

  @Test
  void thirdActorsCountByTheirOwnPositionAndHalf() {
    Contribution contribution = towardsActor("USA", -0.8).orElseThrow();
    assertThat(contribution.alignment()).isCloseTo(-0.24, within(1e-12));
    // 0.9 x 0.3 x 0.85
    assertThat(contribution.weight()).isCloseTo(0.2295, within(1e-12));
  }

  @Test
  void whoeverHasNoPositionTellsNothing() {
    assertThat(towardsActor("PER", -0.8)).isEmpty();
  }

  @Test
  void anIssueIsNotTheActorOfTheSameName() {
    assertThat(
            alignment.of(
                "DEU", TargetKind.ISSUE, "RUS", 0.8, Factuality.ASSERTED, 1, Optional.empty()))
        .isEmpty();
  }

  @Test
  void whatIsHypotheticalOrDeniedDoesNotCount() {
    for (Factuality factuality : new Factuality[] {Factuality.HYPOTHETICAL, Factuality.DENIED}) {
      assertThat(
              alignment.of("DEU", TargetKind.ACTOR, "RUS", -0.3, factuality, 1, Optional.empty()))
          .isEmpty();
    }
    assertThat(
            alignment.of(
                "DEU", TargetKind.ACTOR, "RUS", 0.2, Factuality.NEGATED, 1, Optional.empty()))
        .map(Contribution::alignment)
        .contains(-0.2);
  }

  @Test
  void nobodyTakesSidesWithItself() {
    assertThat(
            alignment.of(
                "RUS", TargetKind.ACTOR, "RUS", 0.9, Factuality.ASSERTED, 1, Optional.empty()))
        .isEmpty();
  }

  @Test
  void whatAPoleSaysOfOthersWeighsHalf() {
    for (String pole : new String[] {"UKR", "RUS"}) {
      assertThat(weightSaidBy(Optional.of(pole))).isCloseTo(0.3825, within(1e-12));
    }
    assertThat(weightSaidBy(Optional.of("USA"))).isCloseTo(0.765, within(1e-12));
  }

  private double weightSaidBy(Optional<String> reporter) {
    return alignment
        .of("DEU", TargetKind.ACTOR, "RUS", -0.8, Factuality.ASSERTED, 0.9, reporter)
        .orElseThrow()
        .weight();
  }
}
