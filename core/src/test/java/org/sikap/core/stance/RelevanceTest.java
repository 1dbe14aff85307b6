package org.sikap.core.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sikap.core.actor.Actor;
import org.sikap.core.actor.ActorKind;
import org.sikap.core.actor.ActorRegister;
import org.sikap.core.data.DataFile;

class RelevanceTest {
  private static final String TOPIC =
      """
      id: strait
      name: {en: The strait}
      poles:
        - {actor: AAA, position: 1, label: north}
        - {actor: BBB, position: -1, label: south}
      issues: []
      relevance:
        threshold: 1.5
        cues:
          en:
            - {phrase: strait, weight: 1.0}
            - {phrase: strait crisis, weight: 2.0}
      """;

  private final Relevance relevance = Relevance.of(topic(), List.of("en", "fr"));

  private static Topic topic() {
    ActorRegister register =
        ActorRegister.of(
            List.of(
                Actor.provisional("AAA", ActorKind.STATE, "North"),
                Actor.provisional("BBB", ActorKind.STATE, "South")));
    return Topic.load(
        new DataFile("topic.yaml", TOPIC.getBytes(StandardCharsets.UTF_8)),
        register,
        FrameInventory.load(DataFile.resource("frames/frames.yaml")));
  }

  private static String padded(String words, int length) {
    return words + " x".repeat((length - words.length()) / 2);
  }

  @Test
  void countsWeightPerThousandCharacters() {
    assertThat(relevance.of("en", padded("The strait, the strait.", 2001)))
        .isCloseTo(1.0, within(0.01));
  }

  @Test
  void takesTheLongestPhraseAndWholeWordsOnly() {
    assertThat(relevance.of("en", padded("A strait crisis is straitened", 1001)))
        .isCloseTo(2.0, within(0.01));
  }

  @Test
  void aShortNoteCountsAsFiveHundredCharacters() {
    assertThat(relevance.of("en", "strait")).isEqualTo(2.0);
    assertThat(relevance.isOnTopic(relevance.of("en", "Weather: mild"))).isFalse();
    assertThat(relevance.isOnTopic(1.5)).isTrue();
  }

  @Test
  void readsOnlyTheBeginning() {
    assertThat(relevance.of("en", padded("News", 3001) + " strait crisis")).isZero();
  }

  @Test
  void isZeroWithoutCues() {
    assertThat(relevance.of("fr", "strait")).isZero();
    assertThat(relevance.of("de", "strait")).isZero();
    assertThat(relevance.of("en", "")).isZero();
  }
}
