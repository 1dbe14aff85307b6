package org.sikap.jobs.report;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.sikap.jobs.table.Table;
import org.sikap.reports.model.ChangeRow;
import org.sikap.reports.model.Comparison;
import org.sikap.reports.model.Standing;
import org.sikap.reports.model.Subject;

/** Reads where the same actors stand in other tables. */
final class ReadComparison {
  private static final int MOST_ACTORS = 500;

  private final ActorNames names;
  private final Subject subject;

  ReadComparison(ActorNames names, Subject subject) {
    this.names = requireNonNull(names);
    this.subject = requireNonNull(subject);
  }

  Comparison read(OutputTables tables, OutputTables other, URI otherPlace) {
    Map<String, ChangeRow.Position> after = positions(tables);
    Map<String, ChangeRow.Position> before = positions(other);
    TreeSet<String> actors = new TreeSet<>(after.keySet());
    actors.addAll(before.keySet());
    List<ChangeRow> rows = new ArrayList<>();
    for (String actor : actors) {
      rows.add(
          new ChangeRow(
              names.party(actor),
              before.getOrDefault(actor, ChangeRow.Position.NONE),
              after.getOrDefault(actor, ChangeRow.Position.NONE)));
    }
    List<ChangeRow> shown =
        new Comparison("", "", rows).rows().stream().limit(MOST_ACTORS).toList();
    return new Comparison(otherPlace.getPath(), new ReadRun(other).read().id(), shown);
  }

  private Map<String, ChangeRow.Position> positions(OutputTables tables) {
    Map<String, ChangeRow.Position> positions = new TreeMap<>();
    for (Row row :
        tables
            .read(Table.ACTOR_STANCES)
            .where("level = 'root' AND period = 'all'")
            .collectAsList()) {
      positions.put(
          row.getAs("actor_id"),
          new ChangeRow.Position(
              ReadReportModel.estimate(row),
              Standing.parse(row.getAs("label"), subject),
              row.<Long>getAs("stories")));
    }
    return positions;
  }
}
