package org.sikap.jobs.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hadoop.conf.Configuration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sikap.jobs.table.Table;

class OutputFolderTest {
  @TempDir private Path folder;

  private OutputFolder create(Path path) {
    return OutputFolder.create(path.toString(), new Configuration());
  }

  private static void stage(OutputFolder output, String runId, Table table, String content)
      throws IOException {
    Path location = Path.of(URI.create(output.staged(runId, table)));
    Files.createDirectories(location);
    Files.writeString(location.resolve("part-0.parquet"), content);
  }

  private String published(Path output, Table table) throws IOException {
    return Files.readString(output.resolve(table.folder()).resolve("part-0.parquet"));
  }

  private static void assertRefused(
      ThrowingCallable action, PublishException.Kind kind, String message) {
    assertThatThrownBy(action)
        .isInstanceOfSatisfying(
            PublishException.class, failure -> assertThat(failure.kind()).isEqualTo(kind))
        .hasMessageContaining(message)
        .hasMessageNotContaining("\n");
  }

  @Test
  void makesTheFolderAndMarksItAsItsOwn() {
    Path output = folder.resolve("new/out");
    create(output);
    assertThat(output).isDirectoryContaining(file -> file.endsWith("_SIKAP"));
    create(output);
  }

  @Test
  void leavesTheFolderOfSomebodyElseAlone() throws IOException {
    Files.writeString(folder.resolve("thesis.doc"), "years of work");
    assertRefused(
        () -> create(folder), PublishException.Kind.WRONG_FOLDER, "was not written by Sikap");
    assertThat(folder).isDirectoryContaining(file -> file.endsWith("thesis.doc"));
    assertThat(folder.resolve("_SIKAP")).doesNotExist();
  }

