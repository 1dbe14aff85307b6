package org.sikap.reports.markdown;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.sikap.reports.model.Corpus;
import org.sikap.reports.model.Finding;
import org.sikap.reports.model.ReportModel;
import org.sikap.reports.model.Tally;
import org.sikap.reports.text.FindingTexts;
import org.sikap.reports.text.Headlines;
import org.sikap.reports.text.ReportTexts;

/**
 * Writes the report as Markdown. Actors are grouped by where they stand and named by alphabet, one
 * row a line, and what differs in every run stands last, so that two reports can be compared by
 * diff.
 */
public final class MarkdownReport {
  private final ReportTexts texts;

  private MarkdownReport(ReportTexts texts) {
    this.texts = requireNonNull(texts);
  }

  /** A writer of reports in the language of the texts. */
  public static MarkdownReport in(ReportTexts texts) {
    return new MarkdownReport(texts);
  }

  /**
   * Writes a report. The output is neither flushed nor closed.
   *
   * @throws UncheckedIOException if the output cannot be written
   */
  public void write(ReportModel model, Writer output) {
    Headlines headlines = new Headlines(texts, model);
    StringBuilder page = new StringBuilder();
    page.append("# ").append(MarkdownText.escape(headlines.report())).append("\n\n");
    page.append(headlines.subtitle()).append("\n\n");
    if (model.scope().isPartial()) {
      page.append(MarkdownText.escape(headlines.scope())).append("\n\n");
    }
    page.append(texts.get("markdown.generated")).append('\n');
    overview(model, page);
    page.append(new ActorSections(texts, model).text());
    FurtherSections further = new FurtherSections(texts, model);
    page.append(further.time());
    page.append(new RelationSection(texts, model).text());
    page.append(further.ladder());
    page.append(further.outlets());
    page.append(further.comparison());
    page.append(new EvidenceSection(texts, model).text());
    page.append(further.votes());
    page.append(new QualitySection(texts, model).text());
    page.append(new MethodSection(texts, model).text());
    try {
      output.append(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void overview(ReportModel model, StringBuilder page) {
    FindingTexts findings = new FindingTexts(texts, model.subject());
    page.append("\n## ").append(texts.get("section.overview")).append("\n\n");
    for (Finding finding : model.findings()) {
      page.append("- **")
          .append(MarkdownText.escape(findings.title(finding)))
          .append(".** ")
          .append(MarkdownText.escape(findings.detail(finding)))
          .append('\n');
    }
    findings
        .rule(model.findings())
        .ifPresent(rule -> page.append('\n').append(MarkdownText.escape(rule)).append('\n'));
    page.append('\n').append(corpus(model));
  }

  private String corpus(ReportModel model) {
    Corpus corpus = model.corpus();
    String stories =
        texts.get(
            "markdown.stories", texts.number(corpus.stories()), texts.number(corpus.duplicates()));
    return tallies(
            "overview.column.status", corpus.byStatus(), tally -> texts.code("status", tally.key()))
        + "\n"
        + MarkdownText.escape(stories)
        + "\n\n"
        + tallies("overview.languages", corpus.byLanguage(), tally -> texts.language(tally.key()))
        + "\n"
        + tallies(
            "overview.countries", corpus.bySourceCountry(), tally -> texts.country(tally.key()));
  }

  private MarkdownTable tallies(String heading, List<Tally> tallies, Function<Tally, String> name) {
    MarkdownTable table =
        new MarkdownTable(1, List.of(texts.get(heading), texts.get("overview.column.articles")));
    tallies.stream()
        .sorted(Comparator.comparing(name, texts.alphabet()))
        .forEach(
            tally ->
                table.add(
                    List.of(MarkdownText.escape(name.apply(tally)), texts.number(tally.count()))));
    return table;
  }
}
