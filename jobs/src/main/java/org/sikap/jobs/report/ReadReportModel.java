package org.sikap.jobs.report;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.asc;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.sikap.core.actor.ActorRegister;
import org.sikap.core.score.StanceLabels;
import org.sikap.core.stance.Topic;
import org.sikap.core.votes.RecordedVotes;
import org.sikap.jobs.table.Table;
import org.sikap.reports.model.ActorRow;
import org.sikap.reports.model.Comparison;
import org.sikap.reports.model.Corpus;
import org.sikap.reports.model.Estimate;
import org.sikap.reports.model.RelationRow;
import org.sikap.reports.model.ReportModel;
import org.sikap.reports.model.RunInformation;
import org.sikap.reports.model.Scope;
import org.sikap.reports.model.Selection;
import org.sikap.reports.model.Subject;
import org.sikap.reports.model.Timeline;

/**
 * Reads the tables of an output folder into a report model. What can be long is cut in Spark before
 * it reaches this process, so that memory does not grow with the corpus.
 */
public final class ReadReportModel {
  private static final String WHOLE_CORPUS = "period = 'all'";
  private static final int MOST_RELATIONS = 2000;

  private final SparkSession spark;
  private final URI output;
  private final Subject subject;
  private final StanceLabels labels;
  private final ReportScope scope;
  private final OutputTables tables;
  private final ActorNames names;
  private final String language;

  /**
   * Prepares to read.
   *
   * @param output the output folder
   * @param register for the names of actors
   * @param subject the conflict and its poles, whose stems are in the labels
   * @param scope the part of the tables to read
   * @param language ISO 639-1 code of the language for names
   */
  public ReadReportModel(
      SparkSession spark,
      URI output,
      ActorRegister register,
      Subject subject,
      ReportScope scope,
      String language) {
    this.spark = requireNonNull(spark);
    this.output = requireNonNull(output);
    this.subject = requireNonNull(subject);
    this.scope = requireNonNull(scope);
    this.language = requireNonNull(language);
    this.labels = labels(subject);
    this.tables = new OutputTables(spark, output, scope, labels);
    this.names = new ActorNames(register, language);
  }

  /**
   * Reads the tables as they are now.
   *
   * @param other an output folder to compare with
   * @param votes recorded votes on the subject
   * @throws IllegalArgumentException with one line for the user if a table is missing, is of
   *     another version or holds what the contract does not allow
   */
  public ReportModel read(Optional<URI> other, Optional<RecordedVotes> votes) {
    RunInformation run = new ReadRun(tables).read();
    Corpus corpus = new ReadCorpus(tables).read();
    List<ActorRow> actors = new ReadActors(tables, names, subject).read();
    Timeline timeline = new ReadTimeline(tables, names, subject).read();
    ReadLadder ladder = new ReadLadder(tables, names);
    Set<String> pointedTo = new HashSet<>(ladder.amounts());
    timeline.shifts().forEach(shift -> pointedTo.addAll(shift.causes()));
    return new ReportModel(
        subject,
        scope(),
        run,
        corpus,
        actors,
        relations(),
        timeline,
        ladder.read(),
        new ReadOutlets(tables, names, subject, labels).read(),
        other.map(this::comparison),
        votes
            .map(known -> corpus.last().map(known::until).orElse(known))
            .filter(known -> !known.resolutions().isEmpty())
            .map(known -> CompareVotes.compare(actors, known, language)),
        new ReadEvidence(tables, names::party, subject).read(pointedTo),
        new ReadQuality(tables).read());
  }

  private Comparison comparison(URI other) {
    return new ReadComparison(names, subject)
        .read(tables, new OutputTables(spark, other, scope, labels), other);
  }

  private Scope scope() {
    return new Scope(
        scope.actors().stream().sorted().map(names::party).toList(), scope.since(), scope.until());
  }

  private static StanceLabels labels(Subject subject) {
    return StanceLabels.of(
        List.of(
            new Topic.Pole(subject.positive().actorId(), 1, subject.positive().labelStem()),
            new Topic.Pole(subject.negative().actorId(), -1, subject.negative().labelStem())));
  }

  /** Name of an actor in a language; its id where the register does not know it. */
  public static String name(ActorRegister register, String id, String language) {
    return new ActorNames(register, language).party(id).name();
  }

  /** Score and interval of a row, if it has them. */
  static Optional<Estimate> estimate(Row row) {
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
                        names.party(row.getString(0)),
                        names.party(row.getString(1)),
                        row.getDouble(2),
                        row.getLong(3),
                        row.getLong(4)))
            .toList();
    return new Selection<>(rows, Math.max(rows.size(), relations.count()));
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
