package org.sikap.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EstimateCommandIT {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int execute(String... arguments) {
    return SikapCommand.execute(new PrintWriter(out), new PrintWriter(err), arguments);
  }

  @Test
  void tellsWhatARunOverAFileWillTake() {
    Path articles = Path.of(System.getProperty("sikap.root"), "data/sample/articles-en.jsonl");
    assertThat(execute("estimate", "--input", articles.toString(), "--cores", "4"))
        .as(err.toString())
        .isZero();
    assertThat(out.toString())
        .contains("sample          90 articles, of 90 in 1 files")
        .containsPattern("to be scored    [5-8]\\d \\(")
        .containsPattern("duration        \\d+ s on 4 cores")
        .containsPattern("for 8 hours     1 cores");
  }

  @Test
  void refusesACountThatIsNone() {
    assertThat(execute("estimate", "--cores", "0")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("--cores is 0; give it a number from 1");
  }
}
