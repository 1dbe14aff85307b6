package org.sikap.jobs.report;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.asc;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.sikap.jobs.aggregate.SumByArticle;
import org.sikap.jobs.table.Table;
import org.sikap.reports.model.ActorLevel;
import org.sikap.reports.model.ActorRow;
import org.sikap.reports.model.Party;
import org.sikap.reports.model.Standing;
import org.sikap.reports.model.Subject;

/** Reads where every actor stands over the whole corpus. */
final class ReadActors {
  private record Key(String level, String actor) {}

  private record Stories(long verbal, long material) {
    static final Stories NONE = new Stories(0, 0);
  }

  private final OutputTables tables;
  private final ActorNames names;
  private final Subject subject;

  ReadActors(OutputTables tables, ActorNames names, Subject subject) {
    this.tables = requireNonNull(tables);
    this.names = requireNonNull(names);
    this.subject = requireNonNull(subject);
  }

  List<ActorRow> read() {
    Map<Key, Stories> stories = stories();
    Map<String, String> roots = roots();
    return tables.read(Table.ACTOR_STANCES).where("period = 'all'").collectAsList().stream()
        .map(row -> actor(row, stories, roots))
        .toList();
  }

  // A person who holds no office stands for itself, and is still no state or organisation.
  private ActorRow actor(Row row, Map<Key, Stories> stories, Map<String, String> roots) {
    String id = row.getAs("actor_id");
    String level = row.getAs("level");
    Stories told = stories.getOrDefault(new Key(level, id), Stories.NONE);
    boolean member = level.equals("member");
    Optional<Party> root =
        member ? Optional.ofNullable(roots.get(id)).map(names::party) : Optional.empty();
    return new ActorRow(
        names.party(id, row.getAs("actor_name")),
        member || names.isPerson(id) ? ActorLevel.MEMBER : ActorLevel.ROOT,
        root,
        ReadReportModel.estimate(row),
        Standing.parse(row.getAs("label"), subject),
        row.<Long>getAs("articles"),
        row.<Long>getAs("stories"),
        row.<Long>getAs("statements"),
        ReadReportModel.optionalDouble(row, "verbal_score"),
        ReadReportModel.optionalDouble(row, "material_score"),
        told.verbal(),
        told.material(),
        row.<Integer>getAs("engagement"));
  }

  /** How many stories tell of the words of an actor, and how many of its deeds. */
  private Map<Key, Stories> stories() {
    Map<Key, Stories> stories = new HashMap<>();
    for (Row row :
        SumByArticle.sumUp(tables.read(Table.STATEMENTS))
            .groupBy("level", "actor_id")
            .agg(
                countDistinct(when(col("verbal_weight").gt(0), col("story_id"))),
                countDistinct(when(col("material_weight").gt(0), col("story_id"))))
            .collectAsList()) {
      stories.put(
          new Key(row.getString(0), row.getString(1)), new Stories(row.getLong(2), row.getLong(3)));
    }
    return stories;
  }

  // The office in which most of the statements were made, whatever office came later.
  private Map<String, String> roots() {
    Map<String, String> roots = new HashMap<>();
    tables
        .read(Table.STATEMENTS)
        .where("holder_id <> holder_root")
        .groupBy("holder_id", "holder_root")
        .count()
        .orderBy(desc("count"), asc("holder_root"))
        .collectAsList()
        .forEach(row -> roots.putIfAbsent(row.getString(0), row.getString(1)));
    return roots;
  }
}
