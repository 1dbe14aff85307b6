package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;

/**
 * Everything that a report says, in one language-neutral value.
 *
 * @param subject the conflict it is about
 * @param run the run behind it
 * @param corpus what was read
 * @param actors where each actor stands, from the positive pole to the negative one, then those
 *     that cannot be placed
 * @param relations who stands how towards whom, those with most statements first
 * @param evidence statements with their sentences, by holder, the most confident first
 * @param quality what limits the report
 */
public record ReportModel(
    Subject subject,
    RunInformation run,
    Corpus corpus,
    List<ActorRow> actors,
    Selection<RelationRow> relations,
    Selection<EvidenceRow> evidence,
    Quality quality) {
  private static final Comparator<ActorRow> BY_POSITION =
      Comparator.<ActorRow, Boolean>comparing(row -> !row.isPlaced())
          .thenComparingDouble(row -> row.isPlaced() ? -row.estimate().orElseThrow().score() : 0)
          .thenComparing(Comparator.comparingLong(ActorRow::stories).reversed())
          .thenComparing(row -> row.actor().id());

  private static final Comparator<RelationRow> BY_STATEMENTS =
      Comparator.comparingLong(RelationRow::statements)
          .reversed()
          .thenComparing(row -> row.holder().id())
          .thenComparing(row -> row.target().id());

  private static final Comparator<EvidenceRow> BY_HOLDER =
      Comparator.<EvidenceRow, String>comparing(row -> row.holderRoot().name())
          .thenComparing(row -> row.holderRoot().id())
          .thenComparing(Comparator.comparingDouble(EvidenceRow::confidence).reversed())
          .thenComparing(EvidenceRow::statementId);

  /** Puts the rows in their order, whatever order they come in. */
  public ReportModel {
    requireNonNull(subject);
    requireNonNull(run);
    requireNonNull(corpus);
    actors = actors.stream().sorted(BY_POSITION).toList();
    relations = sorted(relations, BY_STATEMENTS);
    evidence = sorted(evidence, BY_HOLDER);
    requireNonNull(quality);
  }

  /** Three things worth saying first: the firmest actor of each side, and one more. */
  public List<Finding> findings() {
    return Findings.of(subject, actors);
  }

  /** Actors of a level, in the order of all. */
  public List<ActorRow> actors(ActorLevel level) {
    return actors.stream().filter(row -> row.level() == level).toList();
  }

  private static <T> Selection<T> sorted(Selection<T> selection, Comparator<T> order) {
    return new Selection<>(selection.rows().stream().sorted(order).toList(), selection.total());
  }
}
