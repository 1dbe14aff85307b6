package org.sikap.reports.markdown;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.sikap.reports.model.ActorLevel;
import org.sikap.reports.model.ActorRow;
import org.sikap.reports.model.ReportModel;
import org.sikap.reports.model.Standing;
import org.sikap.reports.text.Headlines;
import org.sikap.reports.text.ReportTexts;

/** Who stands where: a table for each standing, names by alphabet. */
final class ActorSections {
  private static final String NOTHING = "–";

  private static final Comparator<ActorRow> BY_NAME =
      Comparator.<ActorRow, String>comparing(row -> row.actor().name())
          .thenComparing(row -> row.actor().id());

  private static final List<Standing> FROM_POSITIVE =
      List.of(
          Standing.WITH_POSITIVE,
          Standing.LEANS_POSITIVE,
          Standing.NEUTRAL,
          Standing.MIXED,
          Standing.LEANS_NEGATIVE,
          Standing.WITH_NEGATIVE,
          Standing.INSUFFICIENT);

  private final ReportTexts texts;
  private final ReportModel model;

  ActorSections(ReportTexts texts, ReportModel model) {
    this.texts = requireNonNull(texts);
    this.model = requireNonNull(model);
  }

  String text() {
    StringBuilder page = new StringBuilder();
    String title = MarkdownText.escape(new Headlines(texts, model).ranking());
    page.append("\n## ").append(title).append('\n');
    List<ActorRow> roots = model.actors(ActorLevel.ROOT);
    for (Standing standing : FROM_POSITIVE) {
      List<ActorRow> rows = roots.stream().filter(row -> row.standing() == standing).toList();
      if (!rows.isEmpty()) {
        String group = MarkdownText.escape(texts.standing(standing, model.subject()));
        page.append("\n### ").append(group).append("\n\n").append(table(rows));
      }
    }
    List<ActorRow> members = model.actors(ActorLevel.MEMBER);
    if (!members.isEmpty()) {
      page.append("\n### ").append(texts.get("markdown.members")).append("\n\n");
      page.append(table(members));
    }
    return page.toString();
  }

  private MarkdownTable table(List<ActorRow> rows) {
    MarkdownTable table =
        new MarkdownTable(
            3,
            List.of(
                texts.get("ranking.column.actor"),
                texts.get("ranking.column.standing"),
                texts.get("ranking.column.engagement"),
                texts.get("ranking.column.score"),
                texts.get("ranking.column.interval"),
                texts.get("ranking.column.words"),
                texts.get("ranking.column.deeds"),
                texts.get("overview.articles"),
                texts.get("ranking.column.stories"),
                texts.get("ranking.column.statements")));
    rows.stream().sorted(BY_NAME).forEach(row -> table.add(cells(row)));
    return table;
  }

  private List<String> cells(ActorRow row) {
    return List.of(
        MarkdownText.escape(name(row)),
        MarkdownText.escape(texts.standing(row.standing(), model.subject())),
        texts.engagement(row.engagement()),
        row.estimate().map(estimate -> texts.signed(estimate.score())).orElse(NOTHING),
        row.estimate()
            .map(estimate -> texts.interval(estimate.low(), estimate.high()))
            .orElse(NOTHING),
        signed(row.verbalScore()),
        signed(row.materialScore()),
        texts.number(row.articles()),
        texts.number(row.stories()),
        texts.number(row.statements()));
  }

  private String name(ActorRow row) {
    String name = row.actor().name();
    return row.root()
        .filter(root -> !root.equals(row.actor()))
        .map(root -> texts.get("evidence.member", name, root.name()))
        .orElse(name);
  }

  private String signed(OptionalDouble value) {
    return value.isPresent() ? texts.signed(value.getAsDouble()) : NOTHING;
  }
}
