package org.sikap.core.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sikap.core.TestKnowledge;
import org.sikap.core.data.DataFile;
import org.sikap.core.data.YamlNode;

/** What other languages bring along changes nothing in what English says. */
class LanguagesApartIT {
  private static final int ARTICLES = 30;

  @Test
  void englishSaysTheSameWithAndWithoutOtherLanguages() {
    Knowledge all =
        Knowledge.load(List.of(), Optional.empty(), List.copyOf(Knowledge.knownLanguages()));
    StanceEngine besideOthers =
        new StanceEngine(
            all.language("en").orElseThrow(),
            all.register(),
            all.frames(),
            all.lexicon("en"),
            Optional.of(all.topic()),
            TestKnowledge.engine().parser());
    List<String> lines =
        DataFile.resource("sample/articles-en.jsonl").text().lines().limit(ARTICLES).toList();
    int statements = 0;
    for (String line : lines) {
      YamlNode article = new DataFile("sample", line.getBytes(StandardCharsets.UTF_8)).yaml();
      String text = article.text("text");
      Optional<LocalDate> day =
          Optional.of(LocalDate.parse(article.text("published_at").substring(0, 10)));
      List<Statement> alone = TestKnowledge.engine().analyse(text, day).statements();
      assertThat(besideOthers.analyse(text, day).statements()).isEqualTo(alone);
      statements += alone.size();
    }
    assertThat(statements).isGreaterThan(50);
  }
}
