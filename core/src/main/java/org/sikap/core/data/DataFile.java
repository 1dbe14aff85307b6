package org.sikap.core.data;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A named data file, held in memory: a resource of {@code sikap-data} or a file that the user gave.
 *
 * @param name what error messages call it
 * @param bytes its content
 */
public record DataFile(String name, byte[] bytes) {
  private static final String RESOURCE_ROOT = "sikap/";

  public DataFile {
    requireNonNull(name);
    requireNonNull(bytes);
  }

  /**
   * Reads a resource of the data module.
   *
   * @param path below the data folder, such as {@code frames/frames.yaml}
   */
  public static DataFile resource(String path) {
    try (InputStream stream =
        DataFile.class.getClassLoader().getResourceAsStream(RESOURCE_ROOT + path)) {
      if (stream == null) {
        throw new DataException("data/" + path + " is missing from the class path");
      }
      return new DataFile("data/" + path, stream.readAllBytes());
    } catch (IOException exception) {
      throw new DataException("data/" + path + " cannot be read: " + exception.getMessage());
    }
  }

  /** Reads a file of the local file system. */
  public static DataFile local(Path path) {
    try {
      return new DataFile(path.toString(), Files.readAllBytes(path));
    } catch (IOException exception) {
      throw new DataException(path + " cannot be read; check the path and its permissions");
    }
  }

  /** The content as text; it must be UTF-8. */
  public String text() {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException exception) {
      throw new DataException(name + " is not UTF-8; save it as UTF-8");
    }
  }

  /** The root node of the file read as YAML 1.2, where {@code NO} is a word and not false. */
  public YamlNode yaml() {
    return parse(text(), 0, "YAML");
  }

  /** The objects of the file read as JSON Lines; blank lines are skipped. */
  public List<YamlNode> jsonLines() {
    List<YamlNode> objects = new ArrayList<>();
    String[] lines = text().split("\r?\n", -1);
    for (int index = 0; index < lines.length; index++) {
      if (!lines[index].isBlank()) {
        // JSON is a part of YAML 1.2.
        objects.add(parse(lines[index], index, "JSON"));
      }
    }
    return objects;
  }

  private YamlNode parse(String content, int linesBefore, String format) {
    LoadSettings settings = LoadSettings.builder().setLabel(name).setUseMarks(true).build();
    int firstLine = linesBefore + 1;
    try {
      Node root =
          new Compose(settings)
              .composeString(content)
              .orElseThrow(() -> new DataException(name, firstLine, "the file is empty"));
      return new YamlNode(name, root, linesBefore);
    } catch (MarkedYamlEngineException exception) {
      int line = linesBefore + exception.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new DataException(name, line, "not valid " + format + ": " + exception.getProblem());
    } catch (YamlEngineException exception) {
      throw new DataException(
          name, firstLine, "not valid " + format + ": " + exception.getMessage());
    }
  }

  /** The rows of the file read as tab-separated text; lines that begin with # are comments. */
  public List<TsvRow> rows() {
    List<TsvRow> rows = new ArrayList<>();
    String[] lines = text().split("\r?\n", -1);
    for (int index = 0; index < lines.length; index++) {
      String line = lines[index];
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(new TsvRow(name, index + 1, List.of(line.split("\t", -1))));
      }
    }
    return rows;
  }
}
