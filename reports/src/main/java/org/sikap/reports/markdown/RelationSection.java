package org.sikap.reports.markdown;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import org.sikap.reports.model.RelationRow;
import org.sikap.reports.model.ReportModel;
import org.sikap.reports.text.Headlines;
import org.sikap.reports.text.ReportTexts;

/** Who stands how towards whom, by alphabet. */
final class RelationSection {
  private static final Comparator<RelationRow> BY_NAMES =
      Comparator.<RelationRow, String>comparing(row -> row.holder().name())
          .thenComparing(row -> row.target().name())
          .thenComparing(row -> row.holder().id())
          .thenComparing(row -> row.target().id());

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
    if (model.relations().isPartial()) {
      String shown = texts.number(rows.size());
      String total = texts.number(model.relations().total());
      page.append('\n').append(texts.get("relations.limited", shown, total)).append('\n');
    }
    return page.append('\n').append(table(rows)).toString();
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
        .sorted(BY_NAMES)
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
