package org.sikap.reports.html;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sikap.reports.model.ActorLevel;
import org.sikap.reports.model.EvidenceRow;
import org.sikap.reports.model.Finding;
import org.sikap.reports.model.RelationRow;
import org.sikap.reports.model.ReportModel;
import org.sikap.reports.text.FindingTexts;
import org.sikap.reports.text.Headlines;
import org.sikap.reports.text.ReportTexts;

/** What the templates ask for. */
final class HtmlPage {
  private static final int MOST_RELATIONS = 500;

  private final ReportModel model;
  private final ReportTexts texts;
  private final Headlines headlines;
  private final FindingTexts findingTexts;
  private final InlinedAsset styles = InlinedAsset.read("report.css");
  private final InlinedAsset script = InlinedAsset.read("report.js");
  private final Set<String> holders = new HashSet<>();
  private final Set<String> pairs = new HashSet<>();

  HtmlPage(ReportModel model, ReportTexts texts) {
    this.model = requireNonNull(model);
    this.texts = requireNonNull(texts);
    this.headlines = new Headlines(texts, model);
    this.findingTexts = new FindingTexts(texts, model.subject());
    for (EvidenceRow row : model.evidence().rows()) {
      holders.add(row.holder().id());
      holders.add(row.holderRoot().id());
      pairs.add(pair(row.holderRoot().id(), row.targetRoot().id()));
    }
  }

  ReportModel model() {
    return model;
  }

  ReportTexts texts() {
    return texts;
  }

  Headlines headlines() {
    return headlines;
  }

  InlinedAsset styles() {
    return styles;
  }

  InlinedAsset script() {
    return script;
  }

  /** A text of the bundle. */
  String text(String key, Object... arguments) {
    return texts.get(key, arguments);
  }

  /** Forbids whatever is not part of this file, scripts of the corpus included. */
  String contentPolicy() {
    return "default-src 'none'; style-src "
        + styles.policySource()
        + "; script-src "
        + script.policySource()
        + "; base-uri 'none'; form-action 'none'";
  }

  List<Finding> findings() {
    return model.findings();
  }

  String title(Finding finding) {
    return findingTexts.title(finding);
  }

  String detail(Finding finding) {
    return findingTexts.detail(finding);
  }

  SpectrumTable spectrum(ActorLevel level) {
    return SpectrumTable.of(model.subject(), model.actors(level), texts);
  }

  /** Whether the file holds a sentence of the actor. */
  boolean hasEvidence(String actorId) {
    return holders.contains(actorId);
  }

  /** Whether the file holds a sentence of one actor towards the other. */
  boolean hasEvidence(RelationRow row) {
    return pairs.contains(pair(row.holder().id(), row.target().id()));
  }

  List<RelationRow> relations() {
    return model.relations().rows().stream().limit(MOST_RELATIONS).toList();
  }

  EvidenceList evidence() {
    return EvidenceList.of(model.evidence().rows(), texts);
  }

  private static String pair(String holder, String target) {
    return holder + '\n' + target;
  }
}
