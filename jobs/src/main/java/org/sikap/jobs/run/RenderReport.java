package org.sikap.jobs.run;

import static org.apache.spark.sql.functions.desc;

import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.sikap.core.actor.Actor;
import org.sikap.core.actor.ActorRegister;
import org.sikap.jobs.publish.OutputFolder;
import org.sikap.jobs.publish.PublishException;
import org.sikap.jobs.report.ReadReportModel;
import org.sikap.jobs.report.WriteReport;
import org.sikap.jobs.table.Table;
import org.sikap.reports.model.Pole;
import org.sikap.reports.model.Subject;
import org.sikap.reports.text.ReportTexts;

/** Step of the pipeline: published tables in, a report beside them out. */
public final class RenderReport {
  private RenderReport() {}

  /**
   * Renders the report of the last run.
   *
   * @param register for the names of actors
   * @return where the report is, the HTML file first
   * @throws PublishException if the tables cannot be used or the report cannot be written
   */
  public static List<URI> render(SparkSession spark, OutputFolder output, ActorRegister register) {
    try {
      Subject subject = subject(lastSettings(spark, output), register, output);
      ReadReportModel tables = new ReadReportModel(spark, output.location(), register, subject);
      return new WriteReport(
              spark.sparkContext().hadoopConfiguration(), output.location(), ReportTexts.english())
          .write(tables.read());
    } catch (IllegalArgumentException exception) {
      throw new PublishException(
          PublishException.Kind.WRONG_FOLDER, exception.getMessage(), exception);
    } catch (UncheckedIOException exception) {
      throw new PublishException(PublishException.Kind.FAILED, exception.getMessage(), exception);
    }
  }

  private static Map<String, String> lastSettings(SparkSession spark, OutputFolder output) {
    Dataset<Row> runs = spark.read().parquet(output.location(Table.RUNS));
    return runs.orderBy(desc("started_at"), desc("run_id"))
        .select("configuration")
        .first()
        .getJavaMap(0);
  }

  private static Subject subject(
      Map<String, String> settings, ActorRegister register, OutputFolder output) {
    return new Subject(
        setting(settings, TopicSettings.NAME, output),
        pole(settings, TopicSettings.NEGATIVE, register, output),
        pole(settings, TopicSettings.POSITIVE, register, output),
        Map.of());
  }

  private static Pole pole(
      Map<String, String> settings, String side, ActorRegister register, OutputFolder output) {
    String actor = setting(settings, TopicSettings.POLE + side, output);
    return new Pole(
        actor,
        register.find(actor).map(Actor::displayName).orElse(actor),
        setting(settings, TopicSettings.LABEL + side, output));
  }

  private static String setting(Map<String, String> settings, String key, OutputFolder output) {
    String value = settings.get(key);
    if (value == null) {
      throw new PublishException(
          PublishException.Kind.WRONG_FOLDER,
          "the last run in "
              + output
              + " does not tell its "
              + key
              + "; another version wrote it: run again");
    }
    return value;
  }
}
