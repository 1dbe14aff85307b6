package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A stretch of a sentence with one look.
 *
 * @param text its characters
 * @param kind the highlight it belongs to, absent for plain text
 */
public record Segment(String text, Optional<Highlight.Kind> kind) {
  public Segment {
    requireNonNull(text);
    requireNonNull(kind);
  }

  /** Cuts a sentence into stretches that follow each other and leave nothing out. */
  static List<Segment> of(String sentence, List<Highlight> highlights) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, sentence.length()));
    for (Highlight highlight : highlights) {
      cuts.add(highlight.begin());
      cuts.add(highlight.end());
    }
    List<Segment> segments = new ArrayList<>();
    int begin = cuts.pollFirst();
    for (int end : cuts) {
      segments.add(new Segment(sentence.substring(begin, end), kindAt(begin, highlights)));
      begin = end;
    }
    return segments;
  }

  private static Optional<Highlight.Kind> kindAt(int position, List<Highlight> highlights) {
    return highlights.stream()
        .filter(highlight -> highlight.begin() <= position && position < highlight.end())
        .map(Highlight::kind)
        .max(Comparator.naturalOrder());
  }
}
