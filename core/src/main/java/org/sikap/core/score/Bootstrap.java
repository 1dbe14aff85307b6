package org.sikap.core.score;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Optional;

/**
 * Shrunk mean of story scores with its interval, in memory that does not grow with the stories.
 *
 * <p>Score: {@code sum(v s) / (sum(v) + k)} over the stories with score {@code s} and weight {@code
 * v}, the mean as it would be with {@code k} further full stories of no opinion. Interval: Poisson
 * bootstrap. In replicate {@code r} story {@code i} counts {@code c(i, r)} times, drawn from a
 * Poisson distribution with mean 1; the draw is a hash of story and replicate, so that it is the
 * same wherever and whenever the story is added. The ends are the 5 % and 95 % quantiles of {@code
 * sum(c v s) / (sum(c v) + k)} over the replicates.
 *
 * <p>All sums are whole numbers: adding and merging in any order gives the same state.
 */
public final class Bootstrap {
  /** Number of resamples. */
  public static final int REPLICATES = 200;

  /** Full stories of no opinion that every mean is shrunk by. */
  public static final double SHRINKAGE = 1.0;

  private static final double TAIL = 0.05;
  // 64-bit FNV-1a, then the finaliser of SplitMix64.
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
  private static final double[] POISSON = cumulativePoisson(12);

  // Sums of weights, then of products: first as they are, then of each replicate.
  private static final int SUMS = REPLICATES + 1;

  private final long[] state;

  private Bootstrap(long[] state) {
    this.state = state;
  }

  /** A state without stories. */
  public static long[] emptyState() {
    return new long[2 * SUMS];
  }

  /** Works on a state, which changes with every story that is added. */
  public static Bootstrap on(long[] state) {
    if (state.length != 2 * SUMS) {
      throw new IllegalArgumentException("not a state: " + state.length + " numbers");
    }
    return new Bootstrap(state);
  }

  /**
   * Adds a story.
   *
   * @param storyId its id; equal ids draw equal counts
   * @param weight its weight in billionths, 0..1,000,000,000, see {@link FixedPoint}
   * @param product its weight x score in billionths
   */
  public void add(String storyId, long weight, long product) {
    long seed = hash(requireNonNull(storyId));
    state[0] += weight;
    state[SUMS] += product;
    for (int replicate = 1; replicate <= REPLICATES; replicate++) {
      int count = count(seed, replicate);
      state[replicate] += count * weight;
      state[SUMS + replicate] += count * product;
    }
  }

  /** Adds the stories of another state. */
  public void merge(long[] other) {
    for (int index = 0; index < state.length; index++) {
      state[index] += other[index];
    }
  }

  /** Score and interval; empty without a story that weighs anything. */
  public Optional<Estimate> estimate() {
    if (state[0] == 0) {
      return Optional.empty();
    }
    double[] means = new double[REPLICATES];
    for (int replicate = 1; replicate <= REPLICATES; replicate++) {
      means[replicate - 1] = shrunkMean(state[SUMS + replicate], state[replicate]);
    }
    Arrays.sort(means);
    double score = shrunkMean(state[SUMS], state[0]);
    return Optional.of(
        new Estimate(
            score,
            Math.min(score, quantile(means, TAIL)),
            Math.max(score, quantile(means, 1 - TAIL))));
  }

  /**
   * The mean of story scores as it would be with {@link #SHRINKAGE} further stories of no opinion.
   *
   * @param product sum of weight x score in billionths
   * @param weight sum of weights in billionths
   */
  public static double shrunkMean(long product, long weight) {
    return product / (weight + SHRINKAGE * FixedPoint.ONE);
  }

  /** How often a story counts in a replicate: 0, 1, 2..., with mean 1. */
  static int count(long seed, int replicate) {
    long bits = mix(seed + replicate * GOLDEN_GAMMA);
    double uniform = (bits >>> 11) * 0x1.0p-53;
    int count = 0;
    while (count < POISSON.length && uniform >= POISSON[count]) {
      count++;
    }
    return count;
  }

  static long hash(String text) {
    long hash = FNV_OFFSET;
    for (int index = 0; index < text.length(); index++) {
      hash = (hash ^ text.charAt(index)) * FNV_PRIME;
    }
    return mix(hash);
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  private static double[] cumulativePoisson(int size) {
    double[] cumulative = new double[size];
    double probability = Math.exp(-1);
    double total = 0;
    for (int count = 0; count < size; count++) {
      total += probability;
      cumulative[count] = total;
      probability /= count + 1;
    }
    return cumulative;
  }

  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
