package org.sikap.jobs.evaluate;

import static java.util.Objects.requireNonNull;
import static org.sikap.jobs.evaluate.FigureTables.count;
import static org.sikap.jobs.evaluate.FigureTables.number;
import static org.sikap.jobs.evaluate.FigureTables.percent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sikap.core.language.Calibration;
import org.sikap.jobs.evaluate.QualityFigures.Variant;

/** Renders the recorded figures as the page {@code docs/quality.md}. */
final class QualityPage {
  private static final String HEAD =
      """
      # Quality

      How far the engine agrees with people who read the same texts. This page is generated, numbers
      and all; nobody edits it:

      ```console
      $ bin/sikap evaluate --suites data/gold/quality.yaml
      ```

      measures everything anew and writes `data/gold/figures.tsv` and this page. `QualityIT` measures
      again at every build and fails when a figure has moved from the record by more than %s, when a
      suite falls below what is required of it, or when this page does not say what the record says.

      The gold files and what counts as a statement are described in [gold.md](gold.md). Counted is an
      ordered pair of actors of a text: is the one for the other, against it, or neither? *Directed* is
      the micro-average over the classes that have a direction, leaving out *none*; *macro* is the mean
      over all classes.

      """;

  private static final String COREFERENCE =
      """
      ## What coreference gains and costs

      The same suites with pronouns, nouns such as *the alliance* and titles without a name meaning
      nobody (`--no-coreference`).

      """;

  private static final String CALIBRATION =
      """
      ## Confidence

      The `confidence` of a statement is an estimated probability that holder, target and sign are
      right. The certainty of a statement, which is the product of what its steps are worth
      ([calculus.md](calculus.md)), is looked up in a table of how often statements of that certainty
      were right in labelled pairs of the development part, which no suite contains. The pairs are
      opinion pieces and news about the politics of one country; how far the table carries to other
      texts is what the tables by suite show. Short texts written to test one thing at a time are
      easier than any news, so there confidence is too modest.

      """;

  private final QualitySuites suites;
  private final QualityFigures figures;
  private final Map<String, Calibration> calibrations;
  private final String positivePole;
  private final StringBuilder page = new StringBuilder();

  QualityPage(
      QualitySuites suites,
      QualityFigures figures,
      Map<String, Calibration> calibrations,
      String positivePole) {
    this.suites = requireNonNull(suites);
    this.figures = requireNonNull(figures);
    this.calibrations = Map.copyOf(calibrations);
    this.positivePole = requireNonNull(positivePole);
  }

  String render() {
    page.append(String.format(Locale.ROOT, HEAD, suites.tolerance()));
    summary();
    suites.suites().forEach(this::suite);
    coreference();
    calibration();
    return page.toString().stripTrailing() + "\n";
  }

  private Optional<Figures> whole(QualitySuite suite) {
    return figures.find(suite, Variant.WHOLE);
  }

  private void summary() {
    TextTable table =
        new TextTable(
            "suite",
            "items",
            "exactly right",
            "precision",
            "recall",
            "directed F1",
            "macro-F1",
            "positions",
            "sentences/s");
    for (QualitySuite suite : suites.suites()) {
      whole(suite)
          .ifPresent(
              found ->
                  table.add(
                      suite.title(),
                      count(found.get(Figures.ITEMS)),
                      percent(found.get(Figures.EXACT)),
                      number(found.get(Figures.PRECISION)),
                      number(found.get(Figures.RECALL)),
                      number(found.get(Figures.F1)),
                      number(found.get(Figures.MACRO_F1)),
                      found.find(Figures.AGREEMENT).map(FigureTables::percent).orElse("–"),
                      count(found.get(Figures.SPEED))));
    }
    page.append(table.markdown()).append('\n');
    page.append("*Positions*: actors of the gold whose position in an article comes out as there ");
    page.append("(with a side, or between).\n");
    page.append("Speed is that of one processor of the machine of the last measurement.\n\n");
  }

