package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.ahocorasick.trie.PayloadEmit;
import org.ahocorasick.trie.PayloadTrie;

/**
 * How much an article is about a topic: the weights of the topic's cues in its first {@value
 * #CHARACTERS_READ} characters, per 1,000 characters. Safe to share between threads.
 */
public final class Relevance {
  /** How far an article is read: news puts its subject first. */
  public static final int CHARACTERS_READ = 3_000;

  // In a text of one line a single passing name would count for more than a subject does elsewhere.
  private static final int FEWEST_CHARACTERS = 500;
  private static final double PER_CHARACTERS = 1_000;

  private final double threshold;
  private final Map<String, PayloadTrie<Double>> cues;

  private Relevance(double threshold, Map<String, PayloadTrie<Double>> cues) {
    this.threshold = threshold;
    this.cues = Map.copyOf(requireNonNull(cues));
  }

  /** Relevance to a topic, for articles in some languages, by ISO 639-1 code. */
  public static Relevance of(Topic topic, Collection<String> languages) {
    Map<String, PayloadTrie<Double>> cues = new HashMap<>();
    for (String language : languages) {
      PayloadTrie.PayloadTrieBuilder<Double> builder =
          PayloadTrie.<Double>builder().onlyWholeWords().ignoreOverlaps();
      topic.cues(language).forEach(cue -> builder.addKeyword(cue.phrase(), cue.weight()));
      cues.put(language, builder.build());
    }
    return new Relevance(topic.threshold(), cues);
  }

  /** Weight of cues per 1,000 characters, from 0; 0 in a language without cues. */
  public double of(String language, String text) {
    PayloadTrie<Double> trie = cues.get(language);
    if (trie == null) {
      return 0;
    }
    String beginning = text.substring(0, Math.min(text.length(), CHARACTERS_READ));
    double weight = 0;
    for (PayloadEmit<Double> cue : trie.parseText(beginning)) {
      weight += cue.getPayload();
    }
    return weight * PER_CHARACTERS / Math.max(beginning.length(), FEWEST_CHARACTERS);
  }

  /** Whether an article of this relevance is about the topic. */
  public boolean isOnTopic(double relevance) {
    return relevance >= threshold;
  }
}
