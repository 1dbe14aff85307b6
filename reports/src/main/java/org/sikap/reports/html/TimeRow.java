package org.sikap.reports.html;

import org.sikap.reports.model.Estimate;
import org.sikap.reports.model.Standing;
import org.sikap.reports.model.TimelineRow;
import org.sikap.reports.text.ReportTexts;

/**
 * One actor in one period, as texts for readers and numbers for the chart.
 *
 * @param row the position
 * @param label the period
 * @param texts the language
 */
record TimeRow(TimelineRow row, String label, ReportTexts texts) {
  private static final String NOTHING = "–";

  String score() {
    return row.estimate().map(estimate -> String.valueOf(estimate.score())).orElse("");
  }

  String low() {
    return row.estimate().map(estimate -> String.valueOf(estimate.low())).orElse("");
  }

  String high() {
    return row.estimate().map(estimate -> String.valueOf(estimate.high())).orElse("");
  }

  String placed() {
    return String.valueOf(row.standing() != Standing.INSUFFICIENT);
  }

  String shownScore() {
    return row.estimate().map(Estimate::score).map(texts::signed).orElse(NOTHING);
  }

  String shownInterval() {
    return row.estimate()
        .map(estimate -> texts.interval(estimate.low(), estimate.high()))
        .orElse(NOTHING);
  }
}
