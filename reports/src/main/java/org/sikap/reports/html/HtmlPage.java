package org.sikap.reports.html;

import static java.util.Objects.requireNonNull;

import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.sikap.reports.model.ActorLevel;
import org.sikap.reports.model.ChangeRow;
import org.sikap.reports.model.EvidenceRow;
import org.sikap.reports.model.Finding;
import org.sikap.reports.model.LadderRow;
import org.sikap.reports.model.Party;
import org.sikap.reports.model.RelationRow;
import org.sikap.reports.model.ReportModel;
import org.sikap.reports.text.FindingTexts;
import org.sikap.reports.text.Headlines;
import org.sikap.reports.text.ReportTexts;

/** What the templates ask for. */
final class HtmlPage {
  private static final int MOST_RELATIONS = 500;
  private static final String FRONTEND = "/org/sikap/reports/frontend/";
  private static final List<String> SCRIPTS =
      List.of(
          FRONTEND + "echarts/dist/echarts.min.js",
          FRONTEND + "topojson-client/dist/topojson-client.min.js",
          "report.js",
          "charts.js");

  private static final List<String> SECTIONS =
      List.of(
          "overview",
          "map",
          "ranking",
          "time",
          "relations",
          "ladder",
          "outlets",
          "comparison",
          "evidence",
          "votes",
          "quality",
          "method");

  private final ReportModel model;
  private final ReportTexts texts;
  private final Headlines headlines;
  private final FindingTexts findingTexts;
  private final InlinedAsset styles = InlinedAsset.read("report.css");
  private final List<InlinedAsset> scripts = SCRIPTS.stream().map(InlinedAsset::read).toList();
  private final TemplateEngine templates;
  private final Set<String> holders = new HashSet<>();
  private final Set<String> pairs = new HashSet<>();

  HtmlPage(ReportModel model, ReportTexts texts, TemplateEngine templates) {
    this.templates = requireNonNull(templates);
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

  List<InlinedAsset> scripts() {
    return scripts;
  }

  /** The outlines of countries, as text that cannot end the element it stands in. */
  String world() {
    return InlinedAsset.text(FRONTEND + "world-atlas/countries-110m.json").replace("<", "\\u003c");
  }

  /** The query that gives a table. */
  String sql(String name) {
    return InlinedAsset.text("/org/sikap/reports/queries/" + name + ".sql").strip();
  }

  /** Ids of the sections that the page has, in their order. */
  List<String> sections() {
    List<String> sections = new ArrayList<>(SECTIONS);
    if (map().isEmpty()) {
      sections.remove("map");
    }
    if (model.comparison().isEmpty()) {
      sections.remove("comparison");
    }
    if (model.votes().isEmpty()) {
      sections.remove("votes");
    }
    return sections;
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
        + scripts.stream().map(InlinedAsset::policySource).collect(Collectors.joining(" "))
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

  Optional<String> findingRule() {
    return findingTexts.rule(model.findings());
  }

  /** Whose statements in this file are behind a finding. */
  Optional<Party> evidenceOf(Finding finding) {
    return finding.evidence().map(row -> row.actor()).filter(actor -> hasEvidence(actor.id()));
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

  /** Statements as HTML, compressed and in letters that need no escape. */
  String packed(List<EvidenceRow> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer writer =
        new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
      WriterOutput output = new WriterOutput(writer);
      for (EvidenceRow row : rows) {
        templates.render("statement.jte", Map.of("page", this, "row", row), output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  List<MapRow> map() {
    return model.actors(ActorLevel.ROOT).stream()
        .flatMap(row -> MapRow.of(row, texts).stream())
        .toList();
  }

  List<TimeRow> timeline() {
    String period = model.timeline().period();
    return model.timeline().rows().rows().stream()
        .map(row -> new TimeRow(row, texts.period(period, row.start()), texts))
        .toList();
  }

  /** Actors over time, those with most stories first. */
  List<Party> timelineActors() {
    return model.timeline().rows().rows().stream().map(row -> row.actor()).distinct().toList();
  }

  /** The actor that the chart over time begins with: who moved most, else who has most stories. */
  String firstOverTime() {
    List<Party> actors = timelineActors();
    return model.timeline().shifts().stream()
        .map(shift -> shift.actor())
        .filter(actors::contains)
        .findFirst()
        .or(() -> actors.stream().findFirst())
        .map(Party::id)
        .orElse("");
  }

  /** Last day of a period of the timeline. */
  LocalDate periodEnd(LocalDate start) {
    return model.timeline().next(start).minusDays(1);
  }

  RelationMatrix matrix() {
    return RelationMatrix.of(model.relations().rows());
  }

  /** Everyone in a relation, by name. */
  List<Party> related() {
    Collator collator = Collator.getInstance(texts.locale());
    return relations().stream()
        .flatMap(row -> Stream.of(row.holder(), row.target()))
        .distinct()
        .sorted(Comparator.comparing(Party::name, collator).thenComparing(Party::id))
        .toList();
  }

  /** Countries of outlets, those with most articles first. */
  List<String> outletCountries() {
    Set<String> told =
        model.outlets().rows().stream().map(row -> row.country()).collect(Collectors.toSet());
    return model.corpus().bySourceCountry().stream()
        .map(tally -> tally.key())
        .filter(told::contains)
        .toList();
  }

  /** Actors that some outlets tell of, in the order of the ranking. */
  List<Party> outletActors() {
    Set<Party> told =
        model.outlets().rows().stream()
            .filter(row -> row.isPlaced())
            .map(row -> row.actor())
            .collect(Collectors.toSet());
    return model.actors(ActorLevel.ROOT).stream()
        .map(row -> row.actor())
        .filter(told::contains)
        .toList();
  }

  /** Where an actor stood or stands, in words. */
  String position(ChangeRow.Position position) {
    String standing = texts.standing(position.standing(), model.subject());
    return position
        .estimate()
        .map(
            estimate ->
                texts.get(
                    "comparison.position",
                    standing,
                    texts.signed(estimate.score()),
                    texts.interval(estimate.low(), estimate.high()),
                    position.stories()))
        .orElse(standing);
  }

  /** Statements by rung, for the chart. */
  String counts(LadderRow row) {
    return row.stories().stream().map(String::valueOf).collect(Collectors.joining("|"));
  }

  /** Names of the rungs, for the chart. */
  String rungNames() {
    return IntStream.range(0, LadderRow.RUNGS)
        .mapToObj(texts::engagement)
        .collect(Collectors.joining("|"));
  }

  private static String pair(String holder, String target) {
    return holder + '\n' + target;
  }
}
