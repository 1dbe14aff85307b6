package org.sikap.reports.text;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sikap.reports.model.ActorLevel;
import org.sikap.reports.model.ActorRow;
import org.sikap.reports.model.Corpus;
import org.sikap.reports.model.RelationRow;
import org.sikap.reports.model.ReportModel;
import org.sikap.reports.model.Selection;
import org.sikap.reports.model.Side;

/** Titles of the sections: each says what its figures say. */
public final class Headlines {
  // A mean of one or two statements is an anecdote, not a headline.
  private static final long FEWEST_STATEMENTS = 3;

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
    return texts.get("report.subtitle", corpus.articles(), dates().orElse("none"), languages);
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

  /** How many stand where. */
  public String ranking() {
    List<ActorRow> actors = model.actors(ActorLevel.ROOT);
    if (actors.isEmpty()) {
      return texts.get("ranking.title.empty");
    }
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
      return texts.get("relations.title.empty");
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
          texts.signed(strongest.polarity()));
    }
    return texts.get(
        "relations.title",
        sharpest.holder().name(),
        sharpest.target().name(),
        texts.signed(sharpest.polarity()),
        warmest.holder().name(),
        warmest.target().name(),
        texts.signed(warmest.polarity()));
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

  private List<RelationRow> solidRelations() {
    List<RelationRow> rows =
        model.relations().rows().stream()
            .filter(row -> !row.holder().id().equals(row.target().id()))
            .toList();
    List<RelationRow> solid =
        rows.stream().filter(row -> row.statements() >= FEWEST_STATEMENTS).toList();
    return solid.isEmpty() ? rows : solid;
  }

  private static long onSide(List<ActorRow> actors, Side side) {
    Optional<Side> wanted = Optional.of(side);
    return actors.stream().filter(row -> row.standing().side().equals(wanted)).count();
  }
}
