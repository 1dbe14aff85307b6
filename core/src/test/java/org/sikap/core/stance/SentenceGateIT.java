package org.sikap.core.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sikap.core.TestKnowledge;
import org.sikap.core.data.DataFile;
import org.sikap.core.data.YamlNode;

/** The gate spares parses and loses nothing: with it off, the same statements come out. */
class SentenceGateIT {
  private static final int ARTICLES = 40;

  @ParameterizedTest
  @ValueSource(strings = {"en", "id"})
  void gateLosesNothingOnTheSampleCorpus(String language) {
    List<String> lines =
        DataFile.resource("sample/articles-" + language + ".jsonl")
            .text()
            .lines()
            .limit(ARTICLES)
            .toList();
    List<Statement> gated = new ArrayList<>();
    List<Statement> ungated = new ArrayList<>();
    int parsed = 0;
    int all = 0;
    for (String line : lines) {
      YamlNode article =
          new DataFile("sample", line.getBytes(java.nio.charset.StandardCharsets.UTF_8)).yaml();
      String text = article.text("title") + "\n\n" + article.text("text");
      Optional<LocalDate> day =
          Optional.of(LocalDate.parse(article.text("published_at").substring(0, 10)));
      ArticleAnalysis withGate = TestKnowledge.engine(language).analyse(text, day, true);
      gated.addAll(withGate.statements());
      ungated.addAll(TestKnowledge.engine(language).analyse(text, day, false).statements());
      parsed += withGate.parsedCount();
      all += withGate.sentenceCount();
    }
    assertThat(gated).hasSizeGreaterThan(100);
    assertThat(gated).isEqualTo(ungated);
    assertThat(parsed).isLessThan(all);
  }
}
