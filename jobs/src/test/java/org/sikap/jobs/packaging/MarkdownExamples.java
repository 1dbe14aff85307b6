package org.sikap.jobs.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    Pattern block =
        Pattern.compile(
            "<!-- " + Pattern.quote(program) + " -->\\s*```sql\n(.*?)```", Pattern.DOTALL);
    return block
        .matcher(page)
        .results()
        .flatMap(found -> Arrays.stream(found.group(1).split(";", -1)))
        .map(
            query ->
                query
                    .strip()
                    .replaceAll("(['`])out/", "$1" + Matcher.quoteReplacement(output + "/")))
        .filter(query -> !query.isEmpty())
        .toList();
  }
}
