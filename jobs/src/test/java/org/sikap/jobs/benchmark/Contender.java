package org.sikap.jobs.benchmark;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Locale;
import java.util.Properties;

/** Ways to read articles. All but Sikap are CoreNLP pipelines inside a Spark map. */
enum Contender {
  /** The floor: nothing is cheaper than cutting texts into words. */
  TOKENISE("tokenize", "CoreNLP, words only"),
  /** The way that tutorials show. */
  USUAL("tokenize,pos,lemma,ner,depparse,coref", "CoreNLP, default pipeline with coreference"),
  /** The usual way with what people add for opinions. */
  USUAL_WITH_SENTIMENT(
      "tokenize,pos,lemma,ner,parse,coref,sentiment",
      "CoreNLP, with constituency parse and sentiment"),
  /** The whole of {@code sikap run}: reading, grouping, scoring, aggregating, checking, report. */
  SIKAP("", "sikap run");

  private final String annotators;
  private final String title;

  Contender(String annotators, String title) {
    this.annotators = annotators;
    this.title = title;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  String title() {
    return title;
  }

  /** Whether it is measured on a corpus of which little is about the topic. */
  boolean isInMixed() {
    return this == TOKENISE || this == SIKAP;
  }

  String annotators() {
    return annotators;
  }

  /** Tokens of a text after everything has been done to it; one pipeline a process. */
  int annotate(String text) {
    CoreDocument document = new CoreDocument(text);
    Holder.of(annotators).annotate(document);
    return document.tokens().size();
  }

  /** The pipeline of this process. */
  private static final class Holder {
    private static StanfordCoreNLP pipeline;

    static synchronized StanfordCoreNLP of(String annotators) {
      if (pipeline == null) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        pipeline = new StanfordCoreNLP(properties);
      }
      return pipeline;
    }
  }
}
