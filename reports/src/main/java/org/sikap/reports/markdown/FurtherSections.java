package org.sikap.reports.markdown;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sikap.reports.model.AmountRow;
import org.sikap.reports.model.ChangeRow;
import org.sikap.reports.model.Estimate;
import org.sikap.reports.model.EvidenceFloor;
import org.sikap.reports.model.EvidenceRow;
import org.sikap.reports.model.LadderRow;
import org.sikap.reports.model.OutletRow;
import org.sikap.reports.model.ReportModel;
import org.sikap.reports.model.ShiftRow;
import org.sikap.reports.model.Standing;
import org.sikap.reports.model.TimelineRow;
import org.sikap.reports.model.VoteAgreement;
import org.sikap.reports.text.Headlines;
import org.sikap.reports.text.ReportTexts;

/** Positions over time, by rung and by outlet country, and what they are compared with. */
final class FurtherSections {
  private static final String NOTHING = "–";

  private final ReportTexts texts;
  private final ReportModel model;
  private final Headlines headlines;

  FurtherSections(ReportTexts texts, ReportModel model) {
    this.texts = requireNonNull(texts);
    this.model = requireNonNull(model);
    this.headlines = new Headlines(texts, model);
  }

  String time() {
    StringBuilder page = title(headlines.time());
    String period = model.timeline().period();
    for (ShiftRow shift : model.timeline().shifts()) {
      String went =
          texts.get(
              shift.causes().isEmpty() ? "time.shift.silent" : "time.shift",
              texts.signed(shift.previousScore()),
              texts.signed(shift.score()),
              texts.period(period, shift.previousStart()),
              texts.period(period, shift.start()));
      page.append("- **")
          .append(MarkdownText.escape(shift.actor().name()))
          .append("** ")
          .append(MarkdownText.escape(went))
          .append('\n');
      shift.causes().stream()
          .map(model::statement)
          .flatMap(Optional::stream)
          .map(EvidenceRow::sentence)
          .forEach(
              sentence -> page.append("  - ").append(MarkdownText.quote(sentence)).append('\n'));
    }
    MarkdownTable table =
        table(
            2,
            "ranking.column.actor",
            "time.column.period",
            "ranking.column.score",
            "ranking.column.interval",
            "ranking.column.stories");
    List<TimelineRow> rows =
        model.timeline().solid().stream()
            .sorted(
                Comparator.<TimelineRow, String>comparing(
                        row -> row.actor().name(), texts.alphabet())
                    .thenComparing(TimelineRow::start))
            .toList();
    for (TimelineRow row : rows) {
      table.add(
          List.of(
              MarkdownText.escape(row.actor().name()),
              texts.period(period, row.start()),
              score(row.estimate()),
              interval(row.estimate()),
              texts.number(row.stories())));
    }
    if (!model.timeline().shifts().isEmpty()) {
      page.append('\n');
    }
    headlines.gaps().map(MarkdownText::escape).ifPresent(gaps -> page.append(gaps).append("\n\n"));
    page.append(texts.get("markdown.periods", EvidenceFloor.STORIES_PER_LINE)).append("\n\n");
    return rows.isEmpty() ? page.toString() : page.append(table).toString();
  }

  String ladder() {
    StringBuilder page = title(headlines.ladder());
    if (model.ladder().isEmpty()) {
      return page.toString();
    }
    List<String> titles =
        Stream.concat(
                Stream.of(texts.get("ranking.column.actor")),
                IntStream.range(0, LadderRow.RUNGS).mapToObj(texts::engagement))
            .toList();
    page.append(MarkdownText.escape(texts.get("ladder.explanation"))).append("\n\n");
    MarkdownTable table = new MarkdownTable(1, titles);
    model.ladder().stream()
        .sorted(
            Comparator.<LadderRow, String>comparing(row -> row.actor().name(), texts.alphabet()))
        .forEach(
            row ->
                table.add(
                    Stream.concat(
                            Stream.of(MarkdownText.escape(row.actor().name())),
                            row.stories().stream().map(texts::number))
                        .toList()));
    return page.append(table).append(amounts()).toString();
  }

