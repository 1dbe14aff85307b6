package org.sikap.jobs.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sikap.core.evaluation.Evaluation;
import org.sikap.core.evaluation.EvaluationError;
import org.sikap.core.language.Calibration;
import org.sikap.jobs.publish.PublishException;

/** Writes what was measured to files: errors to read, figures for programs, calibration tables. */
public final class WriteEvaluation {
  private WriteEvaluation() {}

  /** Writes every error, one a line, tab-separated. */
  public static void writeErrors(List<Evaluation> evaluations, Path file) {
    StringBuilder text = new StringBuilder();
    text.append("# What did not come out as a person read it. kind: missed, found_in_vain,\n");
    text.append("# wrong_class (found as something else), stance (position in an article).\n");
    row(text, "file", "item", "phenomenon", "kind", "gold", "found", "text", "trace");
    for (Evaluation evaluation : evaluations) {
      for (EvaluationError error : evaluation.errors()) {
        row(
            text,
            error.file(),
            error.item(),
            error.phenomenon(),
            error.kind(),
            error.gold(),
            error.found(),
            error.text(),
            error.trace());
      }
    }
    write(file, text.toString());
  }

  private static void row(StringBuilder text, String... cells) {
    List<String> clean = new ArrayList<>();
    for (String cell : cells) {
      clean.add(cell.replaceAll("\\s+", " ").strip());
    }
    text.append(String.join("\t", clean)).append('\n');
  }

  /** Writes the figures of all evaluations as a JSON array. */
  public static void writeJson(List<Evaluation> evaluations, Path file) {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (Evaluation evaluation : evaluations) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("file", evaluation.file());
      object.put("language", evaluation.language());
      object.put("figures", Figures.of(evaluation).values());
      objects.add(object);
    }
    try {
      write(
          file,
          new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(objects)
              + "\n");
    } catch (JsonProcessingException exception) {
      throw new IllegalStateException("maps of names to numbers are JSON", exception);
    }
  }

  /**
   * Writes a calibration table.
   *
   * @param sources names of the files it was measured on
   */
  public static void writeCalibration(Calibration calibration, List<String> sources, Path file) {
    StringBuilder text = new StringBuilder();
    text.append(
        "# How often statements of a certainty are right. Certainty is the product of what\n");
    text.append(
        "# a statement's steps are worth (docs/calculus.md); a bin runs from its own lowest\n");
    text.append("# certainty to that of the next.\n");
    text.append("# from: lowest certainty of the bin; statements: labelled statements in it;\n");
    text.append("# probability: share of them that are right, which is the confidence given.\n");
    text.append("# Made by: sikap evaluate --gold ").append(String.join(" ", sources));
    text.append(" --calibrate ").append(file).append('\n');
    for (Calibration.Step step : calibration.steps()) {
      row(
          text,
          String.format(Locale.ROOT, "%.3f", step.from()),
          Integer.toString(step.statements()),
          String.format(Locale.ROOT, "%.3f", step.probability()));
    }
    write(file, text.toString());
  }

  static void write(Path file, String text) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Files.writeString(file, text);
    } catch (IOException exception) {
      throw new PublishException(
          PublishException.Kind.FAILED,
          file + " cannot be written; check the path and its permissions",
          exception);
    }
  }
}
