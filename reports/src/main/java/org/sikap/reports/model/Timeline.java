package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Positions over time.
 *
 * @param period length of the periods: day, week or month
 * @param rows positions by actor and time, the actors with most stories first
 * @param shifts changes that the intervals do not explain, the largest first
 */
public record Timeline(String period, Selection<TimelineRow> rows, List<ShiftRow> shifts) {
  private static final Comparator<ShiftRow> BY_SIZE =
      Comparator.<ShiftRow>comparingDouble(row -> -Math.abs(row.change()))
          .thenComparing(row -> row.actor().id())
          .thenComparing(ShiftRow::start);

  /** Puts the shifts in their order. */
  public Timeline {
    requireNonNull(period);
    requireNonNull(rows);
    shifts = shifts.stream().sorted(BY_SIZE).toList();
  }

  /** The timeline of a corpus without a dated statement. */
  public static Timeline none() {
    return new Timeline("month", Selection.whole(List.of()), List.of());
  }

  /** The largest change of an actor that is no party to the conflict itself. */
  public Optional<ShiftRow> largest(Subject subject) {
    return shifts.stream().filter(shift -> !subject.isPole(shift.actor().id())).findFirst();
  }

  /** The positions of periods with evidence enough to be read one by one. */
  public List<TimelineRow> solid() {
    return rows.rows().stream()
        .filter(row -> row.stories() >= EvidenceFloor.STORIES_PER_LINE)
        .toList();
  }
}
