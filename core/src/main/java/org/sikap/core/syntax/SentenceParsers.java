package org.sikap.core.syntax;

import org.sikap.core.data.YamlNode;

/** Makes the parser that a language's data asks for. */
public final class SentenceParsers {
  private SentenceParsers() {}

  /**
   * Loads the models named under {@code parser} of a language file; takes seconds.
   *
   * @throws org.sikap.core.data.DataException when the kind of parser is unknown
   */
  public static SentenceParser load(YamlNode definition) {
    YamlNode parser = definition.get("parser");
    return switch (parser.text("kind")) {
      case "corenlp" ->
          CoreNlpSentenceParser.load(
              parser.text("tagger"),
              parser.text("dependencies"),
              parser.find("names").map(YamlNode::text));
      default ->
          throw parser.error(
              "unknown kind of parser `" + parser.text("kind") + "`; known: corenlp");
    };
  }
}
