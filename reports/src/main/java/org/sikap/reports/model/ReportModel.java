package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a report says, in one language-neutral value.
 *
 * @param subject the conflict it is about
 * @param scope the part of the tables it shows
 * @param run the run behind it
 * @param corpus what was read
 * @param actors where each actor stands, from the positive pole to the negative one, then those
 *     that cannot be placed
 * @param relations who stands how towards whom, those with most statements first
 * @param timeline where actors stand over time
 * @param ladder how far each actor goes, those that go farthest first
 * @param outlets the same actors as the outlets of different countries tell them
 * @param comparison what differs from other tables, where asked for
 * @param votes agreement with recorded votes, where there are any on the subject
 * @param evidence statements with their sentences, by holder, the most confident first
 * @param quality what limits the report
 */
public record ReportModel(
    Subject subject,
    Scope scope,
    RunInformation run,
    Corpus corpus,
    List<ActorRow> actors,
    Selection<RelationRow> relations,
    Timeline timeline,
    List<LadderRow> ladder,
    OutletView outlets,
    Optional<Comparison> comparison,
    Optional<VoteAgreement> votes,
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

  private static final Comparator<LadderRow> BY_RUNGS =
      Comparator.<LadderRow>comparingLong(row -> row.statements().get(4))
          .thenComparingLong(row -> row.statements().get(3))
          .thenComparingLong(LadderRow::deeds)
          .thenComparingLong(LadderRow::total)
          .reversed()
          .thenComparing(row -> row.actor().id());

  /** Puts the rows in their order, whatever order they come in. */
  public ReportModel {
    requireNonNull(subject);
    requireNonNull(scope);
    requireNonNull(run);
    requireNonNull(corpus);
    actors = actors.stream().sorted(BY_POSITION).toList();
    relations = sorted(relations, BY_STATEMENTS);
    requireNonNull(timeline);
    ladder = ladder.stream().sorted(BY_RUNGS).toList();
    requireNonNull(outlets);
    requireNonNull(comparison);
    requireNonNull(votes);
    evidence = sorted(evidence, BY_HOLDER);
    requireNonNull(quality);
  }

  /** Three things worth saying first: the firmest actor of each side, and one more. */
  public List<Finding> findings() {
    return Findings.of(subject, actors);
  }

  /**
   * Statements of deeds with an amount, the highest rung first, then the largest amounts of each
   * unit. Shares of something are no amounts.
   */
  public List<EvidenceRow> amounts() {
    return evidence.rows().stream()
        .filter(row -> row.quantity().isPresent() && row.engagement() > 0)
        .filter(row -> !row.quantity().orElseThrow().unit().equals("%"))
        .sorted(
            Comparator.<EvidenceRow>comparingInt(row -> -row.engagement())
                .thenComparing(row -> row.quantity().orElseThrow().unit())
                .thenComparing(row -> -row.quantity().orElseThrow().high())
                .thenComparing(EvidenceRow::statementId))
        .toList();
  }

  /** A statement of the evidence by its id. */
  public Optional<EvidenceRow> statement(String id) {
    return evidence.rows().stream().filter(row -> row.statementId().equals(id)).findFirst();
  }

  /** Actors of a level, in the order of all. */
  public List<ActorRow> actors(ActorLevel level) {
    return actors.stream().filter(row -> row.level() == level).toList();
  }

  private static <T> Selection<T> sorted(Selection<T> selection, Comparator<T> order) {
    return new Selection<>(selection.rows().stream().sorted(order).toList(), selection.total());
  }
}
