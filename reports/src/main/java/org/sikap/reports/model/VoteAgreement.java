package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How positions read from the corpus agree with recorded votes of the United Nations General
 * Assembly.
 *
 * @param resolutions the resolutions whose votes are counted
 * @param states states that are placed and have a recorded vote, by how far they are out of rank
 * @param correlation rank correlation (Kendall's tau-b) with its interval; absent with too few
 *     states, or where all of them voted or stand alike
 */
public record VoteAgreement(
    List<Resolution> resolutions, List<StateVote> states, Optional<Estimate> correlation) {
  private static final double NOTABLE_GAP = 0.1;
  private static final int MOST_OUTLIERS = 3;

  /**
   * A resolution.
   *
   * @param id its symbol, such as {@code ES-11/1}
   * @param date day of the vote, ISO 8601
   * @param title what it is about
   */
  public record Resolution(String id, String date, String title) {
    public Resolution {
      requireNonNull(id);
      requireNonNull(date);
      requireNonNull(title);
    }
  }

  /**
   * A state with its votes and its position.
   *
   * @param state the state
   * @param vote -1..1, mean over its recorded votes: for +1, abstention 0, against -1
   * @param score its position in the corpus
   * @param rankGap how far its rank by position lies outside of the ranks that those who vote alike
   *     share, as a share of all ranks, -1..1: above 0 stands nearer to the positive pole than it
   *     votes
   */
  public record StateVote(Party state, double vote, Estimate score, double rankGap) {
    public StateVote {
      requireNonNull(state);
      requireNonNull(score);
    }
  }

  public VoteAgreement {
    resolutions = List.copyOf(resolutions);
    states = List.copyOf(states);
    requireNonNull(correlation);
  }

  /** The few states whose position differs most from their votes, the farthest first. */
  public List<StateVote> outliers() {
    return states.stream()
        .filter(row -> Math.abs(row.rankGap()) >= NOTABLE_GAP)
        .sorted(Comparator.comparingDouble(row -> -Math.abs(row.rankGap())))
        .limit(MOST_OUTLIERS)
        .toList();
  }
}
