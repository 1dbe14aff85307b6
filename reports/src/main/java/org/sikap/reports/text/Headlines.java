package org.sikap.reports.text;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sikap.reports.model.ActorLevel;
import org.sikap.reports.model.ActorRow;
import org.sikap.reports.model.ChangeRow;
import org.sikap.reports.model.Corpus;
import org.sikap.reports.model.Estimate;
import org.sikap.reports.model.EvidenceFloor;
import org.sikap.reports.model.OutletRow;
import org.sikap.reports.model.OutletView;
import org.sikap.reports.model.Party;
import org.sikap.reports.model.RelationRow;
import org.sikap.reports.model.ReportModel;
import org.sikap.reports.model.Scope;
import org.sikap.reports.model.Selection;
import org.sikap.reports.model.Side;
import org.sikap.reports.model.Timeline;
import org.sikap.reports.model.VoteAgreement;

/** Titles of the sections: each says what its figures say. */
public final class Headlines {
  private final ReportTexts texts;
  private final ReportModel model;

  /** Titles for a report. */
  public Headlines(ReportTexts texts, ReportModel model) {
    this.texts = requireNonNull(texts);
    this.model = requireNonNull(model);
  }

  /** Title of the report. */
  public String report() {
    return texts.get("report.title", model.subject().title());
  }

  /** How much was read, when it was published, in how many languages. */
  public String subtitle() {
    Corpus corpus = model.corpus();
    long languages = corpus.byLanguage().stream().filter(tally -> !tally.key().isEmpty()).count();
    String subtitle =
        texts.get("report.subtitle", corpus.articles(), dates().orElse("none"), languages);
    Timeline timeline = model.timeline();
    return timeline.gaps().isEmpty()
        ? subtitle
        : texts.get("report.gaps." + timeline.period(), subtitle, timeline.silent());
  }

  /** From when to when the articles were published; absent if none is dated. */
  public Optional<String> dates() {
    Corpus corpus = model.corpus();
    return corpus
        .first()
        .flatMap(
            first ->
                corpus
                    .last()
                    .map(
                        last ->
                            first.equals(last)
                                ? texts.date(first)
                                : texts.get("report.dates", texts.date(first), texts.date(last))));
  }

  /** How many stand where, the two parties to the conflict left out. */
  public String ranking() {
    if (model.actors(ActorLevel.ROOT).isEmpty()) {
      return texts.get("ranking.title.empty");
    }
    List<ActorRow> actors = model.bystanders();
    long positive = onSide(actors, Side.POSITIVE);
    long negative = onSide(actors, Side.NEGATIVE);
    long insufficient = actors.stream().filter(row -> !row.isPlaced()).count();
    return texts.get(
        "ranking.title",
        positive,
        negative,
        model.subject().positive().name(),
        model.subject().negative().name(),
        actors.size() - positive - negative - insufficient,
        insufficient);
  }

  /** The most hostile and the warmest relation. */
  public String relations() {
    List<RelationRow> solid = solidRelations();
    if (solid.isEmpty()) {
      return model.relations().rows().isEmpty()
          ? texts.get("relations.title.empty")
          : texts.get("relations.title.few", EvidenceFloor.STORIES);
    }
    Comparator<RelationRow> byPolarity = Comparator.comparingDouble(RelationRow::polarity);
    RelationRow sharpest = solid.stream().min(byPolarity).orElseThrow();
    RelationRow warmest = solid.stream().max(byPolarity).orElseThrow();
    if (sharpest.polarity() >= 0 || warmest.polarity() <= 0) {
      RelationRow strongest = sharpest.polarity() >= 0 ? warmest : sharpest;
      return texts.get(
          "relations.title.single",
          strongest.holder().name(),
          strongest.target().name(),
          texts.signed(strongest.polarity()),
          strongest.stories());
    }
    return texts.get(
        "relations.title",
        sharpest.holder().name(),
        sharpest.target().name(),
        texts.signed(sharpest.polarity()),
        warmest.holder().name(),
        warmest.target().name(),
        texts.signed(warmest.polarity()),
        sharpest.stories(),
        warmest.stories(),
        EvidenceFloor.STORIES);
  }

  /** What part of the tables the report shows. */
  public String scope() {
    Scope scope = model.scope();
    String actors = scope.actors().stream().map(Party::name).collect(Collectors.joining(", "));
    return texts.get(
        "scope",
        actors.isEmpty() ? "none" : actors,
        scope.since().map(texts::date).orElse("none"),
        scope.until().map(texts::date).orElse("none"));
  }

  /** How many states are coloured in which way, the two parties to the conflict left out. */
  public String map() {
    List<ActorRow> states =
        model.bystanders().stream().filter(row -> row.actor().id().matches("[A-Z]{3}")).toList();
    return texts.get(
        "map.title",
        onSide(states, Side.POSITIVE),
        onSide(states, Side.NEGATIVE),
        model.subject().positive().name(),
        model.subject().negative().name());
  }

