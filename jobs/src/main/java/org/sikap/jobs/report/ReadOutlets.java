package org.sikap.jobs.report;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.asc;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.sikap.core.score.StanceLabels;
import org.sikap.jobs.aggregate.JudgeActors;
import org.sikap.jobs.aggregate.SumByArticle;
import org.sikap.jobs.table.Table;
import org.sikap.reports.model.OutletRow;
import org.sikap.reports.model.OutletView;
import org.sikap.reports.model.Standing;
import org.sikap.reports.model.Subject;

/**
 * Judges the actors once more for the outlets of every country, by the formulas that judge them
 * over the whole corpus.
 */
final class ReadOutlets {
  private static final String BETWEEN = "|";
  private static final int MOST_COUNTRIES = 8;
  private static final int MOST_ACTORS = 20;

  private final OutputTables tables;
  private final ActorNames names;
  private final Subject subject;
  private final StanceLabels labels;

  ReadOutlets(OutputTables tables, ActorNames names, Subject subject, StanceLabels labels) {
    this.tables = requireNonNull(tables);
    this.names = requireNonNull(names);
    this.subject = requireNonNull(subject);
    this.labels = requireNonNull(labels);
  }

  OutletView read() {
    Dataset<Row> articles =
        tables.read(Table.ARTICLES).where("status = 'scored' AND source_country IS NOT NULL");
    Dataset<Row> countries =
        articles
            .groupBy("source_country")
            .count()
            .orderBy(desc("count"), asc("source_country"))
            .limit(MOST_COUNTRIES)
            .select("source_country");
    Dataset<Row> actors =
        tables
            .read(Table.ACTOR_STANCES)
            .where("level = 'root' AND period = 'all' AND score IS NOT NULL")
            .orderBy(desc("stories"), asc("actor_id"))
            .limit(MOST_ACTORS)
            .select("actor_id");
    Dataset<Row> sums =
        SumByArticle.sumUp(tables.read(Table.STATEMENTS))
            .where("level = 'root'")
            .join(broadcast(actors), "actor_id")
            .join(articles.select("article_id", "source_country"), "article_id")
            .join(broadcast(countries), "source_country")
            // Without a day there is one period only: all.
            .withColumn("day", lit(null).cast("date"))
            .withColumn("actor_id", concat(col("source_country"), lit(BETWEEN), col("actor_id")));
    List<OutletRow> rows =
        JudgeActors.judge(sums, tables.actorNames(), labels)
            .orderBy("actor_id")
            .collectAsList()
            .stream()
            .map(this::row)
            .toList();
    return new OutletView(rows);
  }

  private OutletRow row(Row row) {
    String key = row.getAs("actor_id");
    int end = key.indexOf(BETWEEN);
    return new OutletRow(
        key.substring(0, end),
        names.party(key.substring(end + 1)),
        ReadReportModel.estimate(row),
        Standing.parse(row.getAs("label"), subject),
        row.<Long>getAs("stories"),
        row.<Long>getAs("statements"));
  }
}
