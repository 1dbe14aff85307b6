package org.sikap.core.syntax;

import java.util.Optional;
import org.sikap.core.data.YamlNode;

/** Makes the parser that a language's data asks for. */
public final class SentenceParsers {
  private SentenceParsers() {}

  /**
   * The parser named under {@code parser} of a language file; loading models takes seconds.
   *
   * @throws org.sikap.core.data.DataException when the kind of parser is unknown
   */
  public static SentenceParser load(YamlNode definition) {
    YamlNode parser = definition.get("parser");
    return switch (parser.text("kind")) {
      case "corenlp" ->
          CoreNlpSentenceParser.of(
              parser.text("tagger"),
              parser.text("dependencies"),
              parser.find("names").map(YamlNode::text));
      case "corenlp_universal" -> UniversalCoreNlpParser.load(definition);
      case "maltparser" -> MaltSentenceParser.load(definition);
      default ->
          throw parser.error(
              "unknown kind of parser `"
                  + parser.text("kind")
                  + "`; known: corenlp, corenlp_universal, maltparser");
    };
  }

  /**
   * Why a language cannot be read although there is data for it: its models are a download of their
   * own; empty when it can.
   */
  public static Optional<String> missingModels(YamlNode definition) {
    YamlNode parser = definition.get("parser");
    return parser.text("kind").equals("corenlp_universal")
            && !UniversalCoreNlpParser.isPresent(parser)
        ? Optional.of(UniversalCoreNlpParser.missing(definition))
        : Optional.empty();
  }

  /**
   * Whether the parser that a language asks for depends on its models and code alone; another kind
   * may read any file of the language.
   */
  public static boolean readsModelsOnly(YamlNode definition) {
    return definition.get("parser").text("kind").equals("corenlp");
  }
}
