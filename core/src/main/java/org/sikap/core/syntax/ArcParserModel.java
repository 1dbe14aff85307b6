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
 * works out 100,000 of them in advance, which takes seconds and 800 MB.
 */
final class ArcParserModel {
  static final String UNKNOWN = "-UNKNOWN-";
  static final String NULL = "-NULL-";
  static final String ROOT = "-ROOT-";

  private static final int TOGETHER = 4;

  private final int hiddenSize;
  private final int embeddingSize;
  private final int positions;
  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;
  private final List<String> relations;
  private final float[][] embeddings;
  private final float[][] inputWeights;
  private final float[] bias;
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
    bias = source.row(hiddenSize);
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
    private final float[][] added = new float[positions][];
    private final float[] hidden = new float[hiddenSize];
    private final float[] scores = new float[2 * relations.size() - 1];

    /**
     * Scores of all transitions: arcs to the left by relation, arcs to the right by relation,
     * shift.
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
      System.arraycopy(bias, 0, hidden, 0, hiddenSize);
      for (int position = 0; position < positions; position += TOGETHER) {
        add(added, position, hidden);
      }
      for (int unit = 0; unit < hiddenSize; unit++) {
        hidden[unit] = hidden[unit] * hidden[unit] * hidden[unit];
      }
      Arrays.fill(scores, 0);
      for (int unit = 0; unit < hiddenSize; unit += TOGETHER) {
        addScaled(outputWeights, unit, hidden, unit, scores);
      }
      return scores;
    }
  }

  private float[] contribution(int feature, int position) {
    int key = feature * positions + position;
    float[] known = kept.get(key);
    if (known != null) {
      return known;
    }
    float[] made = new float[hiddenSize];
    float[] embedding = embeddings[feature];
    int first = position * embeddingSize;
    int index = 0;
    for (; index + TOGETHER <= embeddingSize; index += TOGETHER) {
      addScaled(inputWeights, first + index, embedding, index, made);
    }
    for (; index < embeddingSize; index++) {
      addScaled(inputWeights[first + index], embedding[index], made);
    }
    kept.put(key, made);
    return made;
  }

  // Plain loops over arrays: the compiler turns them into vector instructions, of four rows at a
  // time but not of eight.
  private static void add(float[][] rows, int from, float[] sums) {
    float[] a = rows[from];
    float[] b = rows[from + 1];
    float[] c = rows[from + 2];
    float[] d = rows[from + 3];
    for (int index = 0; index < sums.length; index++) {
      sums[index] += a[index] + b[index] + (c[index] + d[index]);
    }
  }

  private static void addScaled(
      float[][] rows, int row, float[] factors, int factor, float[] sums) {
    float[] a = rows[row];
    float[] b = rows[row + 1];
    float[] c = rows[row + 2];
    float[] d = rows[row + 3];
    float p = factors[factor];
    float q = factors[factor + 1];
    float r = factors[factor + 2];
    float s = factors[factor + 3];
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
