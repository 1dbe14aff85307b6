package org.sikap.reports.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses what a report says first. */
final class Findings {
  // Closer than this, words and deeds tell the same story at the precision of the scores.
  private static final double NOTABLE_GAP = 0.4;

  private static final Comparator<ActorRow> BY_EVIDENCE =
      Comparator.comparingLong(ActorRow::stories)
          .thenComparing(row -> row.actor().id(), Comparator.reverseOrder());

  private Findings() {}

  static List<Finding> of(Subject subject, List<ActorRow> actors) {
    List<ActorRow> others =
        actors.stream()
            .filter(row -> row.level() == ActorLevel.ROOT)
            .filter(row -> !subject.isPole(row.actor().id()))
            .toList();
    return List.of(firmest(Side.NEGATIVE, others), firmest(Side.POSITIVE, others), third(others));
  }

  // By the end of the interval nearest to the other side: a lone loud story does not win. Only a
  // corpus in which nobody reaches the floor is told by less.
  private static Finding firmest(Side side, List<ActorRow> actors) {
    Comparator<ActorRow> bySurety =
        Comparator.<ActorRow, Boolean>comparing(row -> row.stories() >= EvidenceFloor.STORIES)
            .thenComparingDouble(row -> surety(side, row));
    return actors.stream()
        .filter(row -> row.standing().side().equals(Optional.of(side)))
        .max(bySurety.thenComparing(BY_EVIDENCE))
        .<Finding>map(row -> new Finding.StandsFirmest(side, row))
        .orElseGet(() -> new Finding.StandsAlone(side));
  }

  private static double surety(Side side, ActorRow row) {
    Estimate estimate = row.estimate().orElseThrow();
    return side == Side.POSITIVE ? estimate.low() : -estimate.high();
  }

  private static Finding third(List<ActorRow> actors) {
    return actors.stream()
        .filter(ActorRow::isPlaced)
        .filter(row -> row.verbalScore().isPresent() && row.materialScore().isPresent())
        .filter(row -> row.verbalStories() >= EvidenceFloor.STORIES_PER_CHANNEL)
        .filter(row -> row.materialStories() >= EvidenceFloor.STORIES_PER_CHANNEL)
        .map(Finding.WordsApartFromDeeds::new)
        .filter(finding -> Math.abs(finding.gap()) >= NOTABLE_GAP)
        .max(
            Comparator.<Finding.WordsApartFromDeeds>comparingDouble(
                    finding -> Math.abs(finding.gap()))
                .thenComparing(Finding.WordsApartFromDeeds::actor, BY_EVIDENCE))
        .<Finding>map(finding -> finding)
        .orElseGet(() -> howManyPlaced(actors));
  }

  private static Finding howManyPlaced(List<ActorRow> actors) {
    long placed = actors.stream().filter(ActorRow::isPlaced).count();
    return new Finding.HowManyPlaced(placed, actors.size() - placed);
  }
}
