package org.sikap.reports.html;

import static java.util.Objects.requireNonNull;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.Writer;
import org.sikap.reports.model.ReportModel;
import org.sikap.reports.text.ReportTexts;

/**
 * Writes the report as one HTML file that needs nothing else: styles and script are part of it, and
 * it opens from disk without a network. Whatever the corpus holds is escaped, and the file's own
 * content policy forbids every script but its own.
 */
public final class HtmlReport {
  private final ReportTexts texts;
  private final TemplateEngine templates;

  private HtmlReport(ReportTexts texts, TemplateEngine templates) {
    this.texts = requireNonNull(texts);
    this.templates = requireNonNull(templates);
  }

  /** A writer of reports in the language of the texts. */
  public static HtmlReport in(ReportTexts texts) {
    TemplateEngine templates =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), "org.sikap.reports.html");
    return new HtmlReport(texts, templates);
  }

  /**
   * Writes a report. The output is neither flushed nor closed.
   *
   * @throws java.io.UncheckedIOException if the output cannot be written
   */
  public void write(ReportModel model, Writer output) {
    HtmlPage page = new HtmlPage(model, texts, templates);
    templates.render("report.jte", page, new WriterOutput(output));
  }
}
