package org.sikap.jobs.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sikap.core.score.RankCorrelation;
import org.sikap.core.votes.RecordedVotes;
import org.sikap.reports.model.ActorLevel;
import org.sikap.reports.model.ActorRow;
import org.sikap.reports.model.Estimate;
import org.sikap.reports.model.VoteAgreement;

/** Compares positions of states with their recorded votes, by rank. */
final class CompareVotes {
  private CompareVotes() {}

  static VoteAgreement compare(List<ActorRow> actors, RecordedVotes votes, String language) {
    List<ActorRow> states =
        actors.stream()
            .filter(row -> row.level() == ActorLevel.ROOT && row.isPlaced())
            .filter(row -> votes.mean(row.actor().id()).isPresent())
            .sorted(Comparator.comparing(row -> row.actor().id()))
            .toList();
    String[] keys = states.stream().map(row -> row.actor().id()).toArray(String[]::new);
    double[] cast = states.stream().mapToDouble(row -> vote(row, votes)).toArray();
    double[] scores = states.stream().mapToDouble(row -> score(row).score()).toArray();
    List<VoteAgreement.StateVote> rows = new ArrayList<>();
    for (int index = 0; index < keys.length; index++) {
      rows.add(
          new VoteAgreement.StateVote(
              states.get(index).actor(),
              cast[index],
              score(states.get(index)),
              gap(scores, cast, index) / keys.length));
    }
    rows.sort(
        Comparator.<VoteAgreement.StateVote>comparingDouble(row -> -Math.abs(row.rankGap()))
            .thenComparing(row -> row.state().id()));
    Optional<Estimate> correlation =
        RankCorrelation.of(keys, cast, scores)
            .map(found -> new Estimate(found.score(), found.low(), found.high()));
    return new VoteAgreement(resolutions(votes, language), rows, correlation);
  }

  private static List<VoteAgreement.Resolution> resolutions(RecordedVotes votes, String language) {
    return votes.resolutions().stream()
        .map(
            resolution ->
                new VoteAgreement.Resolution(
                    resolution.id(), resolution.date().toString(), resolution.title(language)))
        .toList();
  }

  private static double vote(ActorRow row, RecordedVotes votes) {
    return votes.mean(row.actor().id()).orElseThrow();
  }

  private static Estimate score(ActorRow row) {
    return row.estimate().orElseThrow();
  }

  // States that vote alike share a range of ranks. Where among them a position puts a state is
  // nothing that its vote could tell, so only what lies beyond the range is a gap.
  private static double gap(double[] scores, double[] cast, int index) {
    double above = below(scores, index) - (below(cast, index) + equal(cast, index) - 1);
    double under = below(scores, index) + equal(scores, index) - 1 - below(cast, index);
    return above > 0 ? above : Math.min(under, 0);
  }

  private static double below(double[] values, int index) {
    return Arrays.stream(values).filter(value -> value < values[index]).count();
  }

  private static double equal(double[] values, int index) {
    return Arrays.stream(values).filter(value -> value == values[index]).count();
  }
}
