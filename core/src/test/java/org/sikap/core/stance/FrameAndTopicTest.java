package org.sikap.core.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sikap.core.TestKnowledge;
import org.sikap.core.data.DataException;
import org.sikap.core.data.DataFile;

class FrameAndTopicTest {
  private static DataFile file(String text) {
    return new DataFile("test.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void builtInFramesAndLexiconHaveTheirBreadth() {
    assertThat(TestKnowledge.knowledge().frames().frames()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(TestKnowledge.knowledge().lexicon("en").size()).isGreaterThan(1_800);
  }

  @Test
  void attitudeOutOfRangeIsNamedWithItsLine() {
    assertThatThrownBy(
            () ->
                FrameInventory.load(
                    file(
                        "\n- {id: x, plover: AID, mode: none, channel: verbal, attitude: 3, effect:"
                            + " 0, rung: 0}")))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("test.yaml:2")
        .hasMessageContaining("`attitude` must lie between");
  }

  @Test
  void unknownPloverTypeIsAnError() {
    assertThatThrownBy(
            () ->
                FrameInventory.load(
                    file(
                        "- {id: x, plover: HUG, mode: none, channel: verbal, attitude: 1, effect:"
                            + " 0, rung: 0}")))
        .hasMessageContaining("`HUG` is no PLOVER event type");
  }

  @Test
  void topicNeedsTwoOpposedPolesOfTheRegister() {
    Knowledge knowledge = TestKnowledge.knowledge();
    assertThatThrownBy(
            () ->
                Topic.load(
                    file(
                        """
                        id: x
                        name: {en: X}
                        poles:
                          - {actor: UKR, position: 1, label: ukraine}
                        issues: []
                        relevance: {threshold: 1, cues: {en: []}}
                        """),
                    knowledge.register(),
                    knowledge.frames()))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("two poles");
    assertThatThrownBy(
            () ->
                Topic.load(
                    file(
                        """
                        id: x
                        name: {en: X}
                        poles:
                          - {actor: Nowhere, position: 1, label: nowhere}
                          - {actor: RUS, position: -1, label: russia}
                        issues: []
                        relevance: {threshold: 1, cues: {en: []}}
                        """),
                    knowledge.register(),
                    knowledge.frames()))
        .hasMessageContaining("test.yaml:4")
        .hasMessageContaining("`Nowhere` is not in the register");
  }
}
