package org.sikap.core.syntax;

/**
 * Rows of numbers by key; what is asked for seldom makes room. Every key has a set of four places:
 * who is found moves one place up, who is new takes the last. Threads may share it without locks:
 * what one overwrites of another is worked out again. It is asked a thousand times a sentence, more
 * often than a general cache can keep books of use for.
 */
final class RowCache {
  /**
   * Rows held at most; with the parser's rows of 2 KB, 128 MB. With half of it, a parser of news
   * works out three times as many anew.
   */
  static final int CAPACITY = 1 << 16;

  private static final int WAYS = 4;
  private static final int SPREAD = 0x9e3779b9;

  private final Entry[] entries = new Entry[CAPACITY];

  private record Entry(int key, short[] row) {}

  /** The row kept under a key, or null, without the cost of a wrapper in the innermost loop. */
  short[] get(int key) {
    int first = first(key);
    for (int place = first; place < first + WAYS; place++) {
      Entry entry = entries[place];
      if (entry != null && entry.key == key) {
        if (place > first) {
          entries[place] = entries[place - 1];
          entries[place - 1] = entry;
        }
        return entry.row;
      }
    }
    return null;
  }

  void put(int key, short[] row) {
    entries[first(key) + WAYS - 1] = new Entry(key, row);
  }

  private static int first(int key) {
    int hash = key * SPREAD;
    hash ^= hash >>> 15;
    return (hash & (CAPACITY / WAYS - 1)) * WAYS;
  }
}
