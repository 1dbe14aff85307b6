package org.sikap.core.syntax;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.zip.GZIPInputStream;
import org.sikap.core.data.DataException;

/**
 * The network of a dependency parser that CoreNLP has trained, read from its model file: one hidden
 * layer with a cubic activation over embeddings of words, tags and relations (Chen and Manning
 * 2014).
 *
 * <p>What one feature adds to the hidden layer is worked out when it is first met and kept. CoreNLP
 * works out 100,000 of them in advance, which takes seconds and 800 MB. Kept are whole numbers of
 * two bytes: sums of them take half the memory and half the time, and are off by a thousandth.
 */
final class ArcParserModel {
  static final String UNKNOWN = "-UNKNOWN-";
  static final String NULL = "-NULL-";
  static final String ROOT = "-ROOT-";

  /** Scores of the large units that lie nearer to each other are not told apart by them. */
  static final float DOUBT = 3;

  private static final int TOGETHER = 4;
  // Sums of the hidden layer are seldom beyond -5 and 5; two bytes hold up to 16.
  private static final int UNIT = 1 << 11;
  private static final float ABOVE_ZERO = (1 << 15) + 0.5f;
  // Of a thousand hidden units a quarter are larger than 0.67, and they decide nearly alone: what
  // a unit says is its cube.
  private static final int LARGE = 2 * UNIT / 3;

  private final int hiddenSize;
  private final int embeddingSize;
  private final int positions;
  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;
  private final List<String> relations;
  private final float[][] embeddings;
  private final float[][] inputWeights;
  private final short[] bias;
  private final float[][] outputWeights;
  private final RowCache kept = new RowCache();

  private ArcParserModel(Source source) throws IOException {
    int wordCount = source.header("dict");
    int tagCount = source.header("pos");
    int relationCount = source.header("label");
    embeddingSize = source.header("embeddingSize");
    hiddenSize = source.header("hiddenSize");
    positions = source.header("numTokens");
    source.header("preComputed");
    embeddings = new float[wordCount + tagCount + relationCount][];
    words = source.named(embeddings, 0, wordCount, embeddingSize);
    tags = source.named(embeddings, wordCount, tagCount, embeddingSize);
    Map<String, Integer> labels =
        source.named(embeddings, wordCount + tagCount, relationCount, embeddingSize);
    relations =
        labels.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .toList();
    inputWeights = source.rows(positions * embeddingSize, hiddenSize);
    bias = fixed(source.row(hiddenSize));
    outputWeights = source.rows(hiddenSize, 2 * relationCount - 1);
  }

  /**
   * Reads a model.
   *
   * @param resource class path resource, compressed with gzip
   * @throws DataException if it is missing or cannot be read
   */
  static ArcParserModel load(String resource) {
    ClassLoader loader = ArcParserModel.class.getClassLoader();
    try (InputStream stream = requireNonNull(loader.getResourceAsStream(resource), resource)) {
      return new ArcParserModel(new Source(stream));
    } catch (IOException | NumberFormatException | NullPointerException exception) {
      throw new DataException("the model " + resource + " cannot be read", exception);
    }
  }

  /** The lines of a model file. */
  private static final class Source {
    private final BufferedReader reader;

    Source(InputStream stream) throws IOException {
      reader =
          new BufferedReader(
              new InputStreamReader(new GZIPInputStream(stream, 1 << 16), StandardCharsets.UTF_8),
              1 << 16);
    }

    int header(String name) throws IOException {
      String line = reader.readLine();
      if (!line.startsWith(name + "=")) {
        throw new IOException("expected " + name + ", found " + line);
      }
      return Integer.parseInt(line.substring(name.length() + 1).strip());
    }

    Map<String, Integer> named(float[][] embeddings, int first, int count, int size)
        throws IOException {
      Map<String, Integer> names = new HashMap<>(2 * count);
      for (int index = 0; index < count; index++) {
        StringTokenizer values = new StringTokenizer(reader.readLine(), " ");
        names.put(values.nextToken(), first + index);
        embeddings[first + index] = floats(values, size);
      }
      return names;
    }

    float[][] rows(int count, int size) throws IOException {
      float[][] rows = new float[count][];
      for (int index = 0; index < count; index++) {
        rows[index] = row(size);
      }
      return rows;
    }

    float[] row(int size) throws IOException {
      return floats(new StringTokenizer(reader.readLine(), " "), size);
    }

    private static float[] floats(StringTokenizer values, int size) {
      float[] floats = new float[size];
      for (int index = 0; index < size; index++) {
        floats[index] = Float.parseFloat(values.nextToken());
      }
      return floats;
    }
  }

  int word(String word) {
    return words.getOrDefault(word, words.get(UNKNOWN));
  }

  int tag(String tag) {
    return tags.getOrDefault(tag, tags.get(UNKNOWN));
  }

  /** Feature of the relation of an index, which stands for a name in {@link #relationName}. */
  int relation(int index) {
    return words.size() + tags.size() + index;
  }

  /** Name of a relation; the first is {@link #NULL}. */
  String relationName(int index) {
    return relations.get(index);
  }

