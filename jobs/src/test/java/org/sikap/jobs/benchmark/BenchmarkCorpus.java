package org.sikap.jobs.benchmark;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import org.sikap.core.syntax.Sentence;
import org.sikap.core.syntax.SentenceSplitter;

/**
 * Articles to measure with: those of a file as they are, or any number of them made by drawing
 * sentences, some from articles about the topic and the rest about anything else. The same seed
 * gives the same articles.
 */
final class BenchmarkCorpus {
  private static final int SENTENCES = 18;
  private static final int PARAGRAPH = 3;
  private static final int SHORTEST = 40;
  private static final int LONGEST = 400;
  private static final long SEED = 20_240_224;

  // News about nothing that the topic knows: who, did what, where and when.
  private static final List<String> WHO =
      List.of(
          "The town council",
          "A local bakery",
          "The national football team",
          "The head teacher",
          "A group of amateur astronomers",
          "The city orchestra",
          "A dairy farmer",
          "The women's hockey club",
          "A retired engineer",
          "The tourist board",
          "The film festival",
          "A family-owned vineyard",
          "The central library",
          "The cycling federation",
          "A young novelist",
          "The weather service",
          "The railway operator",
          "A chain of cinemas");
  private static final List<String> DID =
      List.of(
          "opened a new branch",
          "celebrated its hundredth anniversary",
          "lost the final by a goal",
          "presented a plan for the old harbour",
          "published a long-awaited timetable",
          "planted three hundred trees",
          "sold more tickets than ever",
          "repaired the bell tower",
          "cancelled the summer concert",
          "won a prize for its cheese",
          "hired forty apprentices",
          "introduced a cheaper monthly ticket",
          "found a rare beetle",
          "raised money for a playground",
          "warned of slippery roads",
          "rebuilt the wooden bridge",
          "moved into a former brewery");
  private static final List<String> WHERE =
      List.of(
          "near the river",
          "in the old town",
          "at the edge of the forest",
          "behind the station",
          "on the market square",
          "in the northern suburbs",
          "along the coast",
          "above the valley",
          "in a converted barn",
          "beside the botanical garden",
          "on the island",
          "in the museum");
  private static final List<String> WHEN =
      List.of(
          "on Monday evening",
          "last weekend",
          "after months of preparation",
          "for the first time",
          "despite the heavy rain",
          "to the delight of visitors",
          "earlier this year",
          "as the school holidays began",
          "in front of two thousand guests",
          "before dawn",
          "while prices kept rising",
          "with the help of volunteers",
          "a week later than announced");

  private final List<Map<String, String>> articles;
  private final List<Integer> lengths;
  private final List<String> sentences;

  private BenchmarkCorpus(
      List<Map<String, String>> articles, List<Integer> lengths, List<String> sentences) {
    this.articles = requireNonNull(articles);
    this.lengths = requireNonNull(lengths);
    this.sentences = requireNonNull(sentences);
  }

  /** The articles about the topic in a JSON Lines file. */
  static BenchmarkCorpus of(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    SentenceSplitter splitter =
        SentenceSplitter.create("en", Set.of("Mr.", "Mrs.", "Dr."), Set.of());
    List<Map<String, String>> articles = new ArrayList<>();
    List<Integer> lengths = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode article = mapper.readTree(line);
      String text = article.path("text").asText();
      articles.add(
          Map.of(
              "id",
              article.path("id").asText(),
              "published_at",
              article.path("published_at").asText(),
              "language",
              "en",
              "text",
              text));
      List<Sentence> split = splitter.split(text);
      lengths.add(split.size());
      for (Sentence sentence : split) {
        int length = sentence.end() - sentence.begin();
        if (length >= SHORTEST && length <= LONGEST) {
          sentences.add(sentence.in(text));
        }
      }
    }
    return new BenchmarkCorpus(articles, lengths, sentences);
  }

  int size() {
    return articles.size();
  }

  /** The texts of the first articles. */
  List<String> texts(int count) {
    return articles.subList(0, Math.min(count, articles.size())).stream()
        .map(article -> article.get("text"))
        .toList();
  }

  /** Writes the first articles as they are. */
  void writeReal(Path file, int count) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (Map<String, String> article : articles.subList(0, Math.min(count, articles.size()))) {
        writer.write(mapper.writeValueAsString(article));
        writer.newLine();
      }
    }
  }

  /**
   * Writes made articles about the topic, each with as many sentences as one of those of the file.
   */
  void writeAlike(Path file, int count) throws IOException {
    Random random = new Random(SEED);
    write(file, count, index -> text(random, true, lengths.get(index % lengths.size())));
  }

  /** Writes made articles, one of so many about the topic. */
  void writeMixed(Path file, int count, int oneOf) throws IOException {
    Random random = new Random(SEED);
    write(file, count, index -> text(random, index % oneOf == 0, SENTENCES));
  }

  private static void write(Path file, int count, IntFunction<String> text) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (int index = 0; index < count; index++) {
        Map<String, String> article =
            Map.of(
                "id",
                "made-" + index,
                "published_at",
                "2023-%02d-%02dT12:00:00Z".formatted(1 + index % 12, 1 + index % 28),
                "language",
                "en",
                "text",
                text.apply(index));
        writer.write(mapper.writeValueAsString(article));
        writer.newLine();
      }
    }
  }

  private String text(Random random, boolean onTopic, int length) {
    StringBuilder text = new StringBuilder();
    for (int sentence = 0; sentence < length; sentence++) {
      if (sentence > 0) {
        text.append(sentence % PARAGRAPH == 0 ? "\n\n" : " ");
      }
      text.append(onTopic ? pick(sentences, random) : elsewhere(random));
    }
    return text.toString();
  }

  private static String elsewhere(Random random) {
    return String.join(" ", pick(WHO, random), pick(DID, random), pick(WHERE, random))
        + " "
        + pick(WHEN, random)
        + ", and "
        + pick(WHO, random).toLowerCase(java.util.Locale.ROOT)
        + " "
        + pick(DID, random)
        + " "
        + pick(WHEN, random)
        + ".";
  }

  private static String pick(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
