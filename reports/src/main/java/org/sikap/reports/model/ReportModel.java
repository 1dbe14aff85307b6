package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

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
 * @param evidence statements with their sentences, by holder, what moves its score most first
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
          .thenComparing(Comparator.comparingDouble(EvidenceRow::influence).reversed())
          .thenComparing(Comparator.comparingDouble(EvidenceRow::confidence).reversed())
          .thenComparing(EvidenceRow::statementId);

  private static final Comparator<LadderRow> BY_RUNGS =
      Comparator.<LadderRow>comparingLong(row -> row.stories().get(4))
          .thenComparingLong(row -> row.stories().get(3))
          .thenComparingLong(LadderRow::deeds)
          .thenComparingLong(LadderRow::total)
          .reversed()
          .thenComparing(row -> row.actor().id());

  private static final Comparator<AmountRow> BY_AMOUNT =
      Comparator.<AmountRow>comparingInt(row -> -row.statement().engagement())
          .thenComparing(row -> row.quantity().unit())
          .thenComparing(row -> -row.quantity().high())
          .thenComparing(row -> row.statement().statementId());

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
   * Amounts of asserted deeds from money upwards, the highest rung first, then the largest of each
   * unit. The same amount from the same actor to the same target stands once. Shares of something
   * are no amounts.
   */
  public List<AmountRow> amounts() {
    return evidence.rows().stream()
        .filter(row -> row.quantity().isPresent() && row.engagement() >= LadderRow.ECONOMIC)
        .filter(row -> row.factuality().equals("asserted"))
        .filter(row -> !row.quantity().orElseThrow().unit().equals("%"))
        .collect(Collectors.groupingBy(ReportModel::amount))
        .values()
        .stream()
        .map(ReportModel::amountRow)
        .sorted(BY_AMOUNT)
        .toList();
  }

  private static List<Object> amount(EvidenceRow row) {
    Quantity quantity = row.quantity().orElseThrow();
    return List.of(
        row.holderRoot().id(),
        row.targetRoot().id(),
        row.engagement(),
        quantity.low(),
        quantity.high(),
        quantity.unit().toLowerCase(Locale.ROOT));
  }

  private static AmountRow amountRow(List<EvidenceRow> same) {
    return new AmountRow(
        same.stream().min(BY_HOLDER).orElseThrow(),
        same.stream().map(row -> row.article().id()).distinct().count());
  }

  /** A statement of the evidence by its id. */
  public Optional<EvidenceRow> statement(String id) {
    return evidence.rows().stream().filter(row -> row.statementId().equals(id)).findFirst();
  }

  /** Whether a row tells of a person out of office of whom another row tells in office. */
  public boolean isAlsoInOffice(ActorRow row) {
    return row.level() == ActorLevel.MEMBER
        && row.root().isEmpty()
        && actors.stream()
            .anyMatch(
                other -> other.actor().id().equals(row.actor().id()) && other.root().isPresent());
  }

  /** Actors of a level, in the order of all. */
  public List<ActorRow> actors(ActorLevel level) {
    return actors.stream().filter(row -> row.level() == level).toList();
  }

  /** States and organisations that are no party to the conflict: those who take sides in it. */
  public List<ActorRow> bystanders() {
    return actors(ActorLevel.ROOT).stream()
        .filter(row -> !subject.isPole(row.actor().id()))
        .toList();
  }

  private static <T> Selection<T> sorted(Selection<T> selection, Comparator<T> order) {
    return new Selection<>(selection.rows().stream().sorted(order).toList(), selection.total());
  }
}
