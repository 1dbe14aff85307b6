package org.sikap.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sikap.core.language.Language;
import org.sikap.core.stance.Knowledge;
import org.sikap.core.stance.StanceEngine;
import org.sikap.core.syntax.SentenceParser;
import org.sikap.core.syntax.SentenceParsers;

/** The built-in data and one English engine, loaded once for all tests of a process. */
public final class TestKnowledge {
  private TestKnowledge() {}

  private static final class Loaded {
    static final Knowledge KNOWLEDGE = Knowledge.load(List.of(), Optional.empty(), List.of("en"));
    static final SentenceParser PARSER =
        SentenceParsers.load(KNOWLEDGE.language("en").orElseThrow().definition());
    static final StanceEngine ON_TOPIC = engine(Optional.of("topic"));
    static final StanceEngine ANY_TOPIC = engine(Optional.empty());

    private static StanceEngine engine(Optional<String> topic) {
      return new StanceEngine(
          KNOWLEDGE.language("en").orElseThrow(),
          KNOWLEDGE.register(),
          KNOWLEDGE.frames(),
          KNOWLEDGE.lexicon("en"),
          topic.map(any -> KNOWLEDGE.topic()),
          PARSER);
    }
  }

  /** Engines of other languages with the built-in topic, each loaded once. */
  private static final Map<String, StanceEngine> OTHERS = new ConcurrentHashMap<>();

  /** The engine of a language with the built-in topic. */
  public static StanceEngine engine(String code) {
    return code.equals("en") ? engine() : OTHERS.computeIfAbsent(code, TestKnowledge::load);
  }

  private static StanceEngine load(String code) {
    Knowledge knowledge = Knowledge.load(List.of(), Optional.empty(), List.of(code));
    Language language = knowledge.language(code).orElseThrow();
    return new StanceEngine(
        language,
        knowledge.register(),
        knowledge.frames(),
        knowledge.lexicon(code),
        Optional.of(knowledge.topic()),
        SentenceParsers.load(language.definition()));
  }

  /** Register, frames, topic and English. */
  public static Knowledge knowledge() {
    return Loaded.KNOWLEDGE;
  }

  /** The English engine with the built-in topic. */
  public static StanceEngine engine() {
    return Loaded.ON_TOPIC;
  }

  /** The English engine without a topic. */
  public static StanceEngine topiclessEngine() {
    return Loaded.ANY_TOPIC;
  }
}
