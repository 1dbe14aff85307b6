package org.sikap.reports.csv;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sikap.reports.model.ActorRow;
import org.sikap.reports.model.Estimate;
import org.sikap.reports.model.EvidenceRow;
import org.sikap.reports.model.Party;
import org.sikap.reports.model.Quantity;
import org.sikap.reports.model.RelationRow;
import org.sikap.reports.model.ReportModel;

/**
 * A table of the report as CSV (RFC 4180, UTF-8 when so encoded), with the codes of the tables and
 * numbers as programs write them. A text that a spreadsheet would run as a formula begins with an
 * apostrophe.
 */
public enum CsvTable {
  /** Where each actor stands. */
  ACTORS(
      "actors.csv",
      "actor_id,name,level,root_id,label,score,low,high,verbal_score,material_score,engagement,"
          + "articles,stories,statements") {
    @Override
    Stream<List<?>> rows(ReportModel model) {
      return model.actors().stream().map(row -> cells(model, row));
    }
  },

  /** Who stands how towards whom. */
  RELATIONS(
      "relations.csv", "holder_id,holder_name,target_id,target_name,polarity,statements,stories") {
    @Override
    Stream<List<?>> rows(ReportModel model) {
      return model.relations().rows().stream().map(CsvTable::cells);
    }
  },

  /** Where actors stood over time. */
  TIMELINE(
      "timeline.csv", "actor_id,name,period,period_start,label,score,low,high,stories,statements") {
    @Override
    Stream<List<?>> rows(ReportModel model) {
      return model.timeline().rows().rows().stream()
          .map(
              row ->
                  Stream.concat(
                          Stream.of(
                              row.actor().id(),
                              row.actor().name(),
                              model.timeline().period(),
                              row.start().toString()),
                          measured(
                              row.standing().label(model.subject()),
                              row.estimate(),
                              row.stories(),
                              row.statements()))
                      .toList());
    }
  },

  /** Changes that the intervals do not explain, with the statements behind them. */
  SHIFTS(
      "shifts.csv",
      "actor_id,name,previous_start,period_start,previous_score,score,statement_ids") {
    @Override
    Stream<List<?>> rows(ReportModel model) {
      return model.timeline().shifts().stream()
          .map(
              row ->
                  List.of(
                      row.actor().id(),
                      row.actor().name(),
                      row.previousStart().toString(),
                      row.start().toString(),
                      row.previousScore(),
                      row.score(),
                      String.join(" ", row.causes())));
    }
  },

  /** How far each actor goes. */
  LADDER("ladder.csv", "actor_id,name,words,diplomatic,economic,military_aid,troops") {
    @Override
    Stream<List<?>> rows(ReportModel model) {
      return model.ladder().stream()
          .map(
              row ->
                  Stream.concat(
                          Stream.of(row.actor().id(), row.actor().name()), row.stories().stream())
                      .toList());
    }
  },

  /** The same actors as the outlets of different countries tell them. */
  OUTLETS("outlets.csv", "source_country,actor_id,name,label,score,low,high,stories,statements") {
    @Override
    Stream<List<?>> rows(ReportModel model) {
      return model.outlets().rows().stream()
          .map(
              row ->
                  Stream.concat(
                          Stream.of(row.country(), row.actor().id(), row.actor().name()),
                          measured(
                              row.standing().label(model.subject()),
                              row.estimate(),
                              row.stories(),
                              row.statements()))
                      .toList());
    }
  },

  /** What differs from other tables; without rows where none were asked for. */
  COMPARISON(
      "comparison.csv",
      "actor_id,name,change,before_label,before_score,after_label,after_score,beyond_intervals") {
    @Override
    Stream<List<?>> rows(ReportModel model) {
      return model.comparison().stream()
          .flatMap(comparison -> comparison.rows().stream())
          .map(
              row ->
                  List.of(
                      row.actor().id(),
                      row.actor().name(),
                      row.change(),
                      row.before().standing().label(model.subject()),
                      optional(row.before().estimate().map(estimate -> estimate.score())),
                      row.after().standing().label(model.subject()),
                      optional(row.after().estimate().map(estimate -> estimate.score())),
                      row.isBeyondIntervals()));
    }
  },

  /** Positions beside recorded votes. */
  VOTES("votes.csv", "actor_id,name,mean_vote,score,low,high,rank_gap") {
    @Override
    Stream<List<?>> rows(ReportModel model) {
      return model.votes().stream()
          .flatMap(votes -> votes.states().stream())
          .map(
              row ->
                  List.of(
                      row.state().id(),
                      row.state().name(),
                      row.vote(),
                      row.score().score(),
                      row.score().low(),
                      row.score().high(),
                      row.rankGap()));
    }
  },

