package org.sikap.jobs.run;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.desc;

import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.sikap.core.actor.ActorRegister;
import org.sikap.core.votes.RecordedVotes;
import org.sikap.jobs.publish.OutputFolder;
import org.sikap.jobs.publish.PublishException;
import org.sikap.jobs.report.ReadReportModel;
import org.sikap.jobs.report.ReportScope;
import org.sikap.jobs.report.WriteReport;
import org.sikap.jobs.table.Table;
import org.sikap.reports.model.Pole;
import org.sikap.reports.model.Subject;
import org.sikap.reports.text.ReportTexts;

/** Step of the pipeline: published tables in, a report beside them out. */
public final class RenderReport {
  private RenderReport() {}

  /**
   * What is asked of a report.
   *
   * @param language ISO 639-1 code of its texts
   * @param scope the part of the tables it shows
   * @param other an output folder to compare with
   */
  public record Request(String language, ReportScope scope, Optional<OutputFolder> other) {
    /** English, everything, compared with nothing. */
    public static final Request PLAIN = new Request("en", ReportScope.ALL, Optional.empty());

    public Request {
      requireNonNull(language);
      requireNonNull(scope);
      requireNonNull(other);
    }

    /** The same in another language. */
    public Request in(String code) {
      return new Request(code, scope, other);
    }
  }

  /**
   * Renders the report of the last run.
   *
   * @param register for the names of actors
   * @return where the report is, the HTML file first
   * @throws PublishException if the tables cannot be used or the report cannot be written
   */
  public static List<URI> render(
      SparkSession spark, OutputFolder output, ActorRegister register, Request request) {
    try {
      ReportTexts texts = ReportTexts.of(request.language());
      Map<String, String> settings = lastSettings(spark, output);
      Subject subject = subject(settings, register, output, texts);
      ReadReportModel tables =
          new ReadReportModel(
              spark, output.location(), register, subject, request.scope(), request.language());
      Optional<RecordedVotes> votes =
          RecordedVotes.on(setting(settings, TopicSettings.ID, output), register);
      return new WriteReport(spark.sparkContext().hadoopConfiguration(), output.location(), texts)
          .write(tables.read(request.other().map(OutputFolder::location), votes));
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
      Map<String, String> settings,
      ActorRegister register,
      OutputFolder output,
      ReportTexts texts) {
    String topic = setting(settings, TopicSettings.ID, output);
    return new Subject(
        texts.find("topic." + topic).orElseGet(() -> setting(settings, TopicSettings.NAME, output)),
        pole(settings, TopicSettings.NEGATIVE, register, output, texts),
        pole(settings, TopicSettings.POSITIVE, register, output, texts),
        texts.family("issue"));
  }

  private static Pole pole(
      Map<String, String> settings,
      String side,
      ActorRegister register,
      OutputFolder output,
      ReportTexts texts) {
    String actor = setting(settings, TopicSettings.POLE + side, output);
    return new Pole(
        actor,
        ReadReportModel.name(register, actor, texts.locale().getLanguage()),
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
