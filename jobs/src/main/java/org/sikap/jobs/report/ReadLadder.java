package org.sikap.jobs.report;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.asc;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.desc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.sikap.jobs.aggregate.EngagementRule;
import org.sikap.jobs.table.Table;
import org.sikap.reports.model.LadderRow;

/** Counts the stories of every actor by rung of the engagement ladder. */
final class ReadLadder {
  private static final int MOST_ACTORS = 60;
  private static final int MOST_AMOUNTS = 300;

  private final OutputTables tables;
  private final ActorNames names;

  ReadLadder(OutputTables tables, ActorNames names) {
    this.tables = requireNonNull(tables);
    this.names = requireNonNull(names);
  }

  List<LadderRow> read() {
    Map<String, List<Long>> rungs = new LinkedHashMap<>();
    for (Row row :
        tables
            .read(Table.STATEMENTS)
            .where(EngagementRule.counts())
            .groupBy("holder_root", "engagement")
            .agg(countDistinct("story_id"))
            .orderBy(asc("holder_root"), asc("engagement"))
            .collectAsList()) {
      List<Long> counts =
          rungs.computeIfAbsent(
              row.getString(0), actor -> new ArrayList<>(Collections.nCopies(LadderRow.RUNGS, 0L)));
      counts.set(Math.max(0, Math.min(LadderRow.RUNGS - 1, row.getInt(1))), row.getLong(2));
    }
    List<LadderRow> rows = new ArrayList<>();
    rungs.forEach((actor, counts) -> rows.add(new LadderRow(names.party(actor), counts)));
    return rows.stream()
        .filter(row -> row.deeds() > 0)
        .sorted(
            (left, right) -> {
              int byDeeds = Long.compare(right.deeds(), left.deeds());
              return byDeeds != 0 ? byDeeds : left.actor().id().compareTo(right.actor().id());
            })
        .limit(MOST_ACTORS)
        .toList();
  }

  /** Ids of deeds with an amount, the surest first. */
  List<String> amounts() {
    return tables
        .read(Table.STATEMENTS)
        .where(col("quantity_low").isNotNull().and(col("engagement").geq(LadderRow.ECONOMIC)))
        .where(EngagementRule.isTold())
        .orderBy(desc("confidence"), asc("statement_id"))
        .limit(MOST_AMOUNTS)
        .select(col("statement_id"))
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }
}
