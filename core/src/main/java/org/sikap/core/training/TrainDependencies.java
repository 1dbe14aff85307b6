package org.sikap.core.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.maltparser.MaltParserService;
import org.sikap.core.syntax.AffixMorphology;
import org.sikap.core.syntax.MaltRows;

/** Trains a MaltParser model: Nivre's eager arcs, linear classifier with a fixed seed. */
final class TrainDependencies {
  private TrainDependencies() {}

  static void run(
      List<List<TreebankToken>> sentences, AffixMorphology morphology, Path work, Path model)
      throws Exception {
    Path table = work.resolve("dependencies.conll");
    writeTable(sentences, morphology, table);
    new MaltParserService()
        .runExperiment(
            "-m learn -c dependencies -w "
                + work
                + " -i "
                + table
                + " -if conllx -a nivreeager -l liblinear -pp head -v warn");
    Files.move(work.resolve("dependencies.mco"), model, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void writeTable(
      List<List<TreebankToken>> sentences, AffixMorphology morphology, Path table)
      throws IOException {
    StringBuilder rows = new StringBuilder();
    for (List<TreebankToken> sentence : sentences) {
      for (int token = 0; token < sentence.size(); token++) {
        TreebankToken each = sentence.get(token);
        rows.append(MaltRows.row(token + 1, each.form(), each.tag(), morphology))
            .append('\t')
            .append(each.head() + 1)
            .append('\t')
            .append(each.relation())
            .append("\t_\t_\n");
      }
      rows.append('\n');
    }
    Files.writeString(table, rows);
  }
}
