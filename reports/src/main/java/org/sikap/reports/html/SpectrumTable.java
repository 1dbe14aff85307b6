package org.sikap.reports.html;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sikap.reports.model.ActorRow;
import org.sikap.reports.model.Subject;
import org.sikap.reports.text.ReportTexts;

/**
 * Actors on the axis, and those that cannot be placed on it.
 *
 * @param placed rows to draw, from the positive pole to the negative one
 * @param allPlaced how many could be drawn
 * @param insufficient actors without evidence enough, those with most stories first
 * @param allInsufficient how many of them there are
 */
record SpectrumTable(
    List<SpectrumRow> placed, long allPlaced, List<ActorRow> insufficient, long allInsufficient) {
  private static final int MOST_PLACED = 1000;
  private static final int MOST_INSUFFICIENT = 2000;

  private static final Comparator<ActorRow> BY_STORIES =
      Comparator.comparingLong(ActorRow::stories)
          .reversed()
          .thenComparing(row -> row.actor().name())
          .thenComparing(row -> row.actor().id());

  static SpectrumTable of(Subject subject, List<ActorRow> actors, ReportTexts texts) {
    List<ActorRow> placed = actors.stream().filter(ActorRow::isPlaced).toList();
    Set<ActorRow> drawn =
        placed.stream().sorted(BY_STORIES).limit(MOST_PLACED).collect(Collectors.toSet());
    List<ActorRow> insufficient =
        actors.stream().filter(row -> !row.isPlaced()).sorted(BY_STORIES).toList();
    return new SpectrumTable(
        placed.stream()
            .filter(drawn::contains)
            .map(row -> SpectrumRow.of(row, subject, texts))
            .toList(),
        placed.size(),
        insufficient.stream().limit(MOST_INSUFFICIENT).toList(),
        insufficient.size());
  }

  /** Actors of the table, shown or not. */
  long size() {
    return allPlaced + allInsufficient;
  }
}
