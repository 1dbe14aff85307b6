package org.sikap.core.training;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Trains CoreNLP's maximum-entropy tagger; nothing in it is random. */
final class TrainTagger {
  private TrainTagger() {}

  static void run(List<List<TreebankToken>> sentences, Path work, Path model) throws Exception {
    Path table = work.resolve("tagger.tsv");
    writeTable(sentences, table);
    MaxentTagger.main(
        new String[] {
          "-model", model.toString(),
          "-trainFile", "format=TSV,wordColumn=0,tagColumn=1," + table,
          "-arch", "left3words,naacl2003unknowns,prefix(4),suffix(4)",
          "-search", "qn",
          "-learnClosedClassTags", "false",
          "-encoding", "UTF-8",
          "-iterations", "100"
        });
    Files.deleteIfExists(Path.of(model + ".props"));
  }

  private static void writeTable(List<List<TreebankToken>> sentences, Path table)
      throws IOException {
    StringBuilder rows = new StringBuilder();
    for (List<TreebankToken> sentence : sentences) {
      sentence.forEach(token -> rows.append(token.form() + "\t" + token.tag() + "\n"));
      rows.append('\n');
    }
    Files.writeString(table, rows);
  }
}
