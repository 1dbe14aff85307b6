package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The same actors as the outlets of different countries tell them.
 *
 * @param rows positions by outlet country and actor
 */
public record OutletView(List<OutletRow> rows) {
  /**
   * Two countries whose outlets tell an actor differently, beyond what the intervals explain.
   *
   * @param lower the view nearer to the negative pole
   * @param higher the view nearer to the positive pole
   */
  public record Difference(OutletRow lower, OutletRow higher) {
    public Difference {
      requireNonNull(lower);
      requireNonNull(higher);
    }

    /** Distance of the scores, 0..2. */
    public double size() {
      return higher.estimate().orElseThrow().score() - lower.estimate().orElseThrow().score();
    }
  }

  private static final Comparator<Difference> BY_SIZE =
      Comparator.comparingDouble(Difference::size)
          .reversed()
          .thenComparing(difference -> difference.lower().actor().id())
          .thenComparing(difference -> difference.lower().country())
          .thenComparing(difference -> difference.higher().country());

  public OutletView {
    rows = List.copyOf(rows);
  }

  /**
   * Pairs of countries whose intervals for an actor do not even touch at the two digits a reader
   * sees, the widest apart first; each with {@value EvidenceFloor#STORIES} stories or more.
   */
  public List<Difference> differences() {
    List<Difference> differences = new ArrayList<>();
    for (OutletRow lower : rows) {
      for (OutletRow higher : rows) {
        if (areApart(lower, higher)) {
          differences.add(new Difference(lower, higher));
        }
      }
    }
    return differences.stream().sorted(BY_SIZE).toList();
  }

  /** The view of one country on one actor. */
  public Optional<OutletRow> find(String country, String actorId) {
    return rows.stream()
        .filter(row -> row.country().equals(country) && row.actor().id().equals(actorId))
        .findFirst();
  }

  /** How many actors the outlets of two countries or more tell of with evidence enough. */
  public long comparable() {
    return rows.stream()
        .filter(OutletView::isSolid)
        .collect(Collectors.groupingBy(row -> row.actor().id(), Collectors.counting()))
        .values()
        .stream()
        .filter(countries -> countries > 1)
        .count();
  }

  private static boolean isSolid(OutletRow row) {
    return row.isPlaced() && row.stories() >= EvidenceFloor.STORIES;
  }

  private static boolean areApart(OutletRow lower, OutletRow higher) {
    return lower.actor().id().equals(higher.actor().id())
        && isSolid(lower)
        && isSolid(higher)
        && Math.round(100 * lower.estimate().orElseThrow().high())
            < Math.round(100 * higher.estimate().orElseThrow().low());
  }
}
