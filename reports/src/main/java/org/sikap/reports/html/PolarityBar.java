package org.sikap.reports.html;

import java.util.Locale;

/**
 * A polarity as a bar from the middle: to the left against, to the right for.
 *
 * @param begin left end, as a share of the width
 * @param width width, as a share of the width
 * @param look style class: against, for or even
 */
record PolarityBar(String begin, String width, String look) {
  // What is written as 0.00 is drawn and coloured as nothing.
  private static final double INVISIBLE = 0.005;
  private static final double MIDDLING = 0.2;
  private static final double STRONG = 0.5;

  static PolarityBar of(double polarity) {
    double share = Math.min(1, Math.abs(polarity)) * 50;
    return new PolarityBar(percent(polarity < 0 ? 50 - share : 50), percent(share), look(polarity));
  }

  /** Style class of a polarity. */
  static String look(double polarity) {
    if (Math.abs(polarity) < INVISIBLE) {
      return "even";
    }
    return polarity < 0 ? "against" : "for";
  }

  /** Style class of a cell: the side and one of three strengths. */
  static String shade(double polarity) {
    String look = look(polarity);
    if (look.equals("even")) {
      return look;
    }
    double strength = Math.abs(polarity);
    return look + "-" + (strength >= STRONG ? 3 : strength >= MIDDLING ? 2 : 1);
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.1f%%", value);
  }
}
