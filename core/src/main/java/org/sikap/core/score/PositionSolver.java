package org.sikap.core.score;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Positions of actors, solved together over the signed graph of relations with poles and issues
 * held fixed:
 *
 * <pre>x(i) = sum_j w(i,j) p(i,j) d(j) x(j) / (k + sum_j w(i,j))</pre>
 *
 * with {@code d} 1 for a fixed node and {@link Alignment#THIRD_PARTY} for a third actor, and {@code
 * k} = {@link Bootstrap#SHRINKAGE}. Jacobi iteration, damped: {@code x <- (1 - e) x + e F(x)}.
 * Since {@code |p| <= 1} and {@code d = 1/2}, {@code F} shrinks every difference by half at least,
 * and a step by {@code 1 - e/2}: there is one solution and the iteration reaches it from anywhere.
 *
 * <p>Only anchors pass their position on to those who speak of them; whoever has no relation that
 * leads to a fixed node through anchors stays unknown.
 */
public final class PositionSolver {
  /** Stories with statements towards a pole or an issue that make an actor an anchor. */
  public static final int ANCHOR_STORIES = 3;

  private static final double DAMPING = 0.5;
  private static final double TOLERANCE = 1e-10;
  private static final int STEPS = 200;

  private final Map<String, Double> fixed;
  private final Set<String> anchors;

  /**
   * A solver.
   *
   * @param fixed positions held fixed, by node, -1..1
   * @param anchors actors with enough evidence of their own to lend it to others
   */
  public PositionSolver(Map<String, Double> fixed, Set<String> anchors) {
    this.fixed = Map.copyOf(requireNonNull(fixed));
    this.anchors = Set.copyOf(requireNonNull(anchors));
  }

  /** Positions of all actors that have one, -1..1, by id in alphabetical order. */
  public SortedMap<String, Double> solve(Collection<Relation> relations) {
    SortedMap<String, List<Relation>> reachable = reachable(relations);
    SortedMap<String, Double> positions = new TreeMap<>();
    reachable.keySet().forEach(actor -> positions.put(actor, 0.0));
    for (int step = 0; step < STEPS; step++) {
      Map<String, Double> previous = new HashMap<>(positions);
      double change = 0;
      for (Map.Entry<String, List<Relation>> entry : reachable.entrySet()) {
        double old = previous.get(entry.getKey());
        double next = (1 - DAMPING) * old + DAMPING * position(entry.getValue(), previous);
        positions.put(entry.getKey(), next);
        change = Math.max(change, Math.abs(next - old));
      }
      if (change < TOLERANCE) {
        break;
      }
    }
    return positions;
  }

  private double position(List<Relation> relations, Map<String, Double> positions) {
    double sum = 0;
    double weight = Bootstrap.SHRINKAGE;
    for (Relation relation : relations) {
      Double side = fixed.get(relation.target());
      double target =
          side != null ? side : Alignment.THIRD_PARTY * positions.get(relation.target());
      sum += relation.weight() * relation.polarity() * target;
      weight += relation.weight();
    }
    return sum / weight;
  }

  /** The relations of each actor that lead somewhere, in an order of their own. */
  private SortedMap<String, List<Relation>> reachable(Collection<Relation> relations) {
    SortedMap<String, List<Relation>> byHolder =
        relations.stream()
            .filter(relation -> !fixed.containsKey(relation.holder()))
            .filter(relation -> !relation.holder().equals(relation.target()))
            .sorted(
                Comparator.comparing(Relation::holder)
                    .thenComparing(Relation::target)
                    .thenComparingDouble(Relation::polarity)
                    .thenComparingDouble(Relation::weight))
            .collect(Collectors.groupingBy(Relation::holder, TreeMap::new, Collectors.toList()));
    SortedMap<String, List<Relation>> reachable = new TreeMap<>();
    int size;
    do {
      size = reachable.size();
      Set<String> known = Set.copyOf(reachable.keySet());
      byHolder.forEach(
          (holder, all) -> {
            List<Relation> leading =
                all.stream().filter(relation -> leads(relation, known)).toList();
            if (!leading.isEmpty()) {
              reachable.put(holder, leading);
            }
          });
    } while (reachable.size() > size);
    return reachable;
  }

  private boolean leads(Relation relation, Set<String> known) {
    return fixed.containsKey(relation.target())
        || (anchors.contains(relation.target()) && known.contains(relation.target()));
  }
}