  /** The statements that the report shows, with their sentences. */
  EVIDENCE(
      "evidence.csv",
      "statement_id,holder_id,holder_name,holder_root,holder_text,target_id,target_name,"
          + "target_root,target_text,frame,channel,polarity,alignment,factuality,voice,reported_by,"
          + "quantity_low,quantity_high,quantity_unit,confidence,language,sentence,trace,"
          + "article_id,title,url,source,source_country,date") {
    @Override
    Stream<List<?>> rows(ReportModel model) {
      return model.evidence().rows().stream().map(CsvTable::cells);
    }
  };

  private static final CSVFormat FORMAT = CSVFormat.RFC4180;
  private static final int DECIMALS = 4;
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final String fileName;
  private final List<String> columns;

  CsvTable(String fileName, String columns) {
    this.fileName = requireNonNull(fileName);
    this.columns = Arrays.asList(columns.split(",", -1));
  }

  abstract Stream<List<?>> rows(ReportModel model);

  /** Name of the file, without folder. */
  public String fileName() {
    return fileName;
  }

  /** Names of the columns, in their order. */
  public List<String> columns() {
    return List.copyOf(columns);
  }

  /**
   * Writes the table. The output is neither flushed nor closed.
   *
   * @throws UncheckedIOException if the output cannot be written
   */
  public void write(ReportModel model, Writer output) {
    try {
      CSVPrinter printer = new CSVPrinter(output, FORMAT);
      printer.printRecord(columns);
      for (List<?> row : (Iterable<List<?>>) rows(model)::iterator) {
        printer.printRecord(row.stream().map(CsvTable::cell));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<?> cells(ReportModel model, ActorRow row) {
    return List.of(
        row.actor().id(),
        row.actor().name(),
        row.level().name().toLowerCase(Locale.ROOT),
        row.root().map(Party::id).orElse(""),
        row.standing().label(model.subject()),
        optional(row.estimate().map(estimate -> estimate.score())),
        optional(row.estimate().map(estimate -> estimate.low())),
        optional(row.estimate().map(estimate -> estimate.high())),
        optional(row.verbalScore()),
        optional(row.materialScore()),
        row.engagement(),
        row.articles(),
        row.stories(),
        row.statements());
  }

  private static List<?> cells(RelationRow row) {
    return List.of(
        row.holder().id(),
        row.holder().name(),
        row.target().id(),
        row.target().name(),
        row.polarity(),
        row.statements(),
        row.stories());
  }

  private static List<?> cells(EvidenceRow row) {
    return List.of(
        row.statementId(),
        row.holder().id(),
        row.holder().name(),
        row.holderRoot().id(),
        row.holderText(),
        row.target().id(),
        row.target().name(),
        row.targetRoot().id(),
        row.targetText(),
        row.frame(),
        row.channel(),
        row.polarity(),
        optional(row.alignment()),
        row.factuality(),
        row.voice(),
        row.reportedBy().map(Party::id).orElse(""),
        optional(row.quantity().map(Quantity::low)),
        optional(row.quantity().map(Quantity::high)),
        row.quantity().map(Quantity::unit).orElse(""),
        row.confidence(),
        row.language(),
        row.sentence(),
        String.join(" > ", row.trace()),
        row.article().id(),
        row.article().title().orElse(""),
        row.article().url().orElse(""),
        row.article().source().orElse(""),
        row.article().sourceCountry().orElse(""),
        row.article().date().map(Object::toString).orElse(""));
  }

  private static Stream<Object> measured(
      String label, Optional<Estimate> estimate, long stories, long statements) {
    return Stream.of(
        label,
        optional(estimate.map(Estimate::score)),
        optional(estimate.map(Estimate::low)),
        optional(estimate.map(Estimate::high)),
        stories,
        statements);
  }

  private static Object optional(Optional<Double> value) {
    return value.<Object>map(number -> number).orElse("");
  }

  private static Object optional(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : "";
  }

  private static Object cell(Object value) {
    if (value instanceof String text
        && !text.isEmpty()
        && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
      return "'" + text;
    }
    return value instanceof Double number ? decimal(number) : value;
  }

  private static String decimal(double value) {
    return BigDecimal.valueOf(value)
        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
