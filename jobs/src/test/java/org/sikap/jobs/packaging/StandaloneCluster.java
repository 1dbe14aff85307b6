package org.sikap.jobs.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A Spark master and two workers on the loopback interface, each a process of its own, from a
 * folder laid out like a Spark installation.
 */
final class StandaloneCluster implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(60);
  private static final int WORKERS = 2;

  private final Path installation;
  private final List<JavaProcess> processes = new ArrayList<>();
  private final List<JavaProcess> workers = new ArrayList<>();
  private String address = "";

  private StandaloneCluster(Path installation) {
    this.installation = installation;
  }

  /**
   * Starts the cluster and waits until its workers are registered.
   *
   * @param folder for the installation, logs and work folders
   * @param sparkJars what an installation of Spark holds
   */
  static StandaloneCluster start(Path folder, List<Path> sparkJars)
      throws IOException, InterruptedException {
    Path jars = Files.createDirectories(folder.resolve("spark/jars"));
    for (Path jar : sparkJars) {
      Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
    }
    StandaloneCluster cluster = new StandaloneCluster(folder.resolve("spark"));
    try {
      cluster.startMaster(folder);
      cluster.startWorkers(folder);
      return cluster;
    } catch (IOException | InterruptedException | RuntimeException exception) {
      cluster.close();
      throw exception;
    }
  }

  private void startMaster(Path folder) throws IOException, InterruptedException {
    JavaProcess master =
        startDaemon(
            folder,
            "master",
            List.of(
                "org.apache.spark.deploy.master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                "0",
                "--webui-port",
                "0"));
    address = master.awaitLine(Pattern.compile("Starting Spark master at (spark://\\S+)"), START);
  }

  private void startWorkers(Path folder) throws IOException, InterruptedException {
    for (int number = 1; number <= WORKERS; number++) {
      String name = "worker-" + number;
      workers.add(
          startDaemon(
              folder,
              name,
              List.of(
                  "org.apache.spark.deploy.worker.Worker",
                  "--host",
                  "127.0.0.1",
                  "--port",
                  "0",
                  "--webui-port",
                  "0",
                  "--cores",
                  "1",
                  "--memory",
                  "2g",
                  "--work-dir",
                  folder.resolve(name).toString(),
                  address)));
    }
    for (JavaProcess worker : workers) {
      worker.awaitLine(Pattern.compile("(Successfully registered) with master"), START);
    }
  }

  private JavaProcess startDaemon(Path folder, String name, List<String> command)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-Xmx512m", "-cp", classPath()));
    arguments.addAll(command);
    JavaProcess daemon = JavaProcess.start(name, folder, environment(), arguments);
    processes.add(daemon);
    return daemon;
  }

  /** Ends the executors of a worker as a power cut would; tells how many there were. */
  int killExecutors(int worker) {
    return workers.get(worker).killChildren();
  }

  /** Ends a worker and its executors as a power cut would. */
  void killWorker(int worker) throws InterruptedException {
    workers.get(worker).kill();
    workers.get(worker).killChildren();
  }

  /** Class path of the installation. */
  String classPath() {
    return installation.resolve("jars") + "/*";
  }

  /** Environment in which the installation's programs run. */
  Map<String, String> environment() {
    return Map.of(
        "SPARK_HOME",
        installation.toString(),
        "SPARK_LOCAL_IP",
        "127.0.0.1",
        "SPARK_SCALA_VERSION",
        "2.13");
  }

  /** Address of the master. */
  String address() {
    return address;
  }

  @Override
  public void close() {
    for (int index = processes.size() - 1; index >= 0; index--) {
      processes.get(index).close();
    }
  }
}
