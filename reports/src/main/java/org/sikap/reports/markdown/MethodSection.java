package org.sikap.reports.markdown;

import static java.util.Objects.requireNonNull;

import org.sikap.reports.model.EvidenceFloor;
import org.sikap.reports.model.ReportModel;
import org.sikap.reports.model.RunInformation;
import org.sikap.reports.model.Subject;
import org.sikap.reports.text.ReportTexts;

/** How the figures came about, and the run: last, for it differs every time. */
final class MethodSection {
  private final ReportTexts texts;
  private final ReportModel model;

  MethodSection(ReportTexts texts, ReportModel model) {
    this.texts = requireNonNull(texts);
    this.model = requireNonNull(model);
  }

  String text() {
    Subject subject = model.subject();
    StringBuilder page = new StringBuilder();
    page.append("\n## ").append(texts.get("method.title")).append("\n\n");
    paragraph(page, texts.get("method.statement"));
    paragraph(
        page, texts.get("method.score", subject.negative().name(), subject.positive().name()));
    paragraph(page, texts.get("method.trust"));
    paragraph(page, texts.get("method.interval"));
    paragraph(page, texts.get("method.channels"));
    paragraph(page, texts.get("method.ladder"));
    paragraph(
        page, texts.get("method.floors", EvidenceFloor.STORIES, EvidenceFloor.STORIES_PER_CHANNEL));
    paragraph(page, texts.get("method.limits"));
    page.append("### ").append(texts.get("method.run")).append("\n\n");
    run(page, model.run());
    return page.toString();
  }

  private static void paragraph(StringBuilder page, String text) {
    page.append(MarkdownText.escape(text)).append("\n\n");
  }

  private void run(StringBuilder page, RunInformation run) {
    run.versions().forEach((name, version) -> entry(page, MarkdownText.code(name), version));
    entry(page, texts.get("method.run.fingerprint"), run.dataFingerprint());
    run.configuration().forEach((name, value) -> entry(page, MarkdownText.code(name), value));
    entry(page, texts.get("method.run.id"), run.id());
    entry(page, texts.get("method.run.started"), texts.moment(run.startedAt()));
    entry(page, texts.get("method.run.finished"), texts.moment(run.finishedAt()));
  }

  private static void entry(StringBuilder page, String name, String value) {
    if (value.isEmpty()) {
      return;
    }
    page.append("- ").append(name).append(": ").append(MarkdownText.code(value)).append('\n');
  }
}
