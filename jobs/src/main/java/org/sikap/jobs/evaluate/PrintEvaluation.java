package org.sikap.jobs.evaluate;

import static org.sikap.jobs.evaluate.FigureTables.count;
import static org.sikap.jobs.evaluate.FigureTables.number;
import static org.sikap.jobs.evaluate.FigureTables.percent;

import java.io.PrintWriter;
import org.sikap.core.evaluation.Evaluation;
import org.sikap.core.evaluation.StanceAgreement;
import org.sikap.core.evaluation.Tally;

/** Prints an evaluation for a terminal. */
public final class PrintEvaluation {
  private PrintEvaluation() {}

  /** Prints the tables of an evaluation. */
  public static void print(Evaluation evaluation, PrintWriter out) {
    Figures figures = Figures.of(evaluation);
    out.printf("%s, language %s%n%n", evaluation.file(), evaluation.language());
    out.println(FigureTables.classes(figures).aligned());
    out.println("  Counts, gold by row and found by column");
    out.println(FigureTables.counts(figures, "confusion").aligned());
    if (!evaluation.phenomena().isEmpty()) {
      out.println(FigureTables.phenomena(figures).aligned());
    }
    evaluation.stances().ifPresent(stances -> printStances(stances, figures, out));
    out.println(FigureTables.reliability(figures).aligned());
    Tally exact = evaluation.exact();
    out.printf(
        "  exactly right   %s of %s items (%s)%n",
        count(exact.right()), count(exact.all()), percent(exact.share()));
    if (evaluation.skipped() > 0) {
      out.printf(
          "  skipped         %s rows whose marks cannot be told apart%n", evaluation.skipped());
    }
    out.printf("  confidence      off by %s%n", number(figures.get(Figures.CALIBRATION_ERROR)));
    out.printf(
        "  speed           %s sentences a second on one processor%n%n",
        count(evaluation.sentencesPerSecond()));
    out.flush();
  }

  private static void printStances(StanceAgreement stances, Figures figures, PrintWriter out) {
    Tally agreement = stances.agreement();
    out.println("  Positions of actors in articles");
    out.println(FigureTables.counts(figures, "stances").aligned());
    out.printf(
        "  positions       %s of %s as in the gold (%s), and %s of actors without one there%n%n",
        count(agreement.right()),
        count(agreement.all()),
        percent(agreement.share()),
        count(stances.added()));
  }
}
