package org.sikap.reports.markdown;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import org.sikap.reports.model.EvidenceFloor;
import org.sikap.reports.model.RelationRow;
import org.sikap.reports.model.ReportModel;
import org.sikap.reports.text.Headlines;
import org.sikap.reports.text.ReportTexts;

/** Who stands how towards whom, by alphabet. */
final class RelationSection {
  private final ReportTexts texts;
  private final ReportModel model;

  RelationSection(ReportTexts texts, ReportModel model) {
    this.texts = requireNonNull(texts);
    this.model = requireNonNull(model);
  }

  String text() {
    List<RelationRow> rows = model.relations().rows();
    StringBuilder page = new StringBuilder();
    String title = MarkdownText.escape(new Headlines(texts, model).relations());
    page.append("\n## ").append(title).append('\n');
    if (rows.isEmpty()) {
      return page.toString();
    }
    List<RelationRow> solid =
        rows.stream().filter(row -> row.stories() >= EvidenceFloor.STORIES_PER_LINE).toList();
    String shown = texts.number(solid.size());
    String total = texts.number(model.relations().total());
    String rule = texts.get("markdown.relations", shown, total, EvidenceFloor.STORIES_PER_LINE);
    page.append('\n').append(rule).append('\n');
    if (solid.isEmpty()) {
      return page.toString();
    }
    return page.append('\n').append(table(solid)).toString();
  }

  private Comparator<RelationRow> byNames() {
    return Comparator.<RelationRow, String>comparing(row -> row.holder().name(), texts.alphabet())
        .thenComparing(row -> row.target().name(), texts.alphabet())
        .thenComparing(row -> row.holder().id())
        .thenComparing(row -> row.target().id());
  }

  private MarkdownTable table(List<RelationRow> rows) {
    MarkdownTable table =
        new MarkdownTable(
            2,
            List.of(
                texts.get("relations.column.holder"),
                texts.get("relations.column.target"),
                texts.get("relations.column.polarity"),
                texts.get("relations.column.statements"),
                texts.get("relations.column.stories")));
    rows.stream()
        .sorted(byNames())
        .forEach(
            row ->
                table.add(
                    List.of(
                        MarkdownText.escape(row.holder().name()),
                        MarkdownText.escape(row.target().name()),
                        texts.signed(row.polarity()),
                        texts.number(row.statements()),
                        texts.number(row.stories()))));
    return table;
  }
}
