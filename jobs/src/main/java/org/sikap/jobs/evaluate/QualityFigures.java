package org.sikap.jobs.evaluate;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sikap.core.data.DataFile;
import org.sikap.core.data.TsvRow;

/** The recorded figures of all suites, whole and without coreference. */
public final class QualityFigures {
  private static final String HEAD =
      """
      # What was measured on the suites of quality.yaml: suite, variant of the engine, figure, value.
      # Made by: bin/sikap evaluate --suites data/gold/quality.yaml
      """;

  /** Variants of the engine that suites are measured with. */
  public enum Variant {
    /** As in a run. */
    WHOLE,
    /** Pronouns and nouns such as <i>the alliance</i> mean nobody. */
    NO_COREFERENCE;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Map<String, Map<String, Double>> values = new LinkedHashMap<>();

  /**
   * Reads the record.
   *
   * @throws org.sikap.core.data.DataException naming file and line of the first mistake
   */
  public static QualityFigures load(DataFile file) {
    QualityFigures figures = new QualityFigures();
    for (TsvRow row : file.rows()) {
      try {
        figures
            .values
            .computeIfAbsent(
                key(row.required(0, "suite"), row.required(1, "variant")),
                key -> new LinkedHashMap<>())
            .put(row.required(2, "figure"), Double.valueOf(row.required(3, "value")));
      } catch (NumberFormatException exception) {
        throw row.error("column value must be a number");
      }
    }
    return figures;
  }

  private static String key(String suite, String variant) {
    return suite + "\t" + variant;
  }

  /** Records what a variant of the engine reached on a suite. */
  public void put(QualitySuite suite, Variant variant, Figures figures) {
    values.put(key(suite.id(), variant.key()), figures.values());
  }

  /** What a variant of the engine reached on a suite, where it was measured. */
  public Optional<Figures> find(QualitySuite suite, Variant variant) {
    return Optional.ofNullable(values.get(key(suite.id(), variant.key()))).map(Figures::new);
  }

  /** The record as text. */
  String text() {
    StringBuilder text = new StringBuilder(HEAD);
    values.forEach(
        (suite, figures) ->
            figures.forEach(
                (name, value) ->
                    text.append(suite)
                        .append('\t')
                        .append(name)
                        .append('\t')
                        .append(shown(value))
                        .append('\n')));
    return text.toString();
  }

  private static String shown(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
