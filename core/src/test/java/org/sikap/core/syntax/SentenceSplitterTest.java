package org.sikap.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
  private static final SentenceSplitter SPLITTER =
      SentenceSplitter.create("en", Set.of("Mr.", "U.S.", "Gen."), Set.of("He"));

  private static List<String> split(String text) {
    return SPLITTER.split(text).stream().map(sentence -> sentence.in(text)).toList();
  }

  @Test
  void abbreviationsEndNoSentence() {
    assertThat(split("Mr. Biden met Gen. Milley. The U.S. Army agreed."))
        .containsExactly("Mr. Biden met Gen. Milley.", "The U.S. Army agreed.");
  }

  @Test
  void acronymEndsASentenceBeforeAStarter() {
    assertThat(split("She lives in the U.S. He does not."))
        .containsExactly("She lives in the U.S.", "He does not.");
  }

  @Test
  void missingBlankBetweenSentencesIsSeen() {
    assertThat(split("He is the ambassador in Poland.He said that Ukraine was ready."))
        .containsExactly("He is the ambassador in Poland.", "He said that Ukraine was ready.");
  }

  @Test
  void lineEndsEndSentencesAndShortLinesAreHeadings() {
    String text = "Kyiv hails Berlin\n\nGermany sent tanks. Kyiv was glad.";
    List<Sentence> sentences = SPLITTER.split(text);
    assertThat(sentences).extracting(Sentence::heading).containsExactly(true, false, false);
    assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1, 1);
    assertThat(sentences).extracting(Sentence::index).containsExactly(0, 1, 2);
  }

  @Test
  void blankTextHasNoSentences() {
    assertThat(split("  \n \n")).isEmpty();
    assertThat(split("")).isEmpty();
  }
}