  /** The largest shift. */
  public String time() {
    Timeline timeline = model.timeline();
    if (timeline.rows().rows().isEmpty()) {
      return texts.get("time.title.empty");
    }
    return timeline
        .largest(model.subject())
        .map(
            shift ->
                texts.get(
                    "time.title",
                    shift.actor().name(),
                    texts.signed(shift.previousScore()),
                    texts.signed(shift.score()),
                    texts.period(timeline.period(), shift.previousStart()),
                    texts.period(timeline.period(), shift.start())))
        .orElseGet(() -> texts.get("time.title.steady"));
  }

  /** How many reached which rung, on the word of more than one story. */
  public String ladder() {
    if (model.ladder().isEmpty()) {
      return texts.get("ladder.title.empty");
    }
    List<ActorRow> actors = model.actors(ActorLevel.ROOT);
    return texts.get(
        "ladder.title",
        actors.stream().filter(row -> row.engagement() == 4).count(),
        actors.stream().filter(row -> row.engagement() == 3).count());
  }

  /** The widest difference between the outlets of two countries. */
  public String outlets() {
    if (model.outlets().rows().isEmpty()) {
      return texts.get("outlets.title.empty");
    }
    List<OutletView.Difference> differences = model.outlets().differences();
    if (differences.isEmpty()) {
      long comparable = model.outlets().comparable();
      return comparable < EvidenceFloor.COMPARABLE_ACTORS
          ? texts.get("outlets.title.few", comparable, EvidenceFloor.STORIES)
          : texts.get("outlets.title.same", comparable);
    }
    OutletView.Difference widest = differences.get(0);
    return texts.get(
        "outlets.title",
        widest.lower().actor().name(),
        texts.country(widest.higher().country()),
        texts.signed(widest.higher().estimate().orElseThrow().score()),
        texts.country(widest.lower().country()),
        texts.signed(widest.lower().estimate().orElseThrow().score()),
        interval(widest.higher()),
        interval(widest.lower()));
  }

  private String interval(OutletRow row) {
    Estimate estimate = row.estimate().orElseThrow();
    return texts.interval(estimate.low(), estimate.high());
  }

  /** The largest change against the other tables. */
  public String comparison() {
    List<ChangeRow> rows = model.comparison().orElseThrow().rows();
    long beyond = rows.stream().filter(ChangeRow::isBeyondIntervals).count();
    if (rows.isEmpty() || texts.signed(rows.get(0).change()).equals(texts.signed(0))) {
      return texts.get("comparison.title.same");
    }
    return texts.get(
        "comparison.title", rows.get(0).actor().name(), texts.signed(rows.get(0).change()), beyond);
  }

  /** How well positions and votes agree, and who stands farthest from its votes. */
  public String votes() {
    VoteAgreement votes = model.votes().orElseThrow();
    if (votes.correlation().isEmpty()) {
      return texts.get("votes.title.few");
    }
    Estimate found = votes.correlation().get();
    return texts.get(
        found.low() > 0 ? "votes.title.agree" : "votes.title.unclear",
        texts.signed(found.score()),
        texts.interval(found.low(), found.high()),
        outliers(votes));
  }

  private static String outliers(VoteAgreement votes) {
    String names =
        votes.outliers().stream().map(row -> row.state().name()).collect(Collectors.joining(", "));
    return names.isEmpty() ? "none" : names;
  }

  /** How much of the evidence is in the report. */
  public String evidence() {
    Selection<?> evidence = model.evidence();
    return texts.get(
        "evidence.title",
        evidence.rows().size(),
        evidence.isPartial() ? "part" : "whole",
        evidence.total());
  }

  /** How much of the input could be read. */
  public String quality() {
    long articles = model.corpus().articles();
    long inputs = articles + model.quality().quarantined();
    if (inputs == 0) {
      return texts.get("quality.title.empty");
    }
    return texts.get(
        "quality.title",
        texts.share(articles, inputs),
        texts.number(inputs),
        model.quality().quarantined());
  }

  // A mean of a few stories is an anecdote, not a headline.
  private List<RelationRow> solidRelations() {
    return model.relations().rows().stream()
        .filter(row -> !row.holder().id().equals(row.target().id()))
        .filter(row -> row.stories() >= EvidenceFloor.STORIES)
        .toList();
  }

  private static long onSide(List<ActorRow> actors, Side side) {
    Optional<Side> wanted = Optional.of(side);
    return actors.stream().filter(row -> row.standing().side().equals(wanted)).count();
  }

  /** The periods of which the corpus tells nothing, if there are some. */
  public Optional<String> gaps() {
    Timeline timeline = model.timeline();
    String gaps =
        timeline.gaps().stream()
            .map(
                gap ->
                    gap.first().equals(gap.last())
                        ? texts.period(timeline.period(), gap.first())
                        : texts.get(
                            "report.dates",
                            texts.period(timeline.period(), gap.first()),
                            texts.period(timeline.period(), gap.last())))
            .collect(Collectors.joining(", "));
    return gaps.isEmpty() ? Optional.empty() : Optional.of(texts.get("time.gaps", gaps));
  }
}
