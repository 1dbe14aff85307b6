package edu.stanford.nlp.tagger.maxent;

import static java.util.Objects.requireNonNull;

import edu.stanford.nlp.tagger.common.Tagger;
import edu.stanford.nlp.util.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * Tags words with a maximum-entropy model that CoreNLP has trained (Toutanova et al. 2003): the
 * sequence of tags that {@link MaxentTagger} finds, in a small part of its time. What two tags say
 * about the next is worked out once for all sentences, not again at each word, and the sum over all
 * tags that makes a score a probability takes one product for each tag instead of one exponential.
 * Safe to share between threads.
 */
public final class ViterbiTagger {
  private final MaxentTagger tagger;
  private final double[] weights;
  private final int tagCount;
  private final String[] names;
  private final int[] openTags;
  private final int fewestSeen;
  private final AtomicReferenceArray<Scores> byTags;

  /** Unnormalised logarithms by tag, and their exponentials. */
  private record Scores(double[] logarithms, double[] exponentials) {
    static Scores of(double[] logarithms) {
      double[] exponentials = new double[logarithms.length];
      for (int tag = 0; tag < logarithms.length; tag++) {
        exponentials[tag] = Math.exp(logarithms[tag]);
      }
      return new Scores(logarithms, exponentials);
    }
  }

  private ViterbiTagger(MaxentTagger tagger) {
    this.tagger = requireNonNull(tagger);
    weights = tagger.getLambdaSolve().lambda;
    tagCount = tagger.ySize;
    names = IntStream.range(0, tagCount).mapToObj(tagger.tags::getTag).toArray(String[]::new);
    openTags = indexes(tagger.tags.getOpenTagsArray());
    fewestSeen = tagger.config.getMinWordsLockTags();
    byTags = new AtomicReferenceArray<>((tagCount + 1) * (tagCount + 1));
  }

  /**
   * The tagger of a model, or nothing if the model is of another make than this class knows: exact
   * scores, two tags to the left, none to the right.
   */
  public static Optional<ViterbiTagger> of(MaxentTagger tagger) {
    boolean known =
        tagger.leftContext == 2
            && tagger.rightContext == 0
            && !tagger.hasApproximateScoring()
            && tagger.extractors.dynamic.stream()
                .map(Pair::second)
                .allMatch(ViterbiTagger::tagsOnly);
    return known ? Optional.of(new ViterbiTagger(tagger)) : Optional.empty();
  }

  private static boolean tagsOnly(Extractor extractor) {
    return extractor.getClass() == Extractor.class
        || extractor instanceof ExtractorFrames.ExtractorContinuousTagConjunction;
  }

  /**
   * The tags of a sentence.
   *
   * @param words as CoreNLP's tokeniser gives them
   * @return one tag for each word
   */
  public List<String> tag(List<String> words) {
    List<String> known = new ArrayList<>(words.size() + 1);
    for (String word : words) {
      known.add(tagger.wordFunction == null ? word : tagger.wordFunction.apply(word));
    }
    known.add(Tagger.EOS_WORD);
    int[] best = new Sentence(known).best();
    List<String> tags = new ArrayList<>(words.size());
    for (int word = 0; word < words.size(); word++) {
      tags.add(names[best[word]]);
    }
    return tags;
  }

  private int[] indexes(String[] tags) {
    return Arrays.stream(tags).mapToInt(tagger.tags::getIndex).toArray();
  }

  private int[] candidates(String word) {
    int seen = tagger.dict.sum(word);
    if (seen == 0 || seen < fewestSeen) {
      return openTags;
    }
    return indexes(tagger.tags.deterministicallyExpandTags(tagger.dict.getTags(word)));
  }

  private int[] features(int extractor, String value) {
    Map<String, int[]> values = tagger.fAssociations.get(extractor);
    return values.get(value);
  }

  private void add(int[] features, double[] sums) {
    for (int tag = 0; tag < sums.length; tag++) {
      if (features[tag] >= 0) {
        sums[tag] += weights[features[tag]];
      }
    }
  }

  private void add(
      List<Pair<Integer, Extractor>> extractors, int offset, History history, double[] sums) {
    for (Pair<Integer, Extractor> extractor : extractors) {
      int[] features = features(offset + extractor.first(), extractor.second().extract(history));
      if (features != null) {
        add(features, sums);
      }
    }
  }

  // The tag before the first word has the index after the last tag.
  private Scores given(int secondLast, int last) {
    int key = secondLast * (tagCount + 1) + last;
    Scores known = byTags.get(key);
    if (known == null) {
      PairsHolder pairs = new PairsHolder();
      pairs.setSize(3);
      int current = 0;
      for (int tag : new int[] {secondLast, last}) {
        if (tag < tagCount) {
          pairs.setTag(current++, names[tag]);
        }
      }
      double[] sums = new double[tagCount];
      History history = new History(0, 2, current, pairs, tagger.extractors);
      add(tagger.extractors.dynamic, 0, history, sums);
      known = Scores.of(sums);
      byTags.set(key, known);
    }
    return known;
  }

