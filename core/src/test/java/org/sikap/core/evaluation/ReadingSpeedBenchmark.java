package org.sikap.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sikap.core.TestKnowledge;
import org.sikap.core.data.DataFile;
import org.sikap.core.data.YamlNode;
import org.sikap.core.stance.ArticleAnalysis;

/**
 * What a parsed sentence of Indonesian costs, against one of English: the sample articles of both,
 * on one processor, after a round to warm up. {@code mvn -pl data,core test
 * -Dtest=ReadingSpeedBenchmark}.
 */
class ReadingSpeedBenchmark {
  private static final int ARTICLES = 20;

  @Test
  void indonesianIsAsFastPerParsedSentence() {
    read("en");
    read("id");
    double english = read("en");
    double indonesian = read("id");
    System.out.printf(
        "parsed sentences a second on one processor: English %.0f, Indonesian %.0f%n",
        english, indonesian);
    assertThat(indonesian).isGreaterThan(english);
  }

  private static double read(String language) {
    List<String> lines =
        DataFile.resource("sample/articles-" + language + ".jsonl")
            .text()
            .lines()
            .limit(ARTICLES)
            .toList();
    long parsed = 0;
    double begun = ProcessorTime.seconds();
    for (String line : lines) {
      YamlNode article =
          new DataFile("sample", line.getBytes(java.nio.charset.StandardCharsets.UTF_8)).yaml();
      ArticleAnalysis analysis =
          TestKnowledge.engine(language)
              .analyse(
                  article.text("title") + "\n\n" + article.text("text"),
                  Optional.of(LocalDate.parse(article.text("published_at").substring(0, 10))));
      parsed += analysis.parsedCount();
    }
    return parsed / (ProcessorTime.seconds() - begun);
  }
}
