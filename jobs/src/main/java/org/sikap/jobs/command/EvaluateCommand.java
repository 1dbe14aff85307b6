package org.sikap.jobs.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.sikap.core.data.DataFile;
import org.sikap.core.evaluation.Evaluation;
import org.sikap.core.evaluation.FitCalibration;
import org.sikap.core.stance.EngineOptions;
import org.sikap.jobs.evaluate.EvaluateFiles;
import org.sikap.jobs.evaluate.GoldFormat;
import org.sikap.jobs.evaluate.MeasureQuality;
import org.sikap.jobs.evaluate.PrintEvaluation;
import org.sikap.jobs.evaluate.QualitySuites;
import org.sikap.jobs.evaluate.WriteEvaluation;
import org.sikap.jobs.score.ReadableLanguages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sikap evaluate}: how far the engine agrees with people. Needs no Spark. */
@Command(
    name = "evaluate",
    description = "Compares what the engine reads with gold files (docs/gold.md).",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--gold", arity = "1..*", paramLabel = "FILE", description = "Gold files.")
  private List<Path> gold = new ArrayList<>();

  @Option(
      names = "--input",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Articles that the gold files speak of, as for `sikap run`.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "auto",
      description =
          "auto (by the name), gold (JSON Lines) or pairs (tab-separated) (default: "
              + "${DEFAULT-VALUE}).")
  private String format;

  @Option(
      names = "--languages",
      split = ",",
      paramLabel = "CODE",
      description =
          "Languages to evaluate (default: all that can be read); pairs are in the first.")
  private List<String> languages = new ArrayList<>();

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Write everything that did not come out as in the gold, tab-separated.")
  private Optional<Path> errors = Optional.empty();

  @Option(names = "--json", paramLabel = "FILE", description = "Write all figures as JSON.")
  private Optional<Path> json = Optional.empty();

  @Option(
      names = "--no-coreference",
      description = "Let pronouns and nouns such as `the alliance` mean nobody, for comparison.")
  private boolean withoutCoreference;

  @Option(
      names = "--calibrate",
      paramLabel = "FILE",
      description =
          "Measure how often statements of a certainty are right, and write the table that a "
              + "language's `calibration` names.")
  private Optional<Path> calibration = Optional.empty();

  @Option(
      names = "--suites",
      paramLabel = "FILE",
      description =
          "Measure the suites of a file such as data/gold/quality.yaml instead, and write the "
              + "record and the page that it names.")
  private Optional<Path> suites = Optional.empty();

  @Mixin private KnowledgeOptions knowledge;

  @Mixin private LogOptions log;

  @Override
  public Integer call() {
    log.apply();
    if (gold.isEmpty() == suites.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "name either gold files with --gold or a file with --suites");
    }
    List<Evaluation> evaluations = suites.isPresent() ? measure(suites.get()) : evaluate();
    write(evaluations, spec.commandLine().getOut());
    return ExitCode.DONE;
  }

  private List<Evaluation> measure(Path file) {
    boolean asTheFileSays =
        inputs.isEmpty()
            && languages.isEmpty()
            && calibration.isEmpty()
            && !withoutCoreference
            && knowledge.isBuiltIn();
    if (!asTheFileSays) {
      throw new ParameterException(
          spec.commandLine(),
          "--suites measures what its file says; of the other options it takes --errors and --json");
    }
    PrintWriter err = spec.commandLine().getErr();
    QualitySuites measured = QualitySuites.load(file);
    List<Evaluation> evaluations =
        new MeasureQuality(measured, line -> err.println("sikap: " + line)).run();
    err.flush();
    spec.commandLine().getOut().println("figures         " + measured.figures());
    spec.commandLine().getOut().println("page            " + measured.page());
    return evaluations;
  }

  private List<Evaluation> evaluate() {
    GoldFormat goldFormat = parseFormat();
    List<DataFile> files = gold.stream().map(DataFile::local).toList();
    List<String> codes = ReadableLanguages.chosen(languages);
    EvaluateFiles evaluate =
        new EvaluateFiles(
            knowledge.configuration(codes),
            codes,
            new EngineOptions(!withoutCoreference, calibration.isEmpty(), false));
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Consumer<String> notes = line -> err.println("sikap: " + line);
    List<Evaluation> evaluations = new ArrayList<>();
    for (DataFile file : files) {
      for (Evaluation evaluation : evaluate.evaluate(file, goldFormat, inputs, notes)) {
        PrintEvaluation.print(evaluation, out);
        evaluations.add(evaluation);
      }
    }
    err.flush();
    return evaluations;
  }

  private GoldFormat parseFormat() {
    return GoldFormat.ofKey(format.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "unknown format `" + format + "` for --format; known: " + GoldFormat.keys()));
  }

  private void write(List<Evaluation> evaluations, PrintWriter out) {
    errors.ifPresent(
        file -> {
          WriteEvaluation.writeErrors(evaluations, file);
          out.println("errors          " + file);
        });
    json.ifPresent(
        file -> {
          WriteEvaluation.writeJson(evaluations, file);
          out.println("figures         " + file);
        });
    calibration.ifPresent(
        file -> {
          var judged = evaluations.stream().flatMap(e -> e.reliability().stream()).toList();
          List<String> sources = gold.stream().map(Path::toString).toList();
          WriteEvaluation.writeCalibration(FitCalibration.fit(judged), sources, file);
          out.println("calibration     " + file);
        });
    out.flush();
  }
}
