package org.sikap.core.syntax;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A dependency tree in Universal Dependencies, as plain arrays over its tokens.
 *
 * <p>Token indexes run from 0; the head of a root is {@link #ROOT}. Offsets are characters of the
 * text the sentence was cut from.
 */
public final class ParsedSentence {
  /** Head of a token that depends on no other. */
  public static final int ROOT = -1;

  private static final int[] NO_TOKENS = {};

  private final String[] forms;
  private final String[] lemmas;
  private final String[] tags;
  private final int[] heads;
  private final String[] relations;
  private final int[] begins;
  private final int[] ends;
  private final boolean truncated;
  private final int[][] children;
  // Asked for again and again; filled when first asked, and the same whoever fills it.
  private final String[] lowerLemmas;

  /**
   * @param tags Penn tags for English, universal tags elsewhere
   * @param relations basic dependencies, with subtypes: {@code nsubj:pass}
   * @param truncated whether the sentence was longer than the parser's limit and cut
   */
  public ParsedSentence(
      String[] forms,
      String[] lemmas,
      String[] tags,
      int[] heads,
      String[] relations,
      int[] begins,
      int[] ends,
      boolean truncated) {
    this.forms = requireNonNull(forms);
    this.lemmas = requireNonNull(lemmas);
    this.tags = requireNonNull(tags);
    this.heads = requireNonNull(heads);
    this.relations = requireNonNull(relations);
    this.begins = requireNonNull(begins);
    this.ends = requireNonNull(ends);
    this.truncated = truncated;
    this.children = indexChildren(heads);
    this.lowerLemmas = new String[lemmas.length];
  }

  private static int[][] indexChildren(int[] heads) {
    int[] counts = new int[heads.length];
    for (int head : heads) {
      if (head != ROOT) {
        counts[head]++;
      }
    }
    int[][] children = new int[heads.length][];
    for (int token = 0; token < heads.length; token++) {
      children[token] = counts[token] == 0 ? NO_TOKENS : new int[counts[token]];
    }
    int[] filled = new int[heads.length];
    for (int token = 0; token < heads.length; token++) {
      int head = heads[token];
      if (head != ROOT) {
        children[head][filled[head]++] = token;
      }
    }
    return children;
  }

  /** Number of tokens. */
  public int size() {
    return forms.length;
  }

  /** The token as written. */
  public String form(int token) {
    return forms[token];
  }

  /** The token's lemma, in lower case unless it is a name. */
  public String lemma(int token) {
    return lemmas[token];
  }

  /** The lemma in lower case whatever the token is. */
  public String lowerLemma(int token) {
    String lower = lowerLemmas[token];
    if (lower == null) {
      lower = lemmas[token].toLowerCase(Locale.ROOT);
      lowerLemmas[token] = lower;
    }
    return lower;
  }

  /** Part-of-speech tag. */
  public String tag(int token) {
    return tags[token];
  }

  /** Index of the head, or {@link #ROOT}. */
  public int head(int token) {
    return heads[token];
  }

  /** Relation to the head. */
  public String relation(int token) {
    return relations[token];
  }

  /** Whether the relation is the given one or a subtype of it. */
  public boolean hasRelation(int token, String relation) {
    String own = relations[token];
    return own.equals(relation)
        || (own.length() > relation.length()
            && own.startsWith(relation)
            && own.charAt(relation.length()) == ':');
  }

  /** First character in the text. */
  public int begin(int token) {
    return begins[token];
  }

  /** Behind the last character in the text. */
  public int end(int token) {
    return ends[token];
  }

  /** Whether the sentence was cut before parsing. */
  public boolean truncated() {
    return truncated;
  }

  /** The dependents of a token, from left to right; must not be changed. */
  public int[] children(int token) {
    return children[token];
  }

  /** The first dependent with a relation, or -1. */
  public int child(int token, String relation) {
    for (int child : children[token]) {
      if (relations[child].equals(relation)) {
        return child;
      }
    }
    return -1;
  }

  /** The dependents with one of the relations, from left to right. */
  public IntStream children(int token, String... wanted) {
    return children[token].length == 0
        ? IntStream.empty()
        : Arrays.stream(children[token]).filter(child -> isOneOf(relations[child], wanted));
  }

  private static boolean isOneOf(String relation, String... wanted) {
    for (String one : wanted) {
      if (relation.equals(one)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any dependent of the token holds. */
  public boolean anyChild(int token, IntPredicate predicate) {
    for (int child : children[token]) {
      if (predicate.test(child)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is the given one or stands below it. */
  public boolean dominates(int ancestor, int token) {
    int current = token;
    // A parse is a tree; the bound keeps a broken one from running for ever.
    for (int step = 0; step <= forms.length && current != ROOT; step++) {
      if (current == ancestor) {
        return true;
      }
      current = heads[current];
    }
    return false;
  }

  /** The words of the sentence between blanks, for messages. */
  public String words() {
    return String.join(" ", forms);
  }
}
