package org.sikap.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.ViterbiTagger;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sikap.core.TestKnowledge;

/** Holds our search for the best tags to CoreNLP's own, on the articles of the sample. */
class ViterbiTaggerIT {

  @Test
  void givesTheTagsOfCoreNlp() throws IOException {
    MaxentTagger theirs =
        new MaxentTagger(
            TestKnowledge.knowledge()
                .language("en")
                .orElseThrow()
                .definition()
                .get("parser")
                .text("tagger"));
    ViterbiTagger ours = ViterbiTagger.of(theirs).orElseThrow();
    int words = 0;
    List<String> different = new ArrayList<>();
    List<String> sentences = SampleSentences.english();
    sentences.add(
        "Blorvik, the zungaest mayor of Qwertz-upon-Flim, UNMOVED, re-snarfled 3.5bn $$$ !!");
    sentences.add("");
    for (String sentence : sentences) {
      List<CoreLabel> tokens =
          PTBTokenizer.newPTBTokenizer(new StringReader(sentence), false, true).tokenize();
      List<String> expected = theirs.apply(tokens).stream().map(TaggedWord::tag).toList();
      List<String> found = ours.tag(tokens.stream().map(CoreLabel::word).toList());
      words += found.size();
      if (!found.equals(expected)) {
        different.add(sentence + ": " + found + ", not " + expected);
      }
    }
    assertThat(words).isGreaterThan(4_000);
    assertThat(different).isEmpty();
  }
}
