package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where one actor stands over the whole corpus.
 *
 * @param actor the actor
 * @param level whether it stands for itself
 * @param root the state or organisation that a member counts for, where known
 * @param estimate score and interval; absent where nothing could be scored
 * @param standing where it stands
 * @param articles articles with a statement of the actor
 * @param stories those articles with near-duplicates counted once
 * @param statements its statements
 * @param verbalScore -1..1, from words alone
 * @param materialScore -1..1, from deeds alone
 * @param verbalStories stories that tell of its words
 * @param materialStories stories that tell of its deeds
 * @param engagement highest rung reached: 0 words, 1 diplomatic, 2 economic, 3 military aid, 4
 *     troops or combat
 */
public record ActorRow(
    Party actor,
    ActorLevel level,
    Optional<Party> root,
    Optional<Estimate> estimate,
    Standing standing,
    long articles,
    long stories,
    long statements,
    OptionalDouble verbalScore,
    OptionalDouble materialScore,
    long verbalStories,
    long materialStories,
    int engagement) {
  public ActorRow {
    requireNonNull(actor);
    requireNonNull(level);
    requireNonNull(root);
    requireNonNull(estimate);
    requireNonNull(standing);
    requireNonNull(verbalScore);
    requireNonNull(materialScore);
    if (estimate.isEmpty() && standing != Standing.INSUFFICIENT) {
      throw new IllegalArgumentException(
          "actor `" + actor.id() + "` is placed (" + standing + ") but has no score");
    }
  }

  /** Whether there is evidence enough to draw the actor on the axis. */
  public boolean isPlaced() {
    return standing != Standing.INSUFFICIENT;
  }
}
