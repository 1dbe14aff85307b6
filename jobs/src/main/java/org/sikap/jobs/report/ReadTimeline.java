package org.sikap.jobs.report;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.asc;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_trunc;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.signum;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.sikap.jobs.table.Table;
import org.sikap.reports.model.Selection;
import org.sikap.reports.model.ShiftRow;
import org.sikap.reports.model.Standing;
import org.sikap.reports.model.Subject;
import org.sikap.reports.model.Timeline;
import org.sikap.reports.model.TimelineRow;

/** Reads where actors stood over time, and which statements moved them. */
final class ReadTimeline {
  private static final List<String> PERIODS = List.of("month", "week", "day");
  private static final int FEWEST_PERIODS = 3;
  private static final int MOST_ACTORS = 30;
  private static final int MOST_SHIFTS = 40;
  private static final int MOST_CAUSES = 3;

  private final OutputTables tables;
  private final ActorNames names;
  private final Subject subject;

  ReadTimeline(OutputTables tables, ActorNames names, Subject subject) {
    this.tables = requireNonNull(tables);
    this.names = requireNonNull(names);
    this.subject = requireNonNull(subject);
  }

  Timeline read() {
    Dataset<Row> roots = tables.read(Table.ACTOR_STANCES).where("level = 'root'");
    String period = period(roots);
    Dataset<Row> positions = roots.where(col("period").equalTo(period));
    Dataset<Row> actors =
        roots
            .where("period = 'all' AND score IS NOT NULL")
            .orderBy(desc("stories"), asc("actor_id"))
            .limit(MOST_ACTORS)
            .select(col("actor_id").as("shown_id"), col("stories").as("all_stories"));
    List<TimelineRow> rows =
        positions
            .join(actors, col("actor_id").equalTo(col("shown_id")))
            .orderBy(desc("all_stories"), asc("actor_id"), asc("period_start"))
            .collectAsList()
            .stream()
            .map(this::row)
            .toList();
    return new Timeline(
        period,
        new Selection<>(rows, Math.max(rows.size(), positions.count())),
        told(period),
        shifts());
  }

  private List<LocalDate> told(String period) {
    return tables
        .read(Table.ARTICLES)
        .where("status = 'scored' AND published_at IS NOT NULL")
        .select(date_trunc(period, col("published_at")).cast("date"))
        .distinct()
        .collectAsList()
        .stream()
        .map(row -> row.getDate(0).toLocalDate())
        .toList();
  }

  /** The longest period of which the corpus has some; the shortest where it has not. */
  private static String period(Dataset<Row> roots) {
    for (String period : PERIODS) {
      long starts =
          roots.where(col("period").equalTo(period)).select("period_start").distinct().count();
      if (starts >= FEWEST_PERIODS) {
        return period;
      }
    }
    return PERIODS.get(0);
  }

  private TimelineRow row(Row row) {
    return new TimelineRow(
        names.party(row.getAs("actor_id"), row.getAs("actor_name")),
        row.<Date>getAs("period_start").toLocalDate(),
        ReadReportModel.estimate(row),
        Standing.parse(row.getAs("label"), subject),
        row.<Long>getAs("stories"),
        row.<Long>getAs("statements"));
  }

  private List<ShiftRow> shifts() {
    List<Row> largest =
        tables
            .read(Table.STANCE_SHIFTS)
            .where("level = 'root'")
            .orderBy(abs(col("change")).desc(), asc("actor_id"), asc("period_start"))
            .limit(MOST_SHIFTS)
            .collectAsList();
    List<ShiftRow> shifts = new ArrayList<>();
    for (Row row : largest) {
      shifts.add(
          new ShiftRow(
              names.party(row.getAs("actor_id")),
              row.<Date>getAs("period_start").toLocalDate(),
              row.<Date>getAs("previous_start").toLocalDate(),
              row.<Double>getAs("score"),
              row.<Double>getAs("previous_score"),
              causes(row)));
    }
    return shifts;
  }

  // Of the new period, what stands on the side the score moved to, the strongest pull away from the
  // former score first; a story speaks once.
  private List<String> causes(Row shift) {
    double former = shift.<Double>getAs("previous_score");
    double change = shift.<Double>getAs("change");
    return tables
        .read(Table.STATEMENTS)
        .where(col("holder_root").equalTo(shift.<String>getAs("actor_id")))
        .where(
            date_trunc(shift.getAs("period"), col("published_at"))
                .cast("date")
                .equalTo(lit(shift.<Date>getAs("period_start"))))
        .where(signum(col("alignment")).equalTo(Math.signum(change)))
        .withColumn("pull", col("weight").multiply(abs(col("alignment").minus(former))))
        .groupBy("story_id")
        .agg(
            expr("max_by(statement_id, struct(pull, statement_id))").as("id"),
            expr("max(pull)").as("pull"))
        .orderBy(desc("pull"), asc("id"))
        .limit(MOST_CAUSES)
        .select("id")
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }
}
