package org.sikap.core.training;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sikap.core.data.DataException;
import org.sikap.core.data.DataFile;
import org.sikap.core.syntax.AffixMorphology;
import org.sikap.core.syntax.MaltModel;

/**
 * Trains a language's tagger and parser from Universal Dependencies, measures them on the test
 * parts and writes the figures into a page of the documentation.
 *
 * <pre>TrainModels RECIPE TREEBANKS DATA PAGE</pre>
 *
 * where RECIPE is a file such as {@code data/models/id-recipe.yaml}, TREEBANKS the folder with the
 * CoNLL-U files, DATA the project's data folder and PAGE the page to write.
 */
public final class TrainModels {
  private static final int ARGUMENTS = 4;

  private TrainModels() {}

  /** Runs the training; exits with 2 when an argument or a treebank is wrong. */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length != ARGUMENTS) {
      System.err.println("usage: TrainModels RECIPE TREEBANKS DATA PAGE");
      System.exit(2);
    }
    try {
      run(
          ModelRecipe.load(DataFile.local(Path.of(arguments[0]))),
          Path.of(arguments[1]),
          Path.of(arguments[2]),
          Path.of(arguments[3]));
    } catch (DataException exception) {
      System.err.println(exception.getMessage());
      System.exit(2);
    }
  }

  private static void run(ModelRecipe recipe, Path treebanks, Path data, Path page)
      throws Exception {
    AffixMorphology morphology = recipe.morphology();
    HarmonizeTreebank harmonize = HarmonizeTreebank.learn(morphology, recipe.current(treebanks));
    List<List<TreebankToken>> training =
        new AddHeadlines(morphology).apply(recipe.training(treebanks, harmonize));
    Path tagger = data.resolve(recipe.taggerFile());
    Path dependencies = data.resolve(recipe.dependencyFile());
    Path work = Files.createTempDirectory("sikap-training");
    try {
      TrainTagger.run(training, work, tagger);
      TrainDependencies.run(training, morphology, work, dependencies);
    } finally {
      delete(work);
    }
    MeasureModels measure =
        new MeasureModels(
            new MaxentTagger(tagger.toString()), MaltModel.file(dependencies), morphology);
    List<String> rows = new ArrayList<>();
    for (String name : recipe.testFiles()) {
      List<List<TreebankToken>> sentences =
          Treebank.read(treebanks.resolve(name)).stream()
              .map(sentence -> harmonize.apply(sentence, false))
              .toList();
      rows.add(row(name, measure.run(sentences)));
    }
    Files.writeString(page, page(training.size(), tagger, dependencies, rows));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static String row(String name, MeasureModels.Accuracy accuracy) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %.1f | %.1f | %.1f | %.1f | %.1f |",
        name,
        accuracy.sentences(),
        accuracy.tokens(),
        100 * accuracy.tags(),
        100 * accuracy.heads(),
        100 * accuracy.relations(),
        100 * accuracy.goldHeads(),
        100 * accuracy.goldRelations());
  }

  private static String page(int trained, Path tagger, Path dependencies, List<String> rows)
      throws IOException {
    return """
    # Trained models

    Written by the training run (`data/models/README.md`); do not edit. Percentages of tokens; arcs
    leave punctuation out and compare universal relations without subtypes, after the treebanks were
    brought to one scheme.

    | test part | sentences | tokens | tags | heads | heads and relations | heads, given tags | heads and relations, given tags |
    |---|---|---|---|---|---|---|---|
    %s

    Trained on %d sentences, headline variants included. Size of the models: tagger %.1f MB, parser %.1f MB.
    """
        .formatted(
            String.join("\n", rows),
            trained,
            Files.size(tagger) / 1e6,
            Files.size(dependencies) / 1e6);
  }
}
