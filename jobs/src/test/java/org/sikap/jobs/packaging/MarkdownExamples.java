package org.sikap.jobs.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The SQL examples of a Markdown page: fenced {@code sql} blocks that follow a comment line with
 * the name of the program they are for.
 */
record MarkdownExamples(String page) {
  static MarkdownExamples read(Path file) throws IOException {
    return new MarkdownExamples(Files.readString(file));
  }

  /**
   * The queries for one program, each without its semicolon.
   *
   * @param program such as {@code duckdb}, for blocks behind {@code <!-- duckdb -->}
   * @param output the output folder that takes the place of the page's {@code out}
   */
  List<String> queries(String program, Path output) {
    return blocks(program)
        .flatMap(block -> Arrays.stream(block.split(";", -1)))
        .map(
            query ->
                query
                    .strip()
                    .replaceAll("(['`])out/", "$1" + Matcher.quoteReplacement(output + "/")))
        .filter(query -> !query.isEmpty())
        .toList();
  }

  /** The file that a block behind a comment with its name shows. */
  String file(String name) {
    return blocks(name).findFirst().orElseThrow();
  }

  /** The shell commands that begin with some words, each without its prompt. */
  List<String> commands(String beginning) {
    return page.lines()
        .filter(line -> line.startsWith("$ " + beginning))
        .map(line -> line.substring(2))
        .toList();
  }

  private Stream<String> blocks(String comment) {
    Pattern block =
        Pattern.compile(
            "<!-- " + Pattern.quote(comment) + " -->\\s*```[a-z]+\n(.*?)```", Pattern.DOTALL);
    return block.matcher(page).results().map(found -> found.group(1));
  }
}
