package org.sikap.reports.markdown;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.sikap.reports.model.ActorLevel;
import org.sikap.reports.model.ActorRow;
import org.sikap.reports.model.ReportModel;
import org.sikap.reports.model.Standing;
import org.sikap.reports.text.Headlines;
import org.sikap.reports.text.ReportTexts;

/** Who stands where: a table for each standing, names by alphabet. */
final class ActorSections {
  private static final String NOTHING = "–";

  private static final List<Standing> FROM_POSITIVE =
      List.of(
          Standing.WITH_POSITIVE,
          Standing.LEANS_POSITIVE,
          Standing.NEUTRAL,
          Standing.MIXED,
          Standing.LEANS_NEGATIVE,
          Standing.WITH_NEGATIVE);

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
    page.append('\n').append(MarkdownText.escape(texts.get("markdown.signs"))).append('\n');
    List<ActorRow> roots = model.actors(ActorLevel.ROOT);
    List<ActorRow> parties = roots.stream().filter(this::isParty).toList();
    if (!parties.isEmpty()) {
      page.append("\n### ").append(texts.get("standing.parties")).append("\n\n");
      page.append(table(parties));
    }
    for (Standing standing : FROM_POSITIVE) {
      List<ActorRow> rows = graded(roots, standing);
      if (!rows.isEmpty()) {
        String group = MarkdownText.escape(texts.standing(standing, model.subject()));
        page.append("\n### ").append(group).append("\n\n").append(table(rows));
      }
    }
    page.append(unplaced("###", roots));
    page.append(silent(roots));
    List<ActorRow> members = model.actors(ActorLevel.MEMBER);
    if (!members.isEmpty()) {
      page.append("\n### ").append(texts.get("markdown.members")).append("\n\n");
      page.append(MarkdownText.escape(texts.get("markdown.members.counted"))).append("\n\n");
      page.append(table(members.stream().filter(ActorRow::isPlaced).toList()));
      page.append(unplaced("####", members));
      page.append(silent(members));
    }
    return page.toString();
  }

  // The conflict is the parties' own: where they stand on it is no finding.
  private boolean isParty(ActorRow row) {
    return model.subject().isPole(row.actor().id());
  }

  private List<ActorRow> graded(List<ActorRow> roots, Standing standing) {
    return roots.stream()
        .filter(row -> row.standing() == standing && !isParty(row) && row.statements() > 0)
        .toList();
  }

  // A score beside them would be read as a position.
  private String unplaced(String heading, List<ActorRow> actors) {
    List<ActorRow> rows =
        actors.stream()
            .filter(row -> !row.isPlaced() && !isParty(row) && row.statements() > 0)
            .toList();
    if (rows.isEmpty()) {
      return "";
    }
    MarkdownTable table =
        new MarkdownTable(
            2,
            List.of(
                texts.get("ranking.column.actor"),
                texts.get("ranking.column.engagement"),
                texts.get("ranking.column.stories"),
                texts.get("ranking.column.statements")));
    sorted(rows)
        .forEach(
            row ->
                table.add(
                    List.of(
                        MarkdownText.escape(name(row)),
                        texts.reach(row).orElse(NOTHING),
                        texts.number(row.stories()),
                        texts.number(row.statements()))));
    String title = texts.standing(Standing.INSUFFICIENT, model.subject());
    return "\n"
        + heading
        + " "
        + MarkdownText.escape(title)
        + "\n\n"
        + MarkdownText.escape(texts.get("ranking.insufficient.explanation"))
        + "\n\n"
        + table;
  }

  private String silent(List<ActorRow> rows) {
    long silent = rows.stream().filter(row -> row.statements() == 0).count();
    return silent == 0 ? "" : "\n" + texts.get("markdown.silent", silent) + "\n";
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
                texts.get("ranking.column.stories"),
                texts.get("ranking.column.statements")));
    sorted(rows).forEach(row -> table.add(cells(row)));
    return table;
  }

  private Stream<ActorRow> sorted(List<ActorRow> rows) {
    return rows.stream()
        .sorted(
            Comparator.<ActorRow, String>comparing(row -> row.actor().name(), texts.alphabet())
                .thenComparing(row -> row.actor().id()));
  }

  private List<String> cells(ActorRow row) {
    return List.of(
        MarkdownText.escape(name(row)),
        MarkdownText.escape(texts.standing(row, model.subject())),
        texts.reach(row).orElse(NOTHING),
        row.estimate().map(estimate -> texts.signed(estimate.score())).orElse(NOTHING),
        row.estimate()
            .map(estimate -> texts.interval(estimate.low(), estimate.high()))
            .orElse(NOTHING),
        signed(row.verbalScore()),
        signed(row.materialScore()),
        texts.number(row.stories()),
        texts.number(row.statements()));
  }

  private String name(ActorRow row) {
    String name = row.actor().name();
    return row.root()
        .filter(root -> !root.equals(row.actor()))
        .map(root -> texts.get("evidence.member", name, root.name()))
        .orElseGet(() -> model.isAlsoInOffice(row) ? texts.get("ranking.private", name) : name);
  }

  private String signed(OptionalDouble value) {
    return value.isPresent() ? texts.signed(value.getAsDouble()) : NOTHING;
  }
}
