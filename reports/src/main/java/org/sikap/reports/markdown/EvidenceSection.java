package org.sikap.reports.markdown;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sikap.reports.model.ArticleReference;
import org.sikap.reports.model.EvidenceRow;
import org.sikap.reports.model.Party;
import org.sikap.reports.model.ReportModel;
import org.sikap.reports.text.Headlines;
import org.sikap.reports.text.ReportTexts;

/** A few sentences of every actor. */
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
    String title = MarkdownText.escape(new Headlines(texts, model).evidence());
    page.append("\n## ").append(title).append("\n\n");
    page.append(texts.get("markdown.evidence.rule", MOST_PER_ACTOR)).append('\n');
    Map<Party, List<EvidenceRow>> byHolder =
        model.evidence().rows().stream()
            .collect(
                Collectors.groupingBy(
                    EvidenceRow::holderRoot, LinkedHashMap::new, Collectors.toList()));
    byHolder.forEach(
        (holder, rows) -> {
          page.append("\n### ").append(MarkdownText.escape(holder.name())).append("\n\n");
          rows.stream().limit(MOST_PER_ACTOR).forEach(row -> page.append(line(row)));
        });
    return page.toString();
  }

  private String line(EvidenceRow row) {
    return "- **"
        + named(row.holder(), row.holderRoot())
        + "** "
        + MarkdownText.escape(texts.code("frame", row.frame()))
        + " → **"
        + named(row.target(), row.targetRoot())
        + "** ("
        + texts.signed(row.polarity())
        + ", "
        + MarkdownText.escape(texts.code("factuality", row.factuality()))
        + ", "
        + MarkdownText.escape(texts.code("voice", row.voice()))
        + "): “"
        + MarkdownText.escape(row.sentence())
        + "” "
        + source(row.article())
        + "\n";
  }

  private String named(Party party, Party root) {
    return MarkdownText.escape(
        party.id().equals(root.id())
            ? party.name()
            : texts.get("evidence.member", party.name(), root.name()));
  }

  private String source(ArticleReference article) {
    String title = MarkdownText.escape(texts.article(article));
    List<String> parts = new ArrayList<>();
    parts.add(article.link().map(link -> MarkdownText.link(title, link)).orElse(title));
    article.source().map(MarkdownText::escape).ifPresent(parts::add);
    article.sourceCountry().map(texts::country).map(MarkdownText::escape).ifPresent(parts::add);
    article.date().map(texts::date).ifPresent(parts::add);
    return "— " + String.join(", ", parts);
  }
}
