package org.sikap.jobs.evaluate;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sikap.core.data.DataException;
import org.sikap.core.data.DataFile;
import org.sikap.core.evaluation.Evaluation;
import org.sikap.core.language.Calibration;
import org.sikap.core.language.Language;
import org.sikap.core.stance.EngineOptions;
import org.sikap.core.stance.Knowledge;
import org.sikap.jobs.evaluate.QualityFigures.Variant;
import org.sikap.jobs.score.EngineConfiguration;
import org.sikap.jobs.score.Engines;
import org.sikap.jobs.score.ReadableLanguages;

/** Measures the suites of the quality page, and writes the record and the page. */
public final class MeasureQuality {
  private final QualitySuites suites;
  private final EngineConfiguration configuration;
  private final Consumer<String> notes;

  /**
   * @param notes takes a line for everything that is left out
   */
  public MeasureQuality(QualitySuites suites, Consumer<String> notes) {
    this.suites = requireNonNull(suites);
    this.configuration =
        EngineConfiguration.of(List.of(), Optional.empty(), ReadableLanguages.all());
    this.notes = requireNonNull(notes);
  }

  /** What a variant of the engine reaches on a suite. */
  public Evaluation measure(QualitySuite suite, Variant variant) {
    EngineOptions options =
        variant == Variant.WHOLE
            ? EngineOptions.STANDARD
            : EngineOptions.STANDARD.withoutCoreference();
    List<Evaluation> evaluations =
        new EvaluateFiles(configuration, ReadableLanguages.only(List.of(suite.language())), options)
            .evaluate(
                DataFile.local(suite.gold()),
                GoldFormat.AUTO,
                suite.inputs().stream().map(Path::toString).toList(),
                notes);
    if (evaluations.size() != 1) {
      throw new DataException(
          suite.gold() + " holds nothing in language `" + suite.language() + "`");
    }
    return evaluations.get(0);
  }

  /**
   * Measures every suite that is there and writes the record and the page. Suites that are not
   * there keep their recorded figures.
   *
   * @return what the whole engine reaches on each suite that is there
   */
  public List<Evaluation> run() {
    List<Evaluation> evaluations = new ArrayList<>();
    QualityFigures recorded = recorded();
    QualityFigures figures = new QualityFigures();
    for (QualitySuite suite : suites.suites()) {
      for (Variant variant : Variant.values()) {
        if (suite.isPresent()) {
          Evaluation evaluation = measure(suite, variant);
          figures.put(suite, variant, Figures.of(evaluation));
          if (variant == Variant.WHOLE) {
            evaluations.add(evaluation);
          }
        } else {
          recorded.find(suite, variant).ifPresent(kept -> figures.put(suite, variant, kept));
        }
      }
      if (!suite.isPresent()) {
        notes.accept(suite.id() + ": " + suite.gold() + " is not there; kept what is recorded");
      }
    }
    WriteEvaluation.write(suites.figures(), figures.text());
    WriteEvaluation.write(suites.page(), page(figures));
    return evaluations;
  }

  private QualityFigures recorded() {
    return Files.exists(suites.figures())
        ? QualityFigures.load(DataFile.local(suites.figures()))
        : new QualityFigures();
  }

  /** The page for recorded figures. */
  public String page(QualityFigures figures) {
    Knowledge knowledge = Engines.of(configuration).knowledge();
    Map<String, Calibration> calibrations = new LinkedHashMap<>();
    for (String code : suites.languages()) {
      calibrations.put(
          code, knowledge.language(code).map(Language::calibration).orElse(Calibration.NONE));
    }
    String positivePole =
        knowledge.topic().poles().stream()
            .filter(pole -> pole.position() > 0)
            .map(pole -> knowledge.register().find(pole.actor()).orElseThrow().displayName())
            .findFirst()
            .orElseThrow();
    return new QualityPage(suites, figures, calibrations, positivePole).render();
  }
}
