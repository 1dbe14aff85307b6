package org.sikap.jobs.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
  @Test
  void tellsDoneRateAndTimeLeft() {
    assertThat(Progress.line("scoring", 1500, 6000, 60))
        .isEqualTo("scoring: 1,500 of 6,000, 25.0/s, 3 min 0 s left");
  }

  @Test
  void promisesNothingBeforeTheFirstArticle() {
    assertThat(Progress.line("scoring", 0, 6000, 3)).isEqualTo("scoring: 0 of 6,000");
  }

  @Test
  void writesTimesForPeople() {
    assertThat(Progress.duration(41.6)).isEqualTo("42 s");
    assertThat(Progress.duration(185)).isEqualTo("3 min 5 s");
    assertThat(Progress.duration(7830)).isEqualTo("2 h 10 min");
  }

  @Test
  void writesPlainLinesWhereThereIsNoTerminal() {
    StringWriter written = new StringWriter();
    try (Progress progress = new Progress(new PrintWriter(written), false)) {
      progress.stage("reading articles");
      progress.stage("scoring articles", 7, () -> 0);
    }
    assertThat(written.toString().lines())
        .containsExactly("sikap: reading articles", "sikap: scoring articles (7)");
  }

  @Test
  void leavesAnEmptyLineOnATerminal() {
    StringWriter written = new StringWriter();
    try (Progress progress = new Progress(new PrintWriter(written), true)) {
      progress.stage("reading articles");
    }
    assertThat(written.toString()).contains("reading articles, 0 s").endsWith("\r\u001b[K");
  }
}
