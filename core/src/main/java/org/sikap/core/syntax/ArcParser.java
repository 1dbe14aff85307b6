package org.sikap.core.syntax;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;

/**
 * Arc-standard dependency parsing with a network that CoreNLP has trained. Gives the trees of
 * CoreNLP's own parser in a fraction of its time and memory: features are numbers from the start,
 * and the sums of the network run over whole arrays of small numbers. Safe to share between
 * threads.
 */
final class ArcParser {
  private static final int NONE = -1;
  private static final int STACK_FEATURES = 3;

  private final ArcParserModel model;

  ArcParser(ArcParserModel model) {
    this.model = requireNonNull(model);
  }

  /**
   * The arcs of a sentence.
   *
   * @param heads filled with the index of each token's head, {@link ParsedSentence#ROOT} for a root
   * @param relations filled with the relation of each token to its head
   */
  void parse(List<String> words, List<String> tags, int[] heads, String[] relations) {
    State state = new State(words, tags);
    ArcParserModel.Scorer scorer = model.scorer();
    int[] features = new int[model.featureCount()];
    while (!state.isFinished()) {
      if (state.mustShift()) {
        state.shift();
      } else {
        state.features(features);
        state.apply(best(state, scorer, features));
      }
    }
    for (int token = 0; token < heads.length; token++) {
      heads[token] = state.heads[token + 1] - 1;
      relations[token] = model.relationName(state.labels[token + 1]);
    }
  }

  private static int best(State state, ArcParserModel.Scorer scorer, int[] features) {
    float[] scores = scorer.score(features);
    int best = best(state, scores, NONE);
    int second = best(state, scores, best);
    boolean doubtful = second != NONE && scores[best] - scores[second] < ArcParserModel.DOUBT;
    return doubtful ? best(state, scorer.refine(), NONE) : best;
  }

  private static int best(State state, float[] scores, int except) {
    int best = NONE;
    float highest = Float.NEGATIVE_INFINITY;
    for (int transition = 0; transition < scores.length; transition++) {
      if (scores[transition] > highest && transition != except && state.allows(transition)) {
        highest = scores[transition];
        best = transition;
      }
    }
    return best;
  }

  /** Stack, buffer and arcs while a sentence is parsed; node 0 is the root, tokens are from 1. */
  private final class State {
    private final int arcs = model.relationCount() - 1;
    private final int size;
    private final int[] words;
    private final int[] tags;
    private final int[] heads;
    private final int[] labels;
    private final int[] stack;
    private int height = 1;
    private int next = 1;

    State(List<String> sentence, List<String> sentenceTags) {
      size = sentence.size();
      words = new int[size + 1];
      tags = new int[size + 1];
      words[0] = model.word(ArcParserModel.ROOT);
      tags[0] = model.tag(ArcParserModel.ROOT);
      for (int token = 0; token < size; token++) {
        words[token + 1] = model.word(sentence.get(token));
        tags[token + 1] = model.tag(sentenceTags.get(token));
      }
      heads = new int[size + 1];
      Arrays.fill(heads, NONE);
      labels = new int[size + 1];
      stack = new int[size + 1];
    }

    boolean isFinished() {
      return height == 1 && next > size;
    }

    // With one word on the stack there is nothing to join, and nothing to ask the network.
    boolean mustShift() {
      return height <= 2 && next <= size;
    }

    void shift() {
      stack[height++] = next++;
    }

    // Transitions: `arcs` to the left, `arcs` to the right, one shift. Only the first relation,
    // root, leads from node 0.
    boolean allows(int transition) {
      if (transition == 2 * arcs) {
        return next <= size;
      }
      boolean left = transition < arcs;
      int head = left ? stack(0) : stack(1);
      if (head < 0 || (head == 0 && transition % arcs != 0)) {
        return false;
      }
      return height > 2 || (!left && height == 2 && next > size);
    }

    void apply(int transition) {
      if (transition == 2 * arcs) {
        shift();
        return;
      }
      boolean left = transition < arcs;
      int head = left ? stack(0) : stack(1);
      int dependent = left ? stack(1) : stack(0);
      heads[dependent] = head;
      labels[dependent] = transition % arcs + 1;
      if (left) {
        stack[height - 2] = stack[height - 1];
      }
      height--;
    }

    private int stack(int depth) {
      return depth < height ? stack[height - 1 - depth] : NONE;
    }

    private int buffer(int distance) {
      return next + distance <= size ? next + distance : NONE;
    }

    void features(int[] features) {
      int[] nodes = new int[18];
      int count = 0;
      for (int depth = STACK_FEATURES - 1; depth >= 0; depth--) {
        nodes[count++] = stack(depth);
      }
      for (int distance = 0; distance < STACK_FEATURES; distance++) {
        nodes[count++] = buffer(distance);
      }
      int firstChild = count;
      for (int depth = 0; depth < 2; depth++) {
        int node = stack(depth);
        nodes[count++] = leftChild(node, 1);
        nodes[count++] = rightChild(node, 1);
        nodes[count++] = leftChild(node, 2);
        nodes[count++] = rightChild(node, 2);
        nodes[count++] = leftChild(leftChild(node, 1), 1);
        nodes[count++] = rightChild(rightChild(node, 1), 1);
      }
      int noWord = model.word(ArcParserModel.NULL);
      int noTag = model.tag(ArcParserModel.NULL);
      for (int index = 0; index < count; index++) {
        int node = nodes[index];
        features[index] = node == NONE ? noWord : words[node];
        features[count + index] = node == NONE ? noTag : tags[node];
        if (index >= firstChild) {
          int label = node == NONE ? 0 : labels[node];
          features[2 * count + index - firstChild] = model.relation(label);
        }
      }
    }

    private int leftChild(int node, int which) {
      int found = 0;
      for (int child = 1; child < node; child++) {
        if (heads[child] == node && ++found == which) {
          return child;
        }
      }
      return NONE;
    }

    private int rightChild(int node, int which) {
      if (node == NONE) {
        return NONE;
      }
      int found = 0;
      for (int child = size; child > node; child--) {
        if (heads[child] == node && ++found == which) {
          return child;
        }
      }
      return NONE;
    }
  }
}
