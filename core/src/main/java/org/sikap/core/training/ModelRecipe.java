package org.sikap.core.training;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sikap.core.data.DataFile;
import org.sikap.core.data.YamlNode;
import org.sikap.core.syntax.AffixMorphology;

/** Which treebanks make a language's models. */
final class ModelRecipe {
  private final YamlNode file;

  private ModelRecipe(YamlNode file) {
    this.file = requireNonNull(file);
  }

  static ModelRecipe load(DataFile file) {
    return new ModelRecipe(file.yaml());
  }

  AffixMorphology morphology() {
    return AffixMorphology.load(DataFile.resource(file.text("morphology")).yaml());
  }

  /** What is trained on, in the common scheme. */
  List<List<TreebankToken>> training(Path folder, HarmonizeTreebank harmonize) {
    List<List<TreebankToken>> sentences = new ArrayList<>();
    current(folder).forEach(sentence -> sentences.add(harmonize.apply(sentence, false)));
    file.texts("older").stream()
        .flatMap(name -> Treebank.read(folder.resolve(name)).stream())
        .forEach(sentence -> sentences.add(harmonize.apply(sentence, true)));
    return sentences;
  }

  /** The sentences that are in today's scheme as they stand. */
  List<List<TreebankToken>> current(Path folder) {
    return file.texts("current").stream()
        .flatMap(name -> Treebank.read(folder.resolve(name)).stream())
        .toList();
  }

  /** Names of the files to measure on. */
  List<String> testFiles() {
    return file.texts("test");
  }

  String taggerFile() {
    return file.text("tagger");
  }

  String dependencyFile() {
    return file.text("dependencies");
  }
}
