package org.sikap.jobs.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sikap.core.data.DataException;
import org.sikap.core.data.DataFile;
import org.sikap.core.data.YamlNode;

/** The languages that articles can be read in: those whose data name a parser. */
public final class ReadableLanguages {
  private ReadableLanguages() {}

  /** ISO 639-1 codes, in the order of the manifest. */
  public static List<String> all() {
    Map<String, YamlNode> known =
        DataFile.resource("manifest.yaml").yaml().get("languages").entries();
    List<String> readable = new ArrayList<>();
    known.forEach(
        (code, path) -> {
          if (isPresent(path.text())
              && DataFile.resource(path.text()).yaml().find("parser").isPresent()) {
            readable.add(code);
          }
        });
    return readable;
  }

  /**
   * The languages a user asks for.
   *
   * @throws DataException if one of them cannot be read
   */
  public static List<String> only(List<String> codes) {
    List<String> readable = all();
    for (String code : codes) {
      if (!readable.contains(code)) {
        throw new DataException(
            "language `" + code + "` cannot be read; readable: " + String.join(", ", readable));
      }
    }
    return codes.stream().distinct().toList();
  }

  private static boolean isPresent(String path) {
    return ReadableLanguages.class.getClassLoader().getResource("sikap/" + path) != null;
  }
}
