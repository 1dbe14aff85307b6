package org.sikap.jobs.score;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.sikap.core.syntax.ParsedSentence;
import org.sikap.core.syntax.RecognisedName;
import org.sikap.core.syntax.SentenceParse;

/**
 * The trees of one article as bytes, to be kept from run to run: a column of them is read and
 * written many times faster than nested arrays. All words stand in one list at the front, and
 * tokens count in it; positions count in Unicode code points of the text. Whole numbers have four
 * bytes.
 */
final class StoredTrees {
  private static final int FORMAT = 1;
  private static final int INTS_PER_TOKEN = 7;
  private static final int INTS_PER_SENTENCE = 5;
  private static final int INTS_PER_NAME = 3;
  private static final int NEVER_ASKED = -1;

  private StoredTrees() {}

  /**
   * The bytes of trees.
   *
   * @param text what positions of the trees refer to
   */
  static byte[] of(String text, List<SentenceParse> parses) {
    Map<String, Integer> words = new LinkedHashMap<>();
    int size = 2 + parses.size() * INTS_PER_SENTENCE;
    for (SentenceParse parse : parses) {
      size += parse.tree().size() * INTS_PER_TOKEN;
      size += parse.names().map(List::size).orElse(0) * INTS_PER_NAME;
    }
    ByteBuffer trees = ByteBuffer.allocate(size * Integer.BYTES);
    trees.putInt(parses.size());
    CodePoints codePoints = new CodePoints(text);
    for (SentenceParse parse : parses) {
      write(parse, codePoints, words, trees);
    }
    return join(words.keySet().stream().map(StoredTrees::bytes).toList(), trees);
  }

  private static byte[] bytes(String word) {
    return word.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(List<byte[]> words, ByteBuffer trees) {
    int size = words.stream().mapToInt(word -> word.length + Integer.BYTES).sum();
    ByteBuffer all = ByteBuffer.allocate(2 * Integer.BYTES + size + trees.position());
    all.putInt(FORMAT).putInt(words.size());
    words.forEach(word -> all.putInt(word.length).put(word));
    all.put(trees.flip());
    return all.array();
  }

  private static void write(
      SentenceParse parse, CodePoints codePoints, Map<String, Integer> words, ByteBuffer trees) {
    ParsedSentence tree = parse.tree();
    trees.putInt(codePoints.before(parse.begin()));
    trees.putInt(tree.size()).putInt(tree.truncated() ? 1 : 0);
    for (int token = 0; token < tree.size(); token++) {
      trees.putInt(codePoints.before(tree.begin(token)));
      trees.putInt(codePoints.before(tree.end(token)));
      trees.putInt(tree.head(token));
      trees.putInt(number(tree.form(token), words)).putInt(number(tree.lemma(token), words));
      trees.putInt(number(tree.tag(token), words)).putInt(number(tree.relation(token), words));
    }
    trees.putInt(codePoints.before(parse.end()));
    trees.putInt(parse.names().map(List::size).orElse(NEVER_ASKED));
    for (RecognisedName name : parse.names().orElse(List.of())) {
      trees.putInt(name.first()).putInt(name.last()).putInt(name.kind().ordinal());
    }
  }

  private static int number(String word, Map<String, Integer> words) {
    int next = words.size();
    Integer known = words.putIfAbsent(word, next);
    return known == null ? next : known;
  }

  /**
   * Reads trees back; none where another version has written them in its own way.
   *
   * @param positions gives for a position in code points, asked from left to right, that of the
   *     trees
   */
  static List<SentenceParse> read(byte[] stored, IntUnaryOperator positions) {
    ByteBuffer buffer = ByteBuffer.wrap(stored);
    if (buffer.getInt() != FORMAT) {
      return List.of();
    }
    String[] words = new String[buffer.getInt()];
    for (int word = 0; word < words.length; word++) {
      int length = buffer.getInt();
      words[word] = new String(stored, buffer.position(), length, StandardCharsets.UTF_8);
      buffer.position(buffer.position() + length);
    }
    int count = buffer.getInt();
    List<SentenceParse> parses = new ArrayList<>(count);
    for (int parse = 0; parse < count; parse++) {
      parses.add(read(buffer, words, positions));
    }
    return parses;
  }

  private static SentenceParse read(ByteBuffer buffer, String[] words, IntUnaryOperator positions) {
    int begin = positions.applyAsInt(buffer.getInt());
    int size = buffer.getInt();
    boolean truncated = buffer.getInt() == 1;
    int[] begins = new int[size];
    int[] ends = new int[size];
    int[] heads = new int[size];
    String[] forms = new String[size];
    String[] lemmas = new String[size];
    String[] tags = new String[size];
    String[] relations = new String[size];
    for (int token = 0; token < size; token++) {
      begins[token] = positions.applyAsInt(buffer.getInt());
      ends[token] = positions.applyAsInt(buffer.getInt());
      heads[token] = buffer.getInt();
      forms[token] = words[buffer.getInt()];
      lemmas[token] = words[buffer.getInt()];
      tags[token] = words[buffer.getInt()];
      relations[token] = words[buffer.getInt()];
    }
    int end = positions.applyAsInt(buffer.getInt());
    return new SentenceParse(
        begin,
        end,
        new ParsedSentence(forms, lemmas, tags, heads, relations, begins, ends, truncated),
        names(buffer));
  }

  private static Optional<List<RecognisedName>> names(ByteBuffer buffer) {
    int count = buffer.getInt();
    if (count == NEVER_ASKED) {
      return Optional.empty();
    }
    List<RecognisedName> names = new ArrayList<>(count);
    for (int name = 0; name < count; name++) {
      int first = buffer.getInt();
      int last = buffer.getInt();
      names.add(new RecognisedName(first, last, RecognisedName.Kind.values()[buffer.getInt()]));
    }
    return Optional.of(names);
  }
}
