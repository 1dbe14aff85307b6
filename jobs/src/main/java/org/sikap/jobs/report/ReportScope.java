package org.sikap.jobs.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.to_date;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Column;

/**
 * The part of the tables that a report is asked to be about.
 *
 * @param actors ids of the actors, with whom their people and bodies come along; all if empty
 * @param since first day of publication, UTC
 * @param until last day of publication, UTC
 */
public record ReportScope(
    Set<String> actors, Optional<LocalDate> since, Optional<LocalDate> until) {
  /** All there is. */
  public static final ReportScope ALL =
      new ReportScope(Set.of(), Optional.empty(), Optional.empty());

  public ReportScope {
    actors = Set.copyOf(actors);
    if (since.isPresent() && until.isPresent() && since.get().isAfter(until.get())) {
      throw new IllegalArgumentException(
          "--since " + since.get() + " is after --until " + until.get());
    }
  }

  /** Whether days are left out; articles without a date are then left out too. */
  boolean hasDays() {
    return since.isPresent() || until.isPresent();
  }

  /** Whether a moment lies in the days. */
  Column covers(String column) {
    Column day = to_date(col(column));
    Column inside = lit(true);
    if (since.isPresent()) {
      inside = inside.and(day.geq(lit(Date.valueOf(since.get()))));
    }
    if (until.isPresent()) {
      inside = inside.and(day.leq(lit(Date.valueOf(until.get()))));
    }
    return inside.and(day.isNotNull());
  }
}
