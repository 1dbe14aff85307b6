package org.sikap.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleArticlesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 7, 8, 100})
  void everySliceComesOnce(int size) {
    assertThat(SampleArticles.spread(size))
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, size).boxed().toList());
  }

  @Test
  void theFirstSlicesLieAllOverTheInput() {
    List<Integer> first = SampleArticles.spread(1_000).subList(0, 8).stream().sorted().toList();
    for (int index = 1; index < first.size(); index++) {
      assertThat(first.get(index) - first.get(index - 1)).isBetween(100, 150);
    }
  }

  @Test
  void aFewSlicesTellHowManyArticlesThereAre() throws Exception {
    List<String> lines = new ArrayList<>();
    for (int index = 0; index < 6_000; index++) {
      String text = "Poland sent aid to Ukraine, and number " + index + " was on its way. ";
      lines.add("{\"id\": \"" + index + "\", \"text\": \"" + text.repeat(1 + index % 7) + "\"}");
    }
    Path file = Files.write(folder.resolve("articles.jsonl"), lines);
    SampleArticles.Sample sample =
        SampleArticles.take(IngestOptions.of(List.of(file.toString())), 500, System::nanoTime);
    assertThat(sample.articles()).hasSizeBetween(500, 3_000);
    assertThat(sample.allArticles()).isBetween(5_700L, 6_300L);
    assertThat(sample.bytes()).isEqualTo(Files.size(file));
  }
}
