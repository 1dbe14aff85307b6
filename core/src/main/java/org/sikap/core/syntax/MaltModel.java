package org.sikap.core.syntax;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.maltparser.concurrent.ConcurrentMaltParserModel;
import org.maltparser.concurrent.ConcurrentMaltParserService;
import org.maltparser.concurrent.graph.ConcurrentDependencyGraph;
import org.maltparser.concurrent.graph.ConcurrentDependencyNode;
import org.maltparser.core.exception.MaltChainedException;
import org.sikap.core.data.DataException;

/** A MaltParser model in memory. Safe to share between threads. */
public final class MaltModel {
  private static final String RELATION = "DEPREL";

  private final ConcurrentMaltParserModel model;

  private MaltModel(ConcurrentMaltParserModel model) {
    this.model = requireNonNull(model);
  }

  /**
   * Loads a model from the data's class path resources.
   *
   * @throws DataException when it is missing or cannot be read
   */
  public static MaltModel resource(String path) {
    // MaltParser opens its model as an archive of its own, which it cannot do within another one.
    try (InputStream stream =
        MaltModel.class.getClassLoader().getResourceAsStream("sikap/" + path)) {
      if (stream == null) {
        throw new DataException("data/" + path + " is missing from the class path");
      }
      Path copy = Files.createTempFile("sikap-model", ".mco");
      try {
        Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
        return file(copy);
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (IOException exception) {
      throw new DataException("data/" + path + " cannot be read: " + exception.getMessage());
    }
  }

  /**
   * Loads a model from a file.
   *
   * @throws DataException when it cannot be read
   */
  public static MaltModel file(Path file) {
    try {
      return new MaltModel(ConcurrentMaltParserService.initializeParserModel(file.toUri().toURL()));
    } catch (IOException | MaltChainedException exception) {
      throw new DataException(file + " is no parser model: " + exception.getMessage());
    }
  }

  /**
   * Parses a sentence.
   *
   * @param rows the tokens, from {@link MaltRows}
   * @param heads receives the head of every token, from 0; {@link ParsedSentence#ROOT} for none
   * @param relations receives the relations
   */
  public void parse(String[] rows, int[] heads, String[] relations) {
    try {
      ConcurrentDependencyGraph graph = model.parse(rows);
      for (int token = 0; token < rows.length; token++) {
        ConcurrentDependencyNode node = graph.getDependencyNode(token + 1);
        heads[token] = node.getHeadIndex() <= 0 ? ParsedSentence.ROOT : node.getHeadIndex() - 1;
        relations[token] = node.hasLabel(RELATION) ? node.getLabel(RELATION) : "dep";
      }
    } catch (MaltChainedException exception) {
      throw new IllegalStateException("the parser failed: " + exception.getMessage(), exception);
    }
  }
}
