package org.sikap.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  private record Story(String id, double weight, double score) {}

  private static long[] state(List<Story> stories) {
    long[] state = Bootstrap.emptyState();
    stories.forEach(
        story ->
            Bootstrap.on(state)
                .add(
                    story.id(),
                    FixedPoint.of(story.weight()),
                    FixedPoint.of(story.weight() * story.score())));
    return state;
  }

  private static Estimate estimate(List<Story> stories) {
    return Bootstrap.on(state(stories)).estimate().orElseThrow();
  }

  private static List<Story> stories(int count, double score) {
    List<Story> stories = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      stories.add(new Story("story-" + index, 1, score));
    }
    return stories;
  }

  @Test
  void countsOneMoreStoryOfNoOpinion() {
    // (0.8 + 0.4) / (2 + 1)
    assertThat(estimate(List.of(new Story("a", 1, 0.8), new Story("b", 1, 0.4))).score())
        .isCloseTo(0.4, within(1e-12));
  }

  @Test
  void weighsAPassingRemarkLess() {
    // (1 x 0.8 + 0.2 x -0.5) / (1.2 + 1)
    assertThat(estimate(List.of(new Story("a", 1, 0.8), new Story("b", 0.2, -0.5))).score())
        .isCloseTo(0.7 / 2.2, within(1e-12));
  }

  @Test
  void hasNoEstimateWithoutStories() {
    assertThat(Bootstrap.on(Bootstrap.emptyState()).estimate()).isEmpty();
  }

  @Test
  void allowsForNoOpinionAsLongAsTwoStoriesCouldBeMissing() {
    Estimate two = estimate(stories(2, 0.9));
    assertThat(two.low()).isZero();
    assertThat(two.high()).isGreaterThan(two.score());
  }

  @Test
  void narrowsWithMoreStories() {
    Estimate ten = estimate(stories(10, 0.8));
    Estimate thousand = estimate(stories(1000, 0.8));
    assertThat(ten.low()).isGreaterThan(0.5);
    assertThat(thousand.width()).isLessThan(0.01).isLessThan(ten.width());
    assertThat(thousand.score()).isCloseTo(0.8, within(0.001));
  }

  @Test
  void coversTheMeanOfTheCorpusBehindTheSample() {
    Random random = new Random(20220224);
    int covered = 0;
    int trials = 200;
    for (int trial = 0; trial < trials; trial++) {
      List<Story> sample = new ArrayList<>();
      for (int index = 0; index < 60; index++) {
        double score = 0.3 + (random.nextBoolean() ? 0.5 : -0.5);
        sample.add(new Story("trial-" + trial + "-" + index, 1, score));
      }
      Estimate estimate = estimate(sample);
      covered += estimate.low() <= 0.3 && 0.3 <= estimate.high() ? 1 : 0;
    }
    assertThat((double) covered / trials).isBetween(0.83, 0.97);
  }

  @Test
  void isTheSameInAnyOrderAndDivision() {
    List<Story> stories = new ArrayList<>();
    for (int index = 0; index < 50; index++) {
      stories.add(new Story("s" + index, (index % 7 + 1) / 7.0, Math.sin(index)));
    }
    Estimate whole = estimate(stories);
    Collections.shuffle(stories, new Random(7));
    long[] left = state(stories.subList(0, 13));
    long[] middle = state(stories.subList(13, 14));
    Bootstrap.on(middle).merge(state(stories.subList(14, 50)));
    Bootstrap.on(middle).merge(left);
    assertThat(Bootstrap.on(middle).estimate()).contains(whole);
  }

  @Test
  void drawsFromAPoissonDistributionWithMeanOne() {
    long[] histogram = new long[16];
    double sum = 0;
    for (int story = 0; story < 1000; story++) {
      long seed = Bootstrap.hash("story " + story);
      for (int replicate = 1; replicate <= Bootstrap.REPLICATES; replicate++) {
        int count = Bootstrap.count(seed, replicate);
        histogram[count]++;
        sum += count;
      }
    }
    double draws = 1000.0 * Bootstrap.REPLICATES;
    assertThat(sum / draws).isCloseTo(1, within(0.01));
    assertThat(histogram[0] / draws).isCloseTo(Math.exp(-1), within(0.005));
    assertThat(histogram[3] / draws).isCloseTo(Math.exp(-1) / 6, within(0.005));
  }
}
