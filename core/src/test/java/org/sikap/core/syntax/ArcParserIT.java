package org.sikap.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sikap.core.TestKnowledge;
import org.sikap.core.data.YamlNode;

/** Holds our reading of the parser's network to CoreNLP's own, on the articles of the sample. */
class ArcParserIT {
  @Test
  void givesTheArcsOfCoreNlp() throws IOException {
    YamlNode definition =
        TestKnowledge.knowledge().language("en").orElseThrow().definition().get("parser");
    String model = definition.text("dependencies");
    DependencyParser theirs = DependencyParser.loadFromModelFile(model);
    ArcParser ours = new ArcParser(ArcParserModel.load(model));
    int tokens = 0;
    List<String> different = new ArrayList<>();
    for (String sentence : SampleSentences.english()) {
      ParsedSentence tagged = TestKnowledge.engine().parse(sentence);
      if (tagged.size() == 0) {
        continue;
      }
      tokens += tagged.size();
      int[] heads = new int[tagged.size()];
      String[] relations = new String[tagged.size()];
      List<String> words = new ArrayList<>();
      List<String> tags = new ArrayList<>();
      List<TaggedWord> taggedWords = new ArrayList<>();
      for (int token = 0; token < tagged.size(); token++) {
        words.add(tagged.form(token));
        tags.add(tagged.tag(token));
        taggedWords.add(new TaggedWord(tagged.form(token), tagged.tag(token)));
      }
      ours.parse(words, tags, heads, relations);
      CoreNlpSentenceParser.mendRelations(heads, relations);
      for (TypedDependency arc : theirs.predict(taggedWords).typedDependencies()) {
        int token = arc.dep().index() - 1;
        boolean same =
            heads[token] == arc.gov().index() - 1 && relations[token].equals(arc.reln().toString());
        if (!same) {
          different.add(sentence + ": " + arc + ", not " + relations[token]);
        }
      }
    }
    // Sums of single precision: where two transitions are as good as equal, the other may win.
    assertThat(tokens).isGreaterThan(4_000);
    assertThat(different).hasSizeLessThan(tokens / 1_000);
  }
}