  /** How many relations there are, {@link #NULL} among them. */
  int relationCount() {
    return relations.size();
  }

  /** How many features a state has: as many as the network has positions. */
  int featureCount() {
    return positions;
  }

  /** Scores states of one sentence, one after another. Not for use by several threads. */
  Scorer scorer() {
    return new Scorer();
  }

  /** From one state to the next most features stay where they are: what they add is remembered. */
  final class Scorer {
    private final int[] known = new int[positions];
    private final short[][] added = new short[positions][];
    private final short[] sums = new short[hiddenSize];
    private final int[] largestFirst = new int[hiddenSize];
    private final int[] small = new int[hiddenSize];
    private final float[] scores = new float[2 * relations.size() - 1];
    private int summed;

    /**
     * Scores of all transitions from the large units alone: arcs to the left by relation, arcs to
     * the right by relation, shift. Two transitions that are nearer to each other than {@link
     * #DOUBT} may change places with {@link #refine}.
     *
     * @param features one for each position of the network
     * @return valid until the next call
     */
    float[] score(int[] features) {
      for (int position = 0; position < positions; position++) {
        if (added[position] == null || known[position] != features[position]) {
          known[position] = features[position];
          added[position] = contribution(features[position], position);
        }
      }
      System.arraycopy(bias, 0, sums, 0, hiddenSize);
      for (int position = 0; position < positions; position += TOGETHER) {
        add(added, position, sums);
      }
      int large = sortOut();
      Arrays.fill(scores, 0);
      summed = large - large % TOGETHER;
      addUnits(0, summed);
      return scores;
    }

    /** The scores of the same state from all units. */
    float[] refine() {
      addUnits(summed, hiddenSize);
      summed = hiddenSize;
      return scores;
    }

    // Without a branch: which units are large is as good as chance to the processor.
    private int sortOut() {
      int large = 0;
      for (int unit = 0; unit < hiddenSize; unit++) {
        int isLarge = (LARGE * LARGE - sums[unit] * sums[unit]) >>> 31;
        largestFirst[large] = unit;
        small[unit - large] = unit;
        large += isLarge;
      }
      System.arraycopy(small, 0, largestFirst, large, hiddenSize - large);
      return large;
    }

    private void addUnits(int from, int to) {
      for (int index = from; index < to; index += TOGETHER) {
        int first = largestFirst[index];
        int second = largestFirst[index + 1];
        int third = largestFirst[index + 2];
        int fourth = largestFirst[index + 3];
        addScaled(
            outputWeights[first],
            outputWeights[second],
            outputWeights[third],
            outputWeights[fourth],
            activation(sums[first]),
            activation(sums[second]),
            activation(sums[third]),
            activation(sums[fourth]),
            scores);
      }
    }

    private static float activation(short sum) {
      float value = (float) sum / UNIT;
      return value * value * value;
    }
  }

  private short[] contribution(int feature, int position) {
    int key = feature * positions + position;
    short[] known = kept.get(key);
    if (known != null) {
      return known;
    }
    float[] made = new float[hiddenSize];
    float[] embedding = embeddings[feature];
    int first = position * embeddingSize;
    int index = 0;
    for (; index + TOGETHER <= embeddingSize; index += TOGETHER) {
      addScaled(
          inputWeights[first + index],
          inputWeights[first + index + 1],
          inputWeights[first + index + 2],
          inputWeights[first + index + 3],
          embedding[index],
          embedding[index + 1],
          embedding[index + 2],
          embedding[index + 3],
          made);
    }
    for (; index < embeddingSize; index++) {
      addScaled(inputWeights[first + index], embedding[index], made);
    }
    short[] rounded = fixed(made);
    kept.put(key, rounded);
    return rounded;
  }

  // To the nearest whole number: what is above zero is cut off downwards.
  private static short[] fixed(float[] values) {
    short[] rounded = new short[values.length];
    for (int index = 0; index < values.length; index++) {
      rounded[index] = (short) ((int) (values[index] * UNIT + ABOVE_ZERO) - (int) ABOVE_ZERO);
    }
    return rounded;
  }

  // Plain loops over arrays: the compiler turns them into vector instructions, of four rows at a
  // time but not of eight.
  private static void add(short[][] rows, int from, short[] sums) {
    short[] a = rows[from];
    short[] b = rows[from + 1];
    short[] c = rows[from + 2];
    short[] d = rows[from + 3];
    for (int index = 0; index < sums.length; index++) {
      sums[index] = (short) (sums[index] + a[index] + b[index] + c[index] + d[index]);
    }
  }

  private static void addScaled(
      float[] a,
      float[] b,
      float[] c,
      float[] d,
      float p,
      float q,
      float r,
      float s,
      float[] sums) {
    for (int index = 0; index < sums.length; index++) {
      sums[index] += p * a[index] + q * b[index] + (r * c[index] + s * d[index]);
    }
  }

  private static void addScaled(float[] values, float factor, float[] sums) {
    for (int index = 0; index < sums.length; index++) {
      sums[index] += factor * values[index];
    }
  }
}
