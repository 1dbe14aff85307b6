package org.sikap.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sikap.core.stance.ArticleAnalysis;
import org.sikap.core.stance.StanceEngine;

/**
 * How many items of a challenge set come out exactly right.
 *
 * @param outcomes every item with what was found
 */
public record ChallengeEvaluation(List<Outcome> outcomes) {
  /** An item, the statements found, and the analysis for those who look into it. */
  public record Outcome(ChallengeItem item, Set<DirectedSign> found, ArticleAnalysis analysis) {
    /** Whether exactly the expected statements were found. */
    public boolean correct() {
      return item.statements().equals(found);
    }
  }

  /** Items right and items in all of one phenomenon. */
  public record Tally(int right, int all) {
    /** Share of the items that are right. */
    public double accuracy() {
      return all == 0 ? 0 : (double) right / all;
    }
  }

  public ChallengeEvaluation {
    outcomes = List.copyOf(outcomes);
  }

  /** Runs the engine on every item. */
  public static ChallengeEvaluation run(StanceEngine engine, List<ChallengeItem> items) {
    List<Outcome> outcomes = new ArrayList<>();
    for (ChallengeItem item : items) {
      ArticleAnalysis analysis = engine.analyse(item.text(), item.day());
      outcomes.add(new Outcome(item, DirectedSign.of(analysis.statements()), analysis));
    }
    return new ChallengeEvaluation(outcomes);
  }

  /** The tally over all items. */
  public Tally total() {
    return tally(outcomes);
  }

  /** The tally of each phenomenon, by name. */
  public Map<String, Tally> byPhenomenon() {
    Map<String, List<Outcome>> grouped = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      grouped.computeIfAbsent(outcome.item().phenomenon(), key -> new ArrayList<>()).add(outcome);
    }
    Map<String, Tally> tallies = new TreeMap<>();
    grouped.forEach((phenomenon, list) -> tallies.put(phenomenon, tally(list)));
    return tallies;
  }

  private static Tally tally(List<Outcome> outcomes) {
    return new Tally((int) outcomes.stream().filter(Outcome::correct).count(), outcomes.size());
  }
}
