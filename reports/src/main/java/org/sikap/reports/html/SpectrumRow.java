package org.sikap.reports.html;

import java.util.Locale;
import java.util.OptionalDouble;
import org.sikap.reports.model.ActorRow;
import org.sikap.reports.model.Estimate;
import org.sikap.reports.model.Subject;
import org.sikap.reports.text.ReportTexts;

/**
 * One actor on the axis, as texts and drawing coordinates.
 *
 * @param row the actor
 * @param look style class of where it stands
 * @param standing where it stands, in words
 * @param score its score
 * @param interval its interval
 * @param words score of its words, or a dash
 * @param deeds score of its deeds, or a dash
 * @param description the drawing in words
 */
record SpectrumRow(
    ActorRow row,
    String look,
    String standing,
    String score,
    String interval,
    String words,
    String deeds,
    String description) {
  private static final String NOTHING = "–";
  private static final double SMALLEST_RADIUS = 3.5;
  private static final double RADIUS_PER_TENFOLD = 1.7;

  static SpectrumRow of(ActorRow row, Subject subject, ReportTexts texts) {
    Estimate estimate = row.estimate().orElseThrow();
    String score = texts.signed(estimate.score());
    String interval = texts.interval(estimate.low(), estimate.high());
    String words = signed(row.verbalScore(), texts);
    String deeds = signed(row.materialScore(), texts);
    return new SpectrumRow(
        row,
        row.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        texts.standing(row, subject),
        score,
        interval,
        words,
        deeds,
        texts.get("ranking.strip", score, interval, words, deeds));
  }

  /** Place of a score on the axis, as a share of its width. */
  static String position(double score) {
    return percent((Math.max(-1, Math.min(1, score)) + 1) / 2);
  }

  String low() {
    return position(estimate().low());
  }

  String high() {
    return position(estimate().high());
  }

  String centre() {
    return position(estimate().score());
  }

  /** Radius of the dot in pixels: a step for every tenfold of stories. */
  String radius() {
    return decimal(SMALLEST_RADIUS + RADIUS_PER_TENFOLD * Math.log10(1.0 + row.stories()));
  }

  private Estimate estimate() {
    return row.estimate().orElseThrow();
  }

  private static String signed(OptionalDouble value, ReportTexts texts) {
    return value.isPresent() ? texts.signed(value.getAsDouble()) : NOTHING;
  }

  private static String percent(double share) {
    return decimal(100 * share) + "%";
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
