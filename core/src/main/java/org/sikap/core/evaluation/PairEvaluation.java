package org.sikap.core.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sikap.core.data.DataFile;
import org.sikap.core.data.TsvRow;
import org.sikap.core.stance.StanceEngine;

/**
 * How far the engine agrees with a file of labelled pairs.
 *
 * @param confusion gold against predicted classes
 * @param outcomes every item with what was predicted
 * @param skipped rows whose marks cannot be told apart
 */
public record PairEvaluation(Confusion confusion, List<Outcome> outcomes, int skipped) {
  /** One item with its prediction. */
  public record Outcome(PairItem item, PairPrediction prediction) {
    /** Whether the predicted class is the labelled one. */
    public boolean correct() {
      return item.label() == prediction.label();
    }
  }

  public PairEvaluation {
    requireNonNull(confusion);
    outcomes = List.copyOf(outcomes);
  }

  /** Runs the engine on every pair of a file. */
  public static PairEvaluation run(StanceEngine engine, DataFile file) {
    Confusion confusion = new Confusion();
    List<Outcome> outcomes = new ArrayList<>();
    int skipped = 0;
    for (TsvRow row : file.rows()) {
      Optional<PairItem> item = PairItem.parse(row);
      if (item.isEmpty()) {
        skipped++;
        continue;
      }
      PairPrediction prediction = PairPrediction.of(engine, item.get());
      confusion.add(item.get().label(), prediction.label());
      outcomes.add(new Outcome(item.get(), prediction));
    }
    return new PairEvaluation(confusion, outcomes, skipped);
  }
}
