package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The deeds an article has told of so far, so that <i>the assault</i> means the attack told before
 * it. Filled sentence by sentence; of one article, so not shared between threads.
 */
final class EarlierDeeds {
  private static final double AS_STRONG = 0.15;
  private static final int REMEMBERED = 40;

  private final List<Statement> deeds = new ArrayList<>();

  /** Takes in what a sentence said. */
  void note(SentenceAnalysis analysis) {
    analysis.statements().stream().filter(EarlierDeeds::isDeed).forEach(deeds::add);
    while (deeds.size() > REMEMBERED) {
      deeds.remove(0);
    }
  }

  /**
   * The deed told last that a word of a frame may mean.
   *
   * @param here what the sentence of the word has said before it
   * @param fits whether holder and target are those the word names
   */
  Optional<Statement> last(Frame frame, List<Statement> here, Predicate<Statement> fits) {
    return lastOf(here.stream().filter(EarlierDeeds::isDeed).toList(), frame, fits)
        .or(() -> lastOf(deeds, frame, fits));
  }

  private static Optional<Statement> lastOf(
      List<Statement> told, Frame frame, Predicate<Statement> fits) {
    for (int index = told.size() - 1; index >= 0; index--) {
      Statement deed = told.get(index);
      if (isAlike(deed.frame(), frame) && fits.test(deed)) {
        return Optional.of(deed);
      }
    }
    return Optional.empty();
  }

  // An attack is no defence, a delivery no loan: one kind, and about as friendly or hostile.
  private static boolean isAlike(Frame told, Frame meant) {
    return requireNonNull(told).ploverEvent().equals(meant.ploverEvent())
        && Math.abs(told.attitude() - meant.attitude()) <= AS_STRONG;
  }

  private static boolean isDeed(Statement statement) {
    return statement.targetKind() == TargetKind.ACTOR
        && statement.frame().channel() == Channel.MATERIAL
        && !statement.frame().operator()
        && (statement.factuality() == Factuality.ASSERTED
            || statement.factuality() == Factuality.PLANNED)
        && statement.polarity() * statement.frame().attitude() > 0
        && statement.trace().stream().noneMatch(rule -> rule.startsWith("effect of"));
  }
}