  /** The search for the best tags of one sentence. */
  private final class Sentence {
    private final List<String> words;
    private final PairsHolder pairs = new PairsHolder();
    private final int[] before = {tagCount};

    Sentence(List<String> words) {
      this.words = words;
      pairs.setSize(words.size());
      for (int word = 0; word < words.size(); word++) {
        pairs.setWord(word, words.get(word));
      }
    }

    /**
     * Viterbi over pairs of tags: of all ways to reach the tags of a word and of the word before
     * it, only the best can be part of the whole.
     */
    int[] best() {
      int size = words.size();
      int[][] candidates = new int[size][];
      int[][][] from = new int[size][][];
      double[][] reached = {{0}};
      for (int word = 0; word < size; word++) {
        candidates[word] = candidates(words.get(word));
        int[] secondLast = word < 2 ? before : candidates[word - 2];
        int[] last = word < 1 ? before : candidates[word - 1];
        double[][] next = new double[last.length][candidates[word].length];
        for (double[] row : next) {
          Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        from[word] = new int[last.length][candidates[word].length];
        Position position = new Position(word);
        for (int first = 0; first < secondLast.length; first++) {
          for (int second = 0; second < last.length; second++) {
            position.after(secondLast[first], last[second]);
            for (int third = 0; third < candidates[word].length; third++) {
              double score =
                  reached[first][second] + position.logProbability(candidates[word][third]);
              if (score > next[second][third]) {
                next[second][third] = score;
                from[word][second][third] = first;
              }
            }
          }
        }
        reached = next;
      }
      return traceBack(candidates, from, reached);
    }

    private int[] traceBack(int[][] candidates, int[][][] from, double[][] reached) {
      int second = 0;
      int third = 0;
      for (int last = 0; last < reached.length; last++) {
        for (int tag = 0; tag < reached[last].length; tag++) {
          if (reached[last][tag] > reached[second][third]) {
            second = last;
            third = tag;
          }
        }
      }
      int[] best = new int[words.size()];
      for (int word = words.size() - 1; word >= 0; word--) {
        best[word] = candidates[word][third];
        int first = from[word][second][third];
        third = second;
        second = first;
      }
      return best;
    }

    /** What the words around one place say about its tag, and then the two tags before it. */
    private final class Position {
      private final History history;
      private final int word;
      private final boolean rare;
      private final double[] ofWords = new double[tagCount];
      private final int[][] ofRareWord;
      private Scores local;
      private Scores given;
      private double total;

      Position(int word) {
        this.word = word;
        history = new History(0, words.size() - 1, word, pairs, tagger.extractors);
        rare = tagger.isRare(words.get(word));
        int common = tagger.extractors.size();
        add(tagger.extractors.local, 0, history, ofWords);
        add(tagger.extractors.localContext, 0, history, ofWords);
        if (rare) {
          add(tagger.extractorsRare.local, common, history, ofWords);
          add(tagger.extractorsRare.localContext, common, history, ofWords);
        }
        ofRareWord = new int[rare ? tagger.extractorsRare.dynamic.size() : 0][];
        local = Scores.of(ofWords);
      }

      void after(int secondLast, int last) {
        if (rare) {
          lookAtRareWord(secondLast, last);
        }
        given = given(secondLast, last);
        double sum = 0;
        for (int tag = 0; tag < tagCount; tag++) {
          sum += local.exponentials()[tag] * given.exponentials()[tag];
        }
        total = Math.log(sum);
      }

      double logProbability(int tag) {
        return local.logarithms()[tag] + given.logarithms()[tag] - total;
      }

      // A rare word looks at the tags before it, but hardly ever sees anything new there.
      private void lookAtRareWord(int secondLast, int last) {
        if (word > 1) {
          pairs.setTag(word - 2, names[secondLast]);
        }
        if (word > 0) {
          pairs.setTag(word - 1, names[last]);
        }
        boolean changed = false;
        for (int index = 0; index < ofRareWord.length; index++) {
          Pair<Integer, Extractor> extractor = tagger.extractorsRare.dynamic.get(index);
          int[] features =
              features(
                  tagger.extractors.size() + extractor.first(),
                  extractor.second().extract(history));
          changed |= features != ofRareWord[index];
          ofRareWord[index] = features;
        }
        if (changed) {
          double[] sums = ofWords.clone();
          for (int[] features : ofRareWord) {
            if (features != null) {
              add(features, sums);
            }
          }
          local = Scores.of(sums);
        }
      }
    }
  }
}
