package org.sikap.core.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sikap.core.data.DataException;

/** Reads Universal Dependencies in CoNLL-U. */
final class Treebank {
  private static final int ID = 0;
  private static final int FORM = 1;
  private static final int TAG = 3;
  private static final int HEAD = 6;
  private static final int RELATION = 7;
  private static final int COLUMNS = 10;

  private Treebank() {}

  /**
   * The sentences of a file; words that stand for several tokens, and empty nodes, are left out.
   *
   * @throws DataException naming the file, and the line where one is wrong
   */
  static List<List<TreebankToken>> read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException exception) {
      throw new DataException(file + " cannot be read; give the folder that holds the treebanks");
    }
    List<List<TreebankToken>> sentences = new ArrayList<>();
    List<TreebankToken> sentence = new ArrayList<>();
    for (int index = 0; index < lines.size(); index++) {
      String line = lines.get(index);
      if (line.isBlank()) {
        addSentence(sentence, sentences);
        sentence = new ArrayList<>();
      } else if (!line.startsWith("#")) {
        readToken(line, file + ":" + (index + 1), sentence);
      }
    }
    addSentence(sentence, sentences);
    return sentences;
  }

  private static void addSentence(
      List<TreebankToken> sentence, List<List<TreebankToken>> sentences) {
    if (!sentence.isEmpty()) {
      sentences.add(List.copyOf(sentence));
    }
  }

  private static void readToken(String line, String place, List<TreebankToken> sentence) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new DataException(place + ": expected " + COLUMNS + " columns of CoNLL-U");
    }
    if (columns[ID].chars().allMatch(Character::isDigit)) {
      sentence.add(
          new TreebankToken(
              columns[FORM],
              columns[TAG],
              Integer.parseInt(columns[HEAD]) - 1,
              columns[RELATION].split(":", 2)[0]));
    }
  }
}
