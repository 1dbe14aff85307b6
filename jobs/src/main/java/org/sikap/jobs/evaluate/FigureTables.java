package org.sikap.jobs.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables that figures are read in, for the terminal and for the page alike. */
final class FigureTables {
  private FigureTables() {}

  /** Precision, recall and F1 of each class and over the directed ones. */
  static TextTable classes(Figures figures) {
    TextTable table = new TextTable("class", "precision", "recall", "F1");
    for (String label : figures.below("class")) {
      String name = "class/" + label + "/";
      table.add(
          label,
          number(figures.get(name + "precision")),
          number(figures.get(name + "recall")),
          number(figures.get(name + "f1")));
    }
    table.add(
        "directed, micro",
        number(figures.get(Figures.PRECISION)),
        number(figures.get(Figures.RECALL)),
        number(figures.get(Figures.F1)));
    table.add("all, macro", "", "", number(figures.get(Figures.MACRO_F1)));
    return table;
  }

  /** A table of counts: rows as in the gold, columns as found. */
  static TextTable counts(Figures figures, String name) {
    List<String> labels = figures.below(name);
    List<String> head = new ArrayList<>(List.of("gold, found:"));
    head.addAll(labels);
    TextTable table = new TextTable(head);
    for (String gold : labels) {
      List<String> row = new ArrayList<>(List.of(gold));
      labels.forEach(found -> row.add(count(figures.get(name + "/" + gold + "/" + found))));
      table.add(row);
    }
    return table;
  }

  /** Items exactly right of each phenomenon. */
  static TextTable phenomena(Figures figures) {
    TextTable table = new TextTable("phenomenon", "items", "right", "share");
    for (String phenomenon : figures.below("phenomenon")) {
      double right = figures.get("phenomenon/" + phenomenon + "/right");
      double all = figures.get("phenomenon/" + phenomenon + "/all");
      table.add(phenomenon.replace('_', ' '), count(all), count(right), percent(right / all));
    }
    return table;
  }

  /** Statements found by their confidence, with the share that is right. */
  static TextTable reliability(Figures figures) {
    TextTable table = new TextTable("confidence", "statements", "mean confidence", "right");
    for (String bin : figures.below("reliability")) {
      double from = Double.parseDouble(bin);
      String name = "reliability/" + bin + "/";
      table.add(
          bin + " to " + String.format(Locale.ROOT, "%.1f", from + 0.1),
          count(figures.get(name + "statements")),
          number(figures.get(name + "confidence")),
          number(figures.get(name + "right")));
    }
    return table;
  }

  static String number(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  static String count(double count) {
    return String.format(Locale.ROOT, "%,d", Math.round(count));
  }
}
