package org.sikap.jobs.report;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.asc;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.sikap.core.actor.ActorRegister;
import org.sikap.jobs.table.Table;
import org.sikap.reports.model.ActorLevel;
import org.sikap.reports.model.ActorRow;
import org.sikap.reports.model.Estimate;
import org.sikap.reports.model.Party;
import org.sikap.reports.model.RelationRow;
import org.sikap.reports.model.ReportModel;
import org.sikap.reports.model.Selection;
import org.sikap.reports.model.Standing;
import org.sikap.reports.model.Subject;

/**
 * Reads the tables of an output folder into a report model. What can be long is cut in Spark before
 * it reaches this process, so that memory does not grow with the corpus.
 */
public final class ReadReportModel {
  private static final String WHOLE_CORPUS = "period = 'all'";
  private static final int MOST_RELATIONS = 2000;

  private final OutputTables tables;
  private final ActorRegister register;
  private final Subject subject;

  /**
   * Prepares to read.
   *
   * @param output the output folder
   * @param register for the names of actors
   * @param subject the conflict and its poles, whose stems are in the labels
   */
  public ReadReportModel(SparkSession spark, URI output, ActorRegister register, Subject subject) {
    this.tables = new OutputTables(spark, output);
    this.register = requireNonNull(register);
    this.subject = requireNonNull(subject);
  }

  /**
   * Reads the tables as they are now.
   *
   * @throws IllegalArgumentException with one line for the user if a table is missing, is of
   *     another version or holds what the contract does not allow
   */
  public ReportModel read() {
    return new ReportModel(
        subject,
        new ReadRun(tables).read(),
        new ReadCorpus(tables).read(),
        actors(),
        relations(),
        new ReadEvidence(tables, this::actor, subject).read(),
        new ReadQuality(tables).read());
  }

  private List<ActorRow> actors() {
    return tables.read(Table.ACTOR_STANCES).where(WHOLE_CORPUS).collectAsList().stream()
        .map(this::actorRow)
        .toList();
  }

  private ActorRow actorRow(Row row) {
    String id = row.getAs("actor_id");
    ActorLevel level =
        row.<String>getAs("level").equals("member") ? ActorLevel.MEMBER : ActorLevel.ROOT;
    Party actor =
        new Party(
            id,
            register
                .find(id)
                .map(known -> known.displayName())
                .orElseGet(() -> row.getAs("actor_name")));
    return new ActorRow(
        actor,
        level,
        level == ActorLevel.MEMBER ? root(id) : Optional.empty(),
        estimate(row),
        Standing.parse(row.getAs("label"), subject),
        row.<Long>getAs("articles"),
        row.<Long>getAs("stories"),
        row.<Long>getAs("statements"),
        optionalDouble(row, "verbal_score"),
        optionalDouble(row, "material_score"),
        row.<Integer>getAs("engagement"));
  }

  private Optional<Party> root(String id) {
    String root = register.root(id, Optional.empty());
    return root.equals(id) ? Optional.empty() : Optional.of(actor(root));
  }

  private static Optional<Estimate> estimate(Row row) {
    OptionalDouble score = optionalDouble(row, "score");
    OptionalDouble low = optionalDouble(row, "low");
    OptionalDouble high = optionalDouble(row, "high");
    if (score.isEmpty() || low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Estimate(score.getAsDouble(), low.getAsDouble(), high.getAsDouble()));
  }

  private Selection<RelationRow> relations() {
    Dataset<Row> relations = tables.read(Table.ACTOR_RELATIONS).where(WHOLE_CORPUS);
    List<RelationRow> rows =
        relations
            .orderBy(desc("statements"), asc("holder_id"), asc("target_id"))
            .limit(MOST_RELATIONS)
            .select(
                col("holder_id"),
                col("target_id"),
                col("polarity"),
                col("statements"),
                col("stories"))
            .collectAsList()
            .stream()
            .map(
                row ->
                    new RelationRow(
                        actor(row.getString(0)),
                        actor(row.getString(1)),
                        row.getDouble(2),
                        row.getLong(3),
                        row.getLong(4)))
            .toList();
    return new Selection<>(rows, Math.max(rows.size(), relations.count()));
  }

  private Party actor(String id) {
    return new Party(id, register.find(id).map(known -> known.displayName()).orElse(id));
  }

  /** A number of a row, if it has one. */
  static OptionalDouble optionalDouble(Row row, String column) {
    Double value = row.getAs(column);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** A text of a row, if it has one. */
  static Optional<String> optionalText(Row row, String column) {
    return Optional.ofNullable(row.getAs(column));
  }
}
