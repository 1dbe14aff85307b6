package org.sikap.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.sikap.core.data.DataFile;
import org.sikap.core.data.TsvRow;
import org.sikap.core.stance.StanceEngine;
import org.sikap.core.stance.Statement;

/** Compares what the engine reads between two marked entities with what a person read there. */
public final class EvaluatePairs {
  private EvaluatePairs() {}

  /**
   * Reads every pair of a file; rows whose marks cannot be told apart are counted as skipped.
   *
   * @param file tab-separated: sentence with both entities in square brackets, first entity, second
   *     entity, label as in {@link PairItem}
   * @throws org.sikap.core.data.DataException naming file and line of the first mistake
   */
  public static Evaluation evaluate(StanceEngine engine, DataFile file) {
    Confusion confusion = new Confusion(PairItem.CLASSES);
    List<Evaluation.Judged> judged = new ArrayList<>();
    List<EvaluationError> errors = new ArrayList<>();
    Tally exact = Tally.NONE;
    int skipped = 0;
    double start = ProcessorTime.seconds();
    for (TsvRow row : file.rows()) {
      Optional<PairItem> item = PairItem.parse(row);
      if (item.isEmpty()) {
        skipped++;
        continue;
      }
      PairPrediction prediction = PairPrediction.of(engine, item.get());
      boolean right = item.get().label() == prediction.label();
      exact = exact.plus(right);
      confusion.add(item.get().label(), prediction.label());
      prediction
          .statement()
          .ifPresent(found -> judged.add(new Evaluation.Judged(found.confidence(), right)));
      if (!right) {
        errors.add(error(row, item.get().label(), prediction));
      }
    }
    return new Evaluation(
        file.name(),
        engine.language().code(),
        exact.all(),
        skipped,
        confusion,
        exact,
        new TreeMap<>(),
        Optional.empty(),
        judged,
        exact.all(),
        ProcessorTime.seconds() - start,
        errors);
  }

  private static EvaluationError error(TsvRow row, int gold, PairPrediction prediction) {
    String kind =
        gold == 0
            ? EvaluationError.IN_VAIN
            : prediction.label() == 0 ? EvaluationError.MISSED : EvaluationError.WRONG_CLASS;
    return new EvaluationError(
        row.file(),
        "line " + row.line(),
        "",
        kind,
        PairItem.CLASSES.get(gold),
        PairItem.CLASSES.get(prediction.label()),
        row.cell(0),
        prediction.statement().map(Statement::trace).map(by -> String.join(" | ", by)).orElse(""));
  }
}
