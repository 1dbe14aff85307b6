package org.sikap.jobs.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sikap.core.data.DataException;
import org.sikap.core.data.DataFile;
import org.sikap.core.data.YamlNode;
import org.sikap.core.syntax.SentenceParsers;

/** The languages that articles can be read in: those whose data name a parser that is there. */
public final class ReadableLanguages {
  private ReadableLanguages() {}

  /** ISO 639-1 codes, in the order of the manifest. */
  public static List<String> all() {
    List<String> readable = new ArrayList<>();
    definitions()
        .forEach(
            (code, definition) -> {
              if (SentenceParsers.missingModels(definition).isEmpty()) {
                readable.add(code);
              }
            });
    return readable;
  }

  /**
   * The languages a user asks for.
   *
   * @throws DataException if one of them cannot be read, saying what it needs
   */
  public static List<String> only(List<String> codes) {
    Map<String, YamlNode> definitions = definitions();
    for (String code : codes) {
      if (!definitions.containsKey(code)) {
        throw new DataException(
            "language `"
                + code
                + "` cannot be read; readable: "
                + String.join(", ", definitions.keySet()));
      }
      SentenceParsers.missingModels(definitions.get(code))
          .ifPresent(
              reason -> {
                throw new DataException(reason);
              });
    }
    return codes.stream().distinct().toList();
  }

  /**
   * The languages a user asks for, or all that can be read where the user asks for none.
   *
   * @throws DataException if one of them cannot be read, saying what it needs
   */
  public static List<String> chosen(List<String> codes) {
    return codes.isEmpty() ? all() : only(codes);
  }

  private static Map<String, YamlNode> definitions() {
    Map<String, YamlNode> known =
        DataFile.resource("manifest.yaml").yaml().get("languages").entries();
    Map<String, YamlNode> definitions = new LinkedHashMap<>();
    known.forEach(
        (code, path) -> {
          if (isPresent(path.text())) {
            YamlNode definition = DataFile.resource(path.text()).yaml();
            definition.find("parser").ifPresent(parser -> definitions.put(code, definition));
          }
        });
    return definitions;
  }

  private static boolean isPresent(String path) {
    return ReadableLanguages.class.getClassLoader().getResource("sikap/" + path) != null;
  }
}
