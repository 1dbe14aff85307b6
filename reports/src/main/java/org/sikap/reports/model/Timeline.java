package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Positions over time.
 *
 * @param period length of the periods: day, week or month
 * @param rows positions by actor and time, the actors with most stories first
 * @param told first days of the periods of which the corpus has a scored article, in any order
 * @param shifts changes that the intervals do not explain, the largest first
 */
public record Timeline(
    String period, Selection<TimelineRow> rows, List<LocalDate> told, List<ShiftRow> shifts) {
  private static final Comparator<ShiftRow> BY_SIZE =
      Comparator.<ShiftRow>comparingDouble(row -> -Math.abs(row.change()))
          .thenComparing(row -> row.actor().id())
          .thenComparing(ShiftRow::start);

  /**
   * Periods without a scored article, between others that have some.
   *
   * @param first first day of the first such period in a row
   * @param last first day of the last one
   */
  public record Gap(LocalDate first, LocalDate last) {}

  /** Puts periods and shifts in their order. */
  public Timeline {
    requireNonNull(period);
    requireNonNull(rows);
    told = told.stream().sorted().distinct().toList();
    shifts = shifts.stream().sorted(BY_SIZE).toList();
  }

  /** The timeline of a corpus without a dated statement. */
  public static Timeline none() {
    return new Timeline("month", Selection.whole(List.of()), List.of(), List.of());
  }

  /** The largest change of an actor that is no party to the conflict itself. */
  public Optional<ShiftRow> largest(Subject subject) {
    return shifts.stream().filter(shift -> !subject.isPole(shift.actor().id())).findFirst();
  }

  /** The first day of the period that follows the one that begins on a day. */
  public LocalDate next(LocalDate start) {
    return start.plus(length());
  }

  private Period length() {
    return switch (period) {
      case "month" -> Period.ofMonths(1);
      case "week" -> Period.ofWeeks(1);
      default -> Period.ofDays(1);
    };
  }

  /** The periods of which nothing is told, from the oldest on. */
  public List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    for (int index = 1; index < told.size(); index++) {
      LocalDate first = next(told.get(index - 1));
      if (first.isBefore(told.get(index))) {
        gaps.add(new Gap(first, told.get(index).minus(length())));
      }
    }
    return gaps;
  }

  /** How many periods lie in the gaps. */
  public int silent() {
    int silent = 0;
    for (Gap gap : gaps()) {
      for (LocalDate start = gap.first(); !start.isAfter(gap.last()); start = next(start)) {
        silent++;
      }
    }
    return silent;
  }

  /** The positions of periods with evidence enough to be read one by one. */
  public List<TimelineRow> solid() {
    return rows.rows().stream()
        .filter(row -> row.stories() >= EvidenceFloor.STORIES_PER_LINE)
        .toList();
  }
}
