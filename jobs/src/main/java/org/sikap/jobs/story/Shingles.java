package org.sikap.jobs.story;

import java.util.Arrays;
import org.sikap.core.article.ArticleIdentity;

/** An article as the set of its word sequences. */
final class Shingles {
  /** Number of words in a sequence. */
  static final int WORDS = 4;

  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Shingles() {}

  /**
   * Hashes of all sequences of {@link #WORDS} words, ascending, each once; none if the text has
   * fewer words.
   */
  static long[] of(String text) {
    return of(words(text));
  }

  /** The words of a text, in the form in which texts are compared. */
  static String[] words(String text) {
    return ArticleIdentity.fold(text).split(" ");
  }

  /** The same as {@link #of(String)} of words. */
  static long[] of(String[] words) {
    long[] hashes = new long[Math.max(words.length - WORDS + 1, 0)];
    for (int index = 0; index < hashes.length; index++) {
      hashes[index] = hash(words, index);
    }
    return Arrays.stream(hashes).sorted().distinct().toArray();
  }

  private static long hash(String[] words, int begin) {
    long hash = OFFSET_BASIS;
    for (int index = begin; index < begin + WORDS; index++) {
      for (int at = 0; at < words[index].length(); at++) {
        hash = (hash ^ words[index].charAt(at)) * PRIME;
      }
      hash = (hash ^ ' ') * PRIME;
    }
    return hash;
  }

  /** Share of common elements of two ascending sets, from 0 to 1; 0 for two empty sets. */
  static double similarity(long[] left, long[] right) {
    int common = 0;
    int at = 0;
    for (long element : left) {
      while (at < right.length && right[at] < element) {
        at++;
      }
      if (at < right.length && right[at] == element) {
        common++;
      }
    }
    int all = left.length + right.length - common;
    return all == 0 ? 0 : (double) common / all;
  }
}
