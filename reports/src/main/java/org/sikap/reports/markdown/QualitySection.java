package org.sikap.reports.markdown;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.sikap.reports.model.ActorRow;
import org.sikap.reports.model.Quality.Abstentions;
import org.sikap.reports.model.QuarantineReason;
import org.sikap.reports.model.ReportModel;
import org.sikap.reports.model.Selection;
import org.sikap.reports.model.Tally;
import org.sikap.reports.model.UnresolvedMention;
import org.sikap.reports.text.Headlines;
import org.sikap.reports.text.ReportTexts;

/** What limits the report. */
final class QualitySection {
  private final ReportTexts texts;
  private final ReportModel model;

  QualitySection(ReportTexts texts, ReportModel model) {
    this.texts = requireNonNull(texts);
    this.model = requireNonNull(model);
  }

  String text() {
    String title = MarkdownText.escape(new Headlines(texts, model).quality());
    return "\n## " + title + "\n" + quarantine() + abstentions() + languages() + unresolved();
  }

  private String heading(String key, Object... arguments) {
    return "\n### " + MarkdownText.escape(texts.get(key, arguments)) + "\n\n";
  }

  private String quarantine() {
    List<QuarantineReason> reasons = model.quality().quarantine().rows();
    String heading = heading("quality.quarantine", texts.number(model.quality().quarantined()));
    if (reasons.isEmpty()) {
      return heading + texts.get("quality.quarantine.none") + "\n";
    }
    MarkdownTable table =
        new MarkdownTable(
            2,
            List.of(
                texts.get("quality.column.reason"),
                texts.get("quality.column.examples"),
                texts.get("quality.column.count")));
    reasons.stream()
        .sorted(Comparator.comparing(QuarantineReason::reason))
        .forEach(
            reason ->
                table.add(
                    List.of(
                        MarkdownText.escape(reason.reason()),
                        examples(reason),
                        texts.number(reason.count()))));
    return heading + table;
  }

  private static String examples(QuarantineReason reason) {
    return reason.examples().stream()
        .map(
            example ->
                (MarkdownText.code(example.input()) + " " + MarkdownText.escape(example.position()))
                    .strip())
        .collect(Collectors.joining(", "));
  }

  private String abstentions() {
    Abstentions abstentions = model.quality().abstentions();
    List<ActorRow> bystanders = model.bystanders();
    long insufficient = bystanders.stream().filter(row -> !row.isPlaced()).count();
    return heading("quality.abstained")
        + "- "
        + texts.get("quality.abstained.actors")
        + ": "
        + texts.get(
            "quality.abstained.actors.value",
            texts.number(insufficient),
            texts.number(bystanders.size()))
        + "\n- "
        + texts.get("quality.abstained.articles")
        + ": "
        + share(abstentions.silentArticles(), abstentions.scoredArticles())
        + "\n- "
        + texts.get("quality.abstained.sentences")
        + ": "
        + share(abstentions.parsedSentences(), abstentions.sentences())
        + "\n- "
        + texts.get("quality.duplicates")
        + ": "
        + texts.number(model.corpus().duplicates())
        + "\n";
  }

  private String share(long part, long all) {
    return texts.get(
        "quality.abstained.articles.value",
        texts.number(part),
        texts.number(all),
        texts.share(part, all));
  }

  private String languages() {
    List<Tally> languages = model.quality().unsupportedLanguages();
    if (languages.isEmpty()) {
      return heading("quality.languages") + texts.get("quality.languages.none") + "\n";
    }
    return heading("quality.languages")
        + languages.stream()
            .sorted(Comparator.comparing(Tally::key))
            .map(
                tally ->
                    "- "
                        + MarkdownText.escape(texts.language(tally.key()))
                        + ": "
                        + texts.number(tally.count())
                        + "\n")
            .collect(Collectors.joining());
  }

  private String limit() {
    Selection<UnresolvedMention> mentions = model.quality().unresolved();
    if (!mentions.isPartial()) {
      return "";
    }
    String shown = texts.number(mentions.rows().size());
    String rule = texts.get("quality.unresolved.limited", shown, texts.number(mentions.total()));
    return MarkdownText.escape(rule) + "\n\n";
  }

  private String unresolved() {
    List<UnresolvedMention> mentions = model.quality().unresolved().rows();
    String heading =
        heading("quality.unresolved", texts.number(model.quality().unresolved().total()));
    if (mentions.isEmpty()) {
      return heading + texts.get("quality.unresolved.none") + "\n";
    }
    MarkdownTable table =
        new MarkdownTable(
            2,
            List.of(
                texts.get("quality.column.name"),
                texts.get("quality.column.language"),
                texts.get("quality.column.mentions"),
                texts.get("quality.column.articles")));
    mentions.stream()
        .sorted(
            Comparator.comparing(UnresolvedMention::name)
                .thenComparing(UnresolvedMention::language))
        .forEach(
            mention ->
                table.add(
                    List.of(
                        MarkdownText.escape(mention.name()),
                        MarkdownText.escape(texts.language(mention.language())),
                        texts.number(mention.mentions()),
                        texts.number(mention.articles()))));
    return heading + limit() + table;
  }
}
