package org.sikap.jobs.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sikap.reports.model.Highlight;

class SentenceHighlightsTest {
  @Test
  void holderAndTargetAreFoundWithinTheEvidenceBeforeTheRestOfTheSentence() {
    String sentence = "Russia spoke after Poland condemned Russia.";

    assertThat(marked(sentence, "Poland condemned Russia", "Poland", "Russia"))
        .containsExactly("EVIDENCE 19-42", "TARGET 36-42", "HOLDER 19-25");
  }

  @Test
  void aNameWithinAnotherWordIsNotTheName() {
    assertThat(marked("The RUSSIAN side said the US and he left.", "", "US", "he"))
        .containsExactly("TARGET 33-35", "HOLDER 26-28");
  }

  @Test
  void theSameWordsMarkTheTargetAtAnotherPlaceThanTheHolder() {
    assertThat(marked("Kyiv and Kyiv", "", "Kyiv", "Kyiv"))
        .containsExactly("TARGET 9-13", "HOLDER 0-4");
  }

  @Test
  void whatTheSentenceDoesNotSayIsNotMarked() {
    assertThat(marked("It condemned the attack.", "somewhere else", "Berlin", "")).isEmpty();
  }

  @Test
  void evidenceThatIsTheWholeSentenceNeedsNoMark() {
    assertThat(marked("Oslo left.", "Oslo left.", "Oslo", "nobody")).containsExactly("HOLDER 0-4");
  }

  private static List<String> marked(
      String sentence, String evidence, String holder, String target) {
    return SentenceHighlights.find(sentence, evidence, holder, target).stream()
        .map(SentenceHighlightsTest::describe)
        .toList();
  }

  private static String describe(Highlight highlight) {
    return highlight.kind() + " " + highlight.begin() + "-" + highlight.end();
  }
}
