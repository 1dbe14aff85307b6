package org.sikap.reports.markdown;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sikap.reports.model.EvidenceRow;
import org.sikap.reports.model.Party;
import org.sikap.reports.model.ReportModel;
import org.sikap.reports.text.ReportTexts;

/** A few sentences of every actor, of different articles, what moves its score most first. */
final class EvidenceSection {
  private static final int MOST_PER_ACTOR = 3;

  private final ReportTexts texts;
  private final ReportModel model;

  EvidenceSection(ReportTexts texts, ReportModel model) {
    this.texts = requireNonNull(texts);
    this.model = requireNonNull(model);
  }

  String text() {
    StringBuilder page = new StringBuilder();
    Map<Party, List<EvidenceRow>> byHolder =
        model.evidence().rows().stream()
            .collect(
                Collectors.groupingBy(
                    EvidenceRow::holderRoot,
                    LinkedHashMap::new,
                    Collectors.collectingAndThen(Collectors.toList(), EvidenceSection::firstOf)));
    long shown = byHolder.values().stream().mapToLong(List::size).sum();
    String title = texts.get("markdown.evidence.title", shown, model.evidence().total());
    page.append("\n## ").append(MarkdownText.escape(title)).append("\n\n");
    if (shown == 0) {
      return page.toString();
    }
    page.append(texts.get("markdown.evidence.rule", MOST_PER_ACTOR)).append('\n');
    byHolder.forEach(
        (holder, rows) -> {
          page.append("\n### ").append(MarkdownText.escape(holder.name())).append("\n\n");
          rows.forEach(row -> page.append(line(row)));
        });
    return page.toString();
  }

  private static List<EvidenceRow> firstOf(List<EvidenceRow> rows) {
    Set<String> articles = new HashSet<>();
    return rows.stream()
        .filter(row -> articles.add(row.article().id()))
        .limit(MOST_PER_ACTOR)
        .toList();
  }

  private String line(EvidenceRow row) {
    return "- **"
        + named(row.holder(), row.holderRoot())
        + "**: "
        + MarkdownText.escape(texts.code("frame", row.frame()))
        + ", "
        + texts.direction(row.polarity())
        + " **"
        + named(row.target(), row.targetRoot())
        + "** ("
        + texts.signed(row.polarity())
        + ", "
        + MarkdownText.escape(texts.code("factuality", row.factuality()))
        + ", "
        + MarkdownText.escape(texts.code("voice", row.voice()))
        + "): "
        + MarkdownText.quote(row.sentence())
        + " "
        + MarkdownText.source(texts, row.article())
        + "\n";
  }

  private String named(Party party, Party root) {
    return MarkdownText.escape(
        party.id().equals(root.id())
            ? party.name()
            : texts.get("evidence.member", party.name(), root.name()));
  }
}
