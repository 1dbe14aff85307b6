package org.sikap.jobs.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.sikap.core.votes.RecordedVotes;
import org.sikap.jobs.score.EngineConfiguration;
import org.sikap.jobs.score.Engines;
import org.sikap.reports.model.ActorLevel;
import org.sikap.reports.model.ActorRow;
import org.sikap.reports.model.Estimate;
import org.sikap.reports.model.Party;
import org.sikap.reports.model.Standing;
import org.sikap.reports.model.VoteAgreement;
import org.sikap.reports.model.VoteAgreement.StateVote;

class CompareVotesTest {
  private static final RecordedVotes VOTES =
      RecordedVotes.on(
              "ukraine-war",
              Engines.of(EngineConfiguration.of(List.of(), Optional.empty(), List.of()))
                  .knowledge()
                  .register())
          .orElseThrow();

  @Test
  void theOrderAmongStatesThatVotedAlikeIsNoGap() {
    VoteAgreement found =
        CompareVotes.compare(
            List.of(
                state("RUS", -0.9),
                state("GBR", 0.3),
                state("POL", 0.5),
                state("USA", 0.7),
                state("UKR", 0.8)),
            VOTES,
            "en");

    // The USA voted against ES-11/7: below Ukraine, Poland and the United Kingdom by its votes.
    assertThat(found.states())
        .extracting(row -> row.state().id(), StateVote::rankGap)
        .containsExactly(
            tuple("USA", 0.4),
            tuple("GBR", -0.2),
            tuple("POL", 0.0),
            tuple("RUS", 0.0),
            tuple("UKR", 0.0));
    assertThat(found.outliers()).extracting(row -> row.state().id()).containsExactly("USA", "GBR");
    assertThat(found.correlation()).isPresent();
  }

  @Test
  void fourStatesAreTooFewForACorrelation() {
    VoteAgreement found =
        CompareVotes.compare(
            List.of(state("RUS", -0.9), state("GBR", 0.3), state("POL", 0.5), state("UKR", 0.8)),
            VOTES,
            "en");

    assertThat(found.correlation()).isEmpty();
    assertThat(found.outliers()).isEmpty();
  }

  private static ActorRow state(String id, double score) {
    return new ActorRow(
        new Party(id, id),
        ActorLevel.ROOT,
        Optional.empty(),
        Optional.of(new Estimate(score, score - 0.1, score + 0.1)),
        score < 0 ? Standing.WITH_NEGATIVE : Standing.WITH_POSITIVE,
        9,
        9,
        9,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        0,
        0,
        0);
  }
}
