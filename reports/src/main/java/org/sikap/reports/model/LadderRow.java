package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How far an actor goes.
 *
 * @param actor a state or organisation
 * @param stories stories that tell of it by rung: words, diplomatic, economic, military aid, troops
 *     or combat
 */
public record LadderRow(Party actor, List<Long> stories) {
  /** Number of rungs. */
  public static final int RUNGS = 5;

  /** The lowest rung on which amounts mean something: who is visited or appointed is none. */
  public static final int ECONOMIC = 2;

  public LadderRow {
    requireNonNull(actor);
    stories = List.copyOf(stories);
    if (stories.size() != RUNGS) {
      throw new IllegalArgumentException(stories.size() + " rungs instead of " + RUNGS);
    }
  }

  /** Stories by rung, summed up; one that tells of two rungs counts twice. */
  public long total() {
    return stories.stream().mapToLong(Long::longValue).sum();
  }

  /** Those above words. */
  public long deeds() {
    return total() - stories.get(0);
  }
}
