package org.sikap.core.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences of the sample corpus, cut roughly, for tests that hold ours to CoreNLP's own. */
final class SampleSentences {
  private static final int ARTICLES = 25;
  private static final Pattern TEXT = Pattern.compile("\"text\": \"(.*?[^\\\\])\"");

  private SampleSentences() {}

  static List<String> english() throws IOException {
    Path sample = Path.of(System.getProperty("sikap.root"), "data/sample/articles-en.jsonl");
    List<String> sentences = new ArrayList<>();
    for (String line : Files.readAllLines(sample).subList(0, ARTICLES)) {
      Matcher text = TEXT.matcher(line);
      if (text.find()) {
        sentences.addAll(List.of(text.group(1).replace("\\\"", "\"").split("(?<=[.!?]) |\\\\n")));
      }
    }
    return sentences;
  }
}
