package org.sikap.jobs.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/sikap} as people meet it: from anywhere, with and without Spark, Java and Maven. */
final class LauncherIT {
  private static final Path ROOT = Path.of(System.getProperty("sikap.root"));
  private static final Path LAUNCHER = ROOT.resolve("bin/sikap");
  private static final String JAVA = Path.of(System.getProperty("java.home")).toString();

  @TempDir Path folder;

  /** What a command wrote, standard error included, and how it ended. */
  private record Outcome(int exitCode, String output) {}

  private Outcome launch(Path launcher, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("SPARK_"));
    builder.environment().put("JAVA_HOME", JAVA);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Outcome(process.exitValue(), output);
  }

  private Path script(String path, String line) throws IOException {
    Path script = folder.resolve(path);
    Files.createDirectories(script.getParent());
    Files.writeString(script, "#!/bin/sh\n" + line + "\n");
    return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Path sparkHome(String coreJar) throws IOException {
    script("spark/bin/spark-submit", "printf '%s\\n' \"$@\"");
    Path jars = Files.createDirectories(folder.resolve("spark/jars"));
    Files.createFile(jars.resolve(coreJar));
    return folder.resolve("spark");
  }

  @Test
  void helpsThroughASymbolicLinkFromAnotherFolder() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), LAUNCHER);
    Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("link"));
    Outcome outcome = launch(second, Map.of(), "--help");
    assertThat(link).isSymbolicLink();
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.output()).startsWith("Usage: sikap");
  }

  @Test
  void explainsTheSentencesOfTheReadme() throws Exception {
    MarkdownExamples readme = MarkdownExamples.read(ROOT.resolve("README.md"));
    Files.writeString(folder.resolve("my-actors.yaml"), readme.file("my-actors.yaml"));
    List<String> commands =
        readme.commands("bin/sikap explain").stream()
            .filter(command -> !command.contains("CODE"))
            .toList();
    assertThat(commands).hasSize(2);
    for (String command : commands) {
      Path line = script("line", command.replace("bin/sikap", LAUNCHER.toString()));
      Outcome outcome = launch(line, Map.of());
      assertThat(outcome.output()).contains("Statement 1", "condemn");
      assertThat(outcome.exitCode()).isZero();
    }
  }

  @Test
  void keepsTheClassesOfARunForLaterStarts() throws Exception {
    Path classes = folder.resolve("classes of Java.jsa");
    Map<String, String> keep = Map.of("SIKAP_CLASSES", classes.toString());
    Files.writeString(
        folder.resolve("one.jsonl"),
        "{\"id\": \"1\", \"text\": \"Poland condemned Russia for its attack on Ukraine.\"}");
    Outcome first = launch(LAUNCHER, keep, "run", "--input", "one.jsonl", "--output", "first");
    assertThat(first.exitCode()).isZero();
    assertThat(first.output().strip())
        .endsWith("sikap: keeping what was loaded, for faster starts")
        .contains("statements      3");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(file -> file.getFileName().toString().startsWith("classes")))
          .containsExactly(classes);
    }
    Path log = folder.resolve("loaded.txt");
    Outcome second =
        launch(
            LAUNCHER,
            Map.of(
                "SIKAP_CLASSES",
                classes.toString(),
                "SIKAP_JAVA_OPTS",
                "-Xlog:class+load:file=" + log),
            "--version");
    assertThat(second.output()).startsWith("sikap ");
    assertThat(Files.readString(log))
        .containsPattern("org.sikap.jobs.Sikap source: shared objects file \\(top\\)");
  }

  @Test
  void startsWithClassesOfAnotherBuildAllTheSame() throws Exception {
    Path classes = Files.writeString(folder.resolve("other.jsa"), "not of this program");
    Outcome outcome =
        launch(LAUNCHER, Map.of("SIKAP_CLASSES", classes.toString()), "explain", "No one stirred.");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.output()).doesNotContain("other.jsa").doesNotContain("cds");
  }

  @Test
  void submitsToTheSparkOfSparkHome() throws Exception {
    String home = sparkHome("spark-core_2.13-4.0.1.jar").toString();
    Outcome outcome =
        launch(LAUNCHER, Map.of("SPARK_HOME", home), "run", "--input", "my news", "--output", "o");
    assertThat(outcome.output().lines())
        .containsSubsequence("sikap: using Spark in " + Path.of(home).toRealPath())
        .containsSubsequence("--driver-memory", "2g", "--class", "org.sikap.jobs.Sikap")
        .endsWith(
            ROOT.toRealPath().resolve("jobs/target/sikap.jar").toString(),
            "run",
            "--input",
            "my news",
            "--output",
            "o")
        .doesNotContain("--master");
  }

  @Test
  void handsTheMasterToSparkSubmit() throws Exception {
    Map<String, String> environment =
        Map.of("SPARK_HOME", sparkHome("spark-core_2.13-4.1.0.jar").toString(), "SIKAP_HEAP", "5g");
    Outcome outcome = launch(LAUNCHER, environment, "run", "--master", "spark://one:7077");
    assertThat(outcome.output().lines())
        .containsSubsequence("--master", "spark://one:7077", "--driver-memory", "5g", "--class");
  }

  @Test
  void leavesASparkOfAnotherVersionAlone() throws Exception {
    String home = sparkHome("spark-core_2.12-3.5.1.jar").toString();
    Outcome outcome =
        launch(LAUNCHER, Map.of("SPARK_HOME", home), "run", "--output", "o", "--no-such-option");
    assertThat(outcome.output())
        .startsWith(
            "sikap: Spark in "
                + Path.of(home).toRealPath()
                + " is not Spark 4 for Scala 2.13; using the embedded Spark\n");
    assertThat(outcome.exitCode()).isEqualTo(2);
  }

  @Test
  void saysWhenSparkHomeIsWrong() throws Exception {
    Outcome outcome = launch(LAUNCHER, Map.of("SPARK_HOME", "/nowhere"), "run");
    assertThat(outcome)
        .isEqualTo(
            new Outcome(
                1,
                "sikap: SPARK_HOME is /nowhere, where there is no bin/spark-submit; correct or unset"
                    + " it\n"));
  }

  @Test
  void saysWhenJavaIsMissingOrTooOld() throws Exception {
    assertThat(launch(LAUNCHER, Map.of("JAVA_HOME", "/nowhere"), "run"))
        .isEqualTo(
            new Outcome(
                1,
                "sikap: there is no /nowhere/bin/java; install a JDK 17 or newer, or correct"
                    + " JAVA_HOME\n"));
    script("old/bin/java", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
    String old = folder.resolve("old").toString();
    assertThat(launch(LAUNCHER, Map.of("JAVA_HOME", old), "run"))
        .isEqualTo(
            new Outcome(
                1,
                "sikap: "
                    + old
                    + "/bin/java is Java 11; install a JDK 17 or newer, or set JAVA_HOME to it\n"));
  }

  @Test
  void saysWhereTheReasonOfAFailedBuildIs() throws Exception {
    Path copy = Files.createDirectories(folder.resolve("clone/bin")).resolve("sikap");
    Files.copy(LAUNCHER, copy, StandardCopyOption.COPY_ATTRIBUTES);
    script("maven/mvn", "echo broken; exit 1");
    String path = folder.resolve("maven") + ":" + System.getenv("PATH");
    Path clone = folder.toRealPath().resolve("clone");
    assertThat(launch(copy, Map.of("PATH", path), "run"))
        .isEqualTo(
            new Outcome(
                1,
                "sikap: building (first use, takes some minutes) ...\n"
                    + "sikap: the build failed; the reason is in "
                    + clone
                    + "/target/build.log\n"));
    assertThat(clone.resolve("target/build.log")).hasContent("broken");
  }

  @Test
  void saysWhenMavenIsMissing() throws Exception {
    Path copy = Files.createDirectories(folder.resolve("clone/bin")).resolve("sikap");
    Files.copy(LAUNCHER, copy, StandardCopyOption.COPY_ATTRIBUTES);
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : List.of("dirname", "basename", "readlink", "sed", "head", "sh")) {
      Files.createSymbolicLink(tools.resolve(tool), Path.of("/usr/bin", tool));
    }
    assertThat(launch(copy, Map.of("PATH", tools.toString()), "run"))
        .isEqualTo(
            new Outcome(1, "sikap: there is no mvn to build with; install Maven 3.8 or newer\n"));
  }
}