  @Test
  void doesNotWriteOverAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertRefused(() -> create(file), PublishException.Kind.WRONG_FOLDER, "is a file");
  }

  @Test
  void saysWhenItCannotWrite() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertRefused(
        () -> create(file.resolve("out")), PublishException.Kind.FAILED, "cannot write to");
  }

  @Test
  void reportsNeedTables() {
    create(folder.resolve("out"));
    assertRefused(
        () -> OutputFolder.existing(folder.resolve("out").toString(), new Configuration()),
        PublishException.Kind.WRONG_FOLDER,
        "holds no tables of Sikap");
  }

  @Test
  void publishingReplacesTheTablesOfTheRunAndKeepsNoRemains() throws IOException {
    Path out = folder.resolve("out");
    OutputFolder output = create(out);
    stage(output, "one", Table.ARTICLES, "old");
    stage(output, "one", Table.RUNS, "first");
    output.publish("one");
    stage(output, "two", Table.ARTICLES, "new");
    Files.createDirectories(Path.of(URI.create(output.work("two", "sums"))));
    output.publish("two");
    assertThat(published(out, Table.ARTICLES)).isEqualTo("new");
    assertThat(published(out, Table.RUNS)).isEqualTo("first");
    try (var files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("_SIKAP", "articles", "runs");
    }
  }

  @Test
  void whatADeadRunHadNotCommittedIsRemoved() throws IOException {
    Path out = folder.resolve("out");
    OutputFolder output = create(out);
    stage(output, "dead", Table.ARTICLES, "half");
    output.recover();
    assertThat(out.resolve(".staging-dead")).doesNotExist();
    assertThat(out.resolve("articles")).doesNotExist();
  }

  @Test
  void whatADeadRunHadCommittedIsFinished() throws IOException {
    Path out = folder.resolve("out");
    OutputFolder output = create(out);
    for (Table table : new Table[] {Table.ARTICLES, Table.STATEMENTS}) {
      stage(output, "one", table, "old");
    }
    output.publish("one");
    for (Table table : new Table[] {Table.ARTICLES, Table.STATEMENTS}) {
      stage(output, "dead", table, "new");
    }
    // As it is when the process dies between the two renames of the first table.
    Path staging = out.resolve(".staging-dead");
    Files.writeString(staging.resolve("_COMMIT"), "dead");
    Files.createDirectories(out.resolve(".old-dead"));
    Files.move(out.resolve("articles"), out.resolve(".old-dead/articles"));
    output.recover();
    assertThat(published(out, Table.ARTICLES)).isEqualTo("new");
    assertThat(published(out, Table.STATEMENTS)).isEqualTo("new");
    assertThat(staging).doesNotExist();
    assertThat(out.resolve(".old-dead")).doesNotExist();
  }

  @Test
  void twoRunsDoNotWriteOneFolder() {
    OutputFolder output = create(folder.resolve("out"));
    try (OutputLock lock = output.lock()) {
      assertThat(lock).isNotNull();
      assertRefused(
          output::lock,
          PublishException.Kind.FAILED,
          "another run writes " + folder.resolve("out") + " (process ");
    }
    output.lock().close();
    assertThat(folder.resolve("out/_LOCK")).doesNotExist();
  }

  @Test
  void takesOverTheLockOfADeadProcess() throws Exception {
    OutputFolder output = create(folder.resolve("out"));
    Path lock = folder.resolve("out/_LOCK");
    Process process = new ProcessBuilder("true").start();
    process.waitFor();
    String host = InetAddress.getLocalHost().getHostName();
    Files.writeString(lock, host + "\n" + process.pid() + "\n\n2024-01-01T00:00:00Z\n");
    output.lock().close();
    // The number has gone to another process since.
    String start = "2001-01-01T00:00:00Z";
    Files.writeString(
        lock, host + "\n" + ProcessHandle.current().pid() + "\n" + start + "\n" + start + "\n");
    output.lock().close();
  }

  @Test
  void waitsForAnOwnerThatHasNotSignedYet() throws Exception {
    OutputFolder output = create(folder.resolve("out"));
    Path lock = Files.createFile(folder.resolve("out/_LOCK"));
    assertRefused(output::lock, PublishException.Kind.FAILED, "has just begun");
    Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minusSeconds(60)));
    output.lock().close();
  }

  @Test
  void respectsTheLockOfAnotherHost() throws Exception {
    OutputFolder output = create(folder.resolve("out"));
    Files.writeString(
        folder.resolve("out/_LOCK"), "elsewhere.example\n1\n\n2024-01-01T00:00:00Z\n");
    assertRefused(output::lock, PublishException.Kind.FAILED, "process 1 on elsewhere.example");
  }

  @Test
  void anExchangeThatWasDoneBeforeTheEndIsNotDoneAgain() throws IOException {
    Path out = folder.resolve("out");
    OutputFolder output = create(out);
    stage(output, "one", Table.ARTICLES, "old");
    output.publish("one");
    // As it is when the process dies right behind the exchange: the old table is where the new was.
    Path staging = out.resolve(".staging-dead");
    Files.createDirectories(staging.resolve("articles"));
    Files.writeString(staging.resolve("_COMMIT"), "dead");
    Files.writeString(staging.resolve("articles/part-0.parquet"), "old");
    Files.writeString(out.resolve("articles/part-0.parquet"), "new");
    Files.createFile(out.resolve("articles/_RUN-dead"));
    output.recover();
    assertThat(published(out, Table.ARTICLES)).isEqualTo("new");
    assertThat(staging).doesNotExist();
  }

  @Test
  void aReaderFindsTheTableAtEveryMoment() throws Exception {
    Path out = folder.resolve("out");
    OutputFolder output = create(out);
    assumeTrue(canExchange(), "this file system cannot exchange two folders in one step");
    stage(output, "first", Table.ARTICLES, "whole");
    output.publish("first");
    AtomicBoolean publishing = new AtomicBoolean(true);
    CompletableFuture<Integer> reader =
        CompletableFuture.supplyAsync(
            () -> {
              int missed = 0;
              while (publishing.get()) {
                missed += Files.isRegularFile(out.resolve("articles/part-0.parquet")) ? 0 : 1;
              }
              return missed;
            });
    for (int run = 0; run < 100; run++) {
      stage(output, "run" + run, Table.ARTICLES, "whole");
      output.publish("run" + run);
    }
    publishing.set(false);
    assertThat(reader.get(1, TimeUnit.MINUTES)).isZero();
  }

  private boolean canExchange() throws IOException {
    Path first = Files.createDirectories(folder.resolve("first"));
    return ExchangeFolders.exchange(first, Files.createDirectories(folder.resolve("second")));
  }
}
