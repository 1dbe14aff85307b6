package org.sikap.jobs.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Java program that a test started, with what it wrote. Closing it stops it and its children. */
final class JavaProcess implements AutoCloseable {
  /** These programs are short: the second compiler would cost them more than it saves. */
  static final String QUICK_START = "-XX:TieredStopAtLevel=1";

  /** A compiler alone gets less room for its code than two, and stops when it is full. */
  static final String CODE_ROOM = "-XX:ReservedCodeCacheSize=240m";

  private static final Duration STOPPING = Duration.ofSeconds(15);

  private final String name;
  private final Process process;
  private final Path log;

  private JavaProcess(String name, Process process, Path log) {
    this.name = name;
    this.process = process;
    this.log = log;
  }

  /**
   * Starts a program on this test's Java, with the JDK packages opened that Spark needs.
   *
   * @param name what messages call it; also the name of its log
   * @param folder where the log goes, and current folder of the program
   * @param environment variables beside the inherited ones; Spark's own are not inherited
   * @param arguments class path, further options, main class and its arguments
   */
  static JavaProcess start(
      String name, Path folder, Map<String, String> environment, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(QUICK_START);
    command.add(CODE_ROOM);
    command.add("@" + Path.of(System.getProperty("sikap.root"), "bin", "java-options"));
    command.addAll(arguments);
    Path log = folder.resolve(name + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().keySet().removeIf(variable -> variable.startsWith("SPARK_"));
    builder.environment().putAll(environment);
    return new JavaProcess(name, builder.start(), log);
  }

  /** Waits for a line that matches and returns its first group. */
  String awaitLine(Pattern pattern, Duration patience) throws IOException, InterruptedException {
    Instant deadline = Instant.now().plus(patience);
    while (Instant.now().isBefore(deadline)) {
      Matcher matcher = pattern.matcher(output());
      if (matcher.find()) {
        return matcher.group(1);
      }
      if (!process.isAlive()) {
        break;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new IllegalStateException(
        name + " did not write a line like " + pattern + "; it wrote:\n" + output());
  }

  /** Waits for the end and returns the exit code. */
  int awaitEnd(Duration patience) throws IOException, InterruptedException {
    if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException(
          name + " did not end within " + patience + "; it wrote:\n" + output());
    }
    return process.exitValue();
  }

  /** What it has written so far. */
  String output() throws IOException {
    return Files.readString(log, StandardCharsets.UTF_8);
  }

  /** Waits until something is so; false if it ends or takes too long before. */
  boolean await(Condition condition, Duration patience) throws IOException, InterruptedException {
    Instant deadline = Instant.now().plus(patience);
    while (process.isAlive() && Instant.now().isBefore(deadline)) {
      if (condition.holds()) {
        return true;
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    return false;
  }

  /** Something that a test waits for. */
  interface Condition {
    boolean holds() throws IOException;
  }

  /** Ends the programs it has started, and waits until they are gone; tells how many. */
  int killChildren() {
    List<ProcessHandle> children = process.children().toList();
    children.forEach(ProcessHandle::destroyForcibly);
    children.forEach(child -> child.onExit().join());
    return children.size();
  }

  /** Ends it as a power cut would: nothing of it runs any more. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    try {
      process.waitFor(STOPPING.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException exception) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }
}
