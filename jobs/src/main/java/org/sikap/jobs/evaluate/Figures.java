package org.sikap.jobs.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sikap.core.evaluation.Confusion;
import org.sikap.core.evaluation.Evaluation;
import org.sikap.core.evaluation.Reliability;

/**
 * Everything measured in one evaluation, as named numbers in an order of their own: shares from 0
 * to 1, and the counts they come from.
 *
 * @param values the numbers, by name; the parts of a name stand between slashes
 */
public record Figures(Map<String, Double> values) {
  static final String ITEMS = "items";
  static final String EXACT = "exact";
  static final String PRECISION = "directed_precision";
  static final String RECALL = "directed_recall";
  static final String F1 = "directed_f1";
  static final String MACRO_F1 = "macro_f1";
  static final String AGREEMENT = "stance_agreement";
  static final String CALIBRATION_ERROR = "calibration_error";
  static final String SPEED = "sentences_per_second";

  /** The shares that tell an evaluation in one line. */
  static final List<String> HEADLINES =
      List.of(EXACT, PRECISION, RECALL, F1, MACRO_F1, AGREEMENT, CALIBRATION_ERROR);

  private static final double DIGITS = 10_000;

  public Figures {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The figures of an evaluation. */
  public static Figures of(Evaluation evaluation) {
    Builder figures = new Builder();
    Confusion confusion = evaluation.confusion();
    figures.count(ITEMS, evaluation.items());
    figures.count("skipped", evaluation.skipped());
    figures.share(EXACT, evaluation.exact().share());
    figures.share(PRECISION, confusion.directedPrecision());
    figures.share(RECALL, confusion.directedRecall());
    figures.share(F1, confusion.directedF1());
    figures.share(MACRO_F1, confusion.macroF1());
    evaluation.stances().ifPresent(found -> figures.share(AGREEMENT, found.agreement().share()));
    Reliability reliability = Reliability.of(evaluation.reliability());
    figures.share(CALIBRATION_ERROR, reliability.error());
    figures.count(SPEED, Math.round(evaluation.sentencesPerSecond()));
    classes(figures, confusion);
    table(figures, "confusion", confusion);
    evaluation
        .phenomena()
        .forEach(
            (name, tally) -> {
              figures.count("phenomenon/" + name + "/right", tally.right());
              figures.count("phenomenon/" + name + "/all", tally.all());
            });
    evaluation.stances().ifPresent(found -> table(figures, "stances", found.confusion()));
    reliability
        .bins()
        .forEach(
            bin -> {
              String name = "reliability/" + String.format(Locale.ROOT, "%.1f", bin.from());
              figures.count(name + "/statements", bin.tally().all());
              figures.share(name + "/confidence", bin.confidence());
              figures.share(name + "/right", bin.tally().share());
            });
    return new Figures(figures.values);
  }

  private static void classes(Builder figures, Confusion confusion) {
    for (int label = 0; label < confusion.labels().size(); label++) {
      String name = "class/" + confusion.labels().get(label);
      figures.share(name + "/precision", confusion.precision(label));
      figures.share(name + "/recall", confusion.recall(label));
      figures.share(name + "/f1", confusion.f1(label));
    }
  }

  private static void table(Builder figures, String name, Confusion confusion) {
    List<String> labels = confusion.labels();
    for (int gold = 0; gold < labels.size(); gold++) {
      for (int found = 0; found < labels.size(); found++) {
        figures.count(
            name + "/" + labels.get(gold) + "/" + labels.get(found), confusion.count(gold, found));
      }
    }
  }

  /** A figure, where it was measured. */
  public Optional<Double> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** A figure that every evaluation has. */
  double get(String name) {
    return find(name).orElseThrow(() -> new IllegalStateException("figure " + name));
  }

  /** The distinct parts of the names below a part, in order: phenomena, classes. */
  List<String> below(String part) {
    return values.keySet().stream()
        .filter(name -> name.startsWith(part + "/"))
        .map(name -> name.split("/")[1])
        .distinct()
        .toList();
  }

  private static final class Builder {
    private final Map<String, Double> values = new LinkedHashMap<>();

    void count(String name, long count) {
      values.put(name, (double) count);
    }

    void share(String name, double share) {
      values.put(name, Math.round(share * DIGITS) / DIGITS);
    }
  }
}