  private void suite(QualitySuite suite) {
    page.append("## ").append(suite.title()).append("\n\n").append(suite.about().strip());
    page.append("\n\n");
    if (!suite.required().isEmpty()) {
      page.append(requirement(suite)).append("\n\n");
    }
    Optional<Figures> found = whole(suite);
    if (found.isEmpty()) {
      page.append("Not measured yet.\n\n");
      return;
    }
    page.append(FigureTables.classes(found.get()).markdown()).append('\n');
    page.append("Counts, gold by row and found by column:\n\n");
    page.append(FigureTables.counts(found.get(), "confusion").markdown()).append('\n');
    found
        .get()
        .find("skipped")
        .filter(skipped -> skipped > 0)
        .ifPresent(
            skipped ->
                page.append(count(skipped))
                    .append(" rows whose marks cannot be told apart are left out.\n\n"));
    if (!found.get().below("phenomenon").isEmpty()) {
      page.append("Items of which exactly the expected statements were found:\n\n");
      page.append(FigureTables.phenomena(found.get()).markdown()).append('\n');
    }
    if (!found.get().below("stances").isEmpty()) {
      page.append("Positions of actors in articles, gold by row and found by column ");
      page.append("(*positive* is the side of ").append(positivePole).append("):\n\n");
      page.append(FigureTables.counts(found.get(), "stances").markdown()).append('\n');
    }
  }

  private static String requirement(QualitySuite suite) {
    List<String> limits = new ArrayList<>();
    suite.required().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(limit -> limits.add(limit.getKey() + " " + shown(limit.getValue())));
    if (suite.everyPhenomenon() > 0) {
      limits.add("every phenomenon " + suite.everyPhenomenon());
    }
    return "Required at least: " + String.join(", ", limits).replace('_', ' ') + ".";
  }

  private static String shown(double limit) {
    return limit > 1 ? count(limit) : Double.toString(limit);
  }

  private void coreference() {
    page.append(COREFERENCE);
    TextTable table =
        new TextTable(
            "suite",
            "precision",
            "without",
            "recall",
            "without",
            "directed F1",
            "without",
            "exactly right",
            "without");
    for (QualitySuite suite : suites.suites()) {
      Optional<Figures> without = figures.find(suite, Variant.NO_COREFERENCE);
      if (whole(suite).isPresent() && without.isPresent()) {
        List<String> row = new ArrayList<>(List.of(suite.title()));
        for (String name : List.of(Figures.PRECISION, Figures.RECALL, Figures.F1, Figures.EXACT)) {
          row.add(number(whole(suite).get().get(name)));
          row.add(number(without.get().get(name)));
        }
        table.add(row);
      }
    }
    page.append(table.markdown()).append('\n');
  }

  private void calibration() {
    page.append(CALIBRATION);
    for (String language : suites.languages()) {
      List<Calibration.Step> steps = calibrations.getOrDefault(language, Calibration.NONE).steps();
      if (steps.isEmpty()) {
        page.append("There is no table for `").append(language);
        page.append("`: confidence is the certainty itself.\n\n");
        continue;
      }
      page.append("Table of `").append(language).append("`:\n\n");
      TextTable table = new TextTable("certainty from", "statements", "confidence");
      steps.forEach(
          step ->
              table.add(number(step.from()), count(step.statements()), number(step.probability())));
      page.append(table.markdown()).append('\n');
    }
    for (QualitySuite suite : suites.suites()) {
      whole(suite).ifPresent(found -> reliability(suite, found));
    }
  }

  private void reliability(QualitySuite suite, Figures found) {
    page.append("### ").append(suite.title()).append(": what was found\n\n");
    page.append(FigureTables.reliability(found).markdown());
    page.append("\nOver all statements confidence and share of right ones are ");
    page.append(number(found.get(Figures.CALIBRATION_ERROR))).append(" apart.\n\n");
  }
}
