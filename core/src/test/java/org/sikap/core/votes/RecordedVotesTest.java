package org.sikap.core.votes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sikap.core.TestKnowledge;
import org.sikap.core.actor.ActorRegister;
import org.sikap.core.data.DataException;
import org.sikap.core.data.DataFile;

class RecordedVotesTest {
  private static final ActorRegister REGISTER = TestKnowledge.knowledge().register();
  private static final RecordedVotes VOTES =
      RecordedVotes.on("ukraine-war", REGISTER).orElseThrow();

  @Test
  void theListsAddUpToTheAnnouncedTotals() {
    for (RecordedVotes.Resolution resolution : VOTES.resolutions()) {
      Map<String, Integer> totals = resolution.totals();
      assertThat(totals.values().stream().mapToInt(Integer::intValue).sum())
          .as(resolution.id())
          .isEqualTo(193);
      assertThat(count(resolution, -1)).as(resolution.id()).isEqualTo(totals.get("against"));
      if (resolution.isComplete()) {
        assertThat(count(resolution, 1)).as(resolution.id()).isEqualTo(totals.get("for"));
        assertThat(count(resolution, 0)).as(resolution.id()).isEqualTo(totals.get("abstain"));
        assertThat(resolution.absent()).as(resolution.id()).hasSize(totals.get("absent"));
      } else {
        assertThat(count(resolution, 1)).isLessThanOrEqualTo(totals.get("for"));
        assertThat(count(resolution, 0)).isLessThanOrEqualTo(totals.get("abstain"));
      }
    }
  }

  @Test
  void aVoteThatIsNotKnownCountsForNothing() {
    assertThat(VOTES.mean("RUS")).hasValue(-1);
    assertThat(VOTES.mean("UKR")).hasValue(1);
    assertThat(VOTES.mean("IND")).hasValue(0);
    assertThat(VOTES.mean("VEN")).isEmpty();
    assertThat(VOTES.mean("TWN")).isEmpty();
  }

  @Test
  void whatWasVotedAfterADayIsLeftOut() {
    RecordedVotes early = VOTES.until(LocalDate.of(2022, 3, 2));
    assertThat(early.resolutions())
        .extracting(RecordedVotes.Resolution::id)
        .containsExactly("ES-11/1");
    // The USA voted against ES-11/7 in 2025.
    assertThat(VOTES.until(LocalDate.of(2024, 5, 13)).mean("USA")).hasValue(1);
    assertThat(VOTES.mean("USA").orElseThrow()).isLessThan(1);
  }

  @Test
  void anotherTopicHasNoVotes() {
    assertThat(RecordedVotes.on("another", REGISTER)).isEmpty();
  }

  @Test
  void aStateThatVotesTwiceIsNamedWithItsLine() {
    String file =
        String.join(
            "\n",
            List.of(
                "topic: t",
                "resolutions:",
                "  - id: A",
                "    date: 2022-03-02",
                "    title: {en: A}",
                "    totals: {for: 1, against: 1, abstain: 0, absent: 191}",
                "    for: [DEU]",
                "    against: [DEU]",
                "    others: unknown"));

    assertThatThrownBy(
            () ->
                RecordedVotes.load(
                    new DataFile("v.yaml", file.getBytes(StandardCharsets.UTF_8)), REGISTER))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("`DEU` votes twice");
  }

  private static int count(RecordedVotes.Resolution resolution, double vote) {
    return (int) resolution.votes().values().stream().filter(value -> value == vote).count();
  }
}