  private String amounts() {
    List<AmountRow> amounts = model.amounts();
    if (amounts.isEmpty()) {
      return "";
    }
    MarkdownTable table =
        table(
            5,
            "relations.column.holder",
            "ladder.column.amount",
            "evidence.frame",
            "relations.column.target",
            "ladder.column.source",
            "overview.articles");
    for (AmountRow amount : amounts) {
      EvidenceRow row = amount.statement();
      table.add(
          List.of(
              MarkdownText.escape(row.holder().name()),
              MarkdownText.escape(texts.quantity(amount.quantity())),
              MarkdownText.escape(texts.code("frame", row.frame())),
              MarkdownText.escape(row.target().name()),
              MarkdownText.quote(row.sentence()) + " " + MarkdownText.source(texts, row.article()),
              texts.number(amount.articles())));
    }
    return "\n### " + texts.get("ladder.amounts", amounts.size()) + "\n\n" + table;
  }

  String outlets() {
    StringBuilder page = title(headlines.outlets());
    List<OutletRow> rows =
        model.outlets().rows().stream()
            .filter(OutletRow::isPlaced)
            .sorted(
                Comparator.<OutletRow, String>comparing(row -> row.actor().name(), texts.alphabet())
                    .thenComparing(row -> texts.country(row.country()), texts.alphabet()))
            .toList();
    MarkdownTable table =
        table(
            2,
            "ranking.column.actor",
            "overview.column.country",
            "ranking.column.score",
            "ranking.column.interval",
            "ranking.column.stories");
    for (OutletRow row : rows) {
      table.add(
          List.of(
              MarkdownText.escape(row.actor().name()),
              MarkdownText.escape(texts.country(row.country())),
              score(row.estimate()),
              interval(row.estimate()),
              texts.number(row.stories())));
    }
    return rows.isEmpty() ? page.toString() : page.append(table).toString();
  }

  String comparison() {
    return model
        .comparison()
        .map(comparison -> title(headlines.comparison()).append(changes(comparison.rows())))
        .map(StringBuilder::toString)
        .orElse("");
  }

  private MarkdownTable changes(List<ChangeRow> rows) {
    MarkdownTable table =
        table(
            3,
            "ranking.column.actor",
            "comparison.column.before",
            "comparison.column.after",
            "comparison.column.change");
    for (ChangeRow row : rows) {
      table.add(
          List.of(
              MarkdownText.escape(row.actor().name()),
              position(row.before()),
              position(row.after()),
              texts.signed(row.change())));
    }
    return table;
  }

  String votes() {
    return model
        .votes()
        .map(votes -> title(headlines.votes()).append(states(votes)))
        .map(StringBuilder::toString)
        .orElse("");
  }

  private String states(VoteAgreement votes) {
    MarkdownTable table =
        table(
            1, "map.column.state", "votes.column.vote", "ranking.column.score", "votes.column.gap");
    for (VoteAgreement.StateVote row : votes.states()) {
      table.add(
          List.of(
              MarkdownText.escape(row.state().name()),
              texts.signed(row.vote()),
              texts.signed(row.score().score()),
              texts.signed(row.rankGap())));
    }
    StringBuilder resolutions = new StringBuilder();
    for (VoteAgreement.Resolution resolution : votes.resolutions()) {
      String date = texts.date(LocalDate.parse(resolution.date()));
      resolutions.append("- A/RES/").append(resolution.id()).append(", ").append(date).append(": ");
      resolutions.append(MarkdownText.escape(resolution.title())).append('\n');
    }
    return texts.get("votes.explanation")
        + "\n\n"
        + resolutions
        + "\n"
        + (votes.states().isEmpty() ? "" : table);
  }

  private String position(ChangeRow.Position position) {
    return position.standing() == Standing.INSUFFICIENT
        ? MarkdownText.escape(texts.standing(position.standing(), model.subject()))
        : score(position.estimate()) + " (" + interval(position.estimate()) + ")";
  }

  private String score(Optional<Estimate> estimate) {
    return estimate.map(Estimate::score).map(texts::signed).orElse(NOTHING);
  }

  private String interval(Optional<Estimate> estimate) {
    return estimate.map(found -> texts.interval(found.low(), found.high())).orElse(NOTHING);
  }

  private MarkdownTable table(int textColumns, String... keys) {
    return new MarkdownTable(textColumns, Stream.of(keys).map(key -> texts.get(key)).toList());
  }

  private static StringBuilder title(String text) {
    return new StringBuilder("\n## ").append(MarkdownText.escape(text)).append("\n\n");
  }
}
