package org.sikap.core.stance;

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
  private static final int FARTHEST = 6;

  private final List<Statement> deeds = new ArrayList<>();

  /** Takes in what a sentence said. */
  void note(SentenceAnalysis analysis) {
    analysis.statements().stream().filter(EarlierDeeds::isTold).forEach(deeds::add);
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
    return lastTold(
        here, deed -> isDirect(deed) && isAlike(deed.frame(), frame) && fits.test(deed));
  }

  /**
   * The deed told last that a word such as <i>the step</i> may mean.
   *
   * @param sentence index of the word's sentence
   * @param here what the sentence has said before it
   */
  Optional<Statement> lastNear(int sentence, List<Statement> here) {
    return lastTold(here, deed -> sentence - deed.sentenceIndex() <= FARTHEST);
  }

  private Optional<Statement> lastTold(List<Statement> here, Predicate<Statement> fits) {
    return last(here, deed -> isTold(deed) && fits.test(deed)).or(() -> last(deeds, fits));
  }

  private static Optional<Statement> last(List<Statement> told, Predicate<Statement> fits) {
    for (int index = told.size() - 1; index >= 0; index--) {
      if (fits.test(told.get(index))) {
        return Optional.of(told.get(index));
      }
    }
    return Optional.empty();
  }

  // An attack is no defence, a delivery no loan: one kind, and about as friendly or hostile.
  private static boolean isAlike(Frame told, Frame meant) {
    return told.ploverEvent().equals(meant.ploverEvent())
        && Math.abs(told.attitude() - meant.attitude()) <= AS_STRONG;
  }

  private static boolean isTold(Statement statement) {
    return statement.targetKind() == TargetKind.ACTOR
        && statement.frame().channel() == Channel.MATERIAL
        && (statement.factuality() == Factuality.ASSERTED
            || statement.factuality() == Factuality.PLANNED);
  }

  private static boolean isDirect(Statement statement) {
    return !statement.frame().operator()
        && statement.polarity() * statement.frame().attitude() > 0
        && statement.trace().stream().noneMatch(rule -> rule.startsWith("effect of"));
  }
}
