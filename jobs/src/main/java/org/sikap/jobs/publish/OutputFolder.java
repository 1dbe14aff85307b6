package org.sikap.jobs.publish;

import static java.util.Objects.requireNonNull;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.sikap.jobs.table.Table;

/**
 * The folder that a run writes: the tables, a marker that tells the folder is ours, a lock while a
 * run lasts, and a hidden folder for what is not finished.
 *
 * <p>A run is committed by a marker in its hidden folder; from then on putting its tables in place
 * can be repeated until it is done, by the next run if need be. Before that, it leaves no trace.
 */
public final class OutputFolder {
  static final String MARKER = "_SIKAP";
  private static final String MARKER_TEXT = "{\"application\": \"sikap\", \"format\": 1}\n";
  private static final String STAGING = ".staging-";
  private static final String OLD = ".old-";
  private static final String COMMIT = "_COMMIT";
  // In a table: the run it is of. An exchange that is done must not be done again.
  private static final String PLACED = "_RUN-";

  private final FileSystem files;
  private final Path root;

  private OutputFolder(FileSystem files, Path root) {
    this.files = requireNonNull(files);
    this.root = requireNonNull(root);
  }

  /**
   * A folder for writing; makes it where it does not exist.
   *
   * @param location path or Hadoop URI
   * @throws PublishException if it holds something that is not ours, or cannot be written
   */
  public static OutputFolder create(String location, Configuration configuration) {
    OutputFolder folder = at(location, configuration);
    folder.writing("write to", folder::claim);
    return folder;
  }

  /**
   * A folder that a run has written.
   *
   * @param location path or Hadoop URI
   * @throws PublishException if no run has written it
   */
  public static OutputFolder existing(String location, Configuration configuration) {
    OutputFolder folder = at(location, configuration);
    folder.writing(
        "read",
        () -> {
          boolean written =
              folder.files.exists(new Path(folder.root, MARKER))
                  && folder.files.exists(folder.table(Table.RUNS));
          if (!written) {
            throw new PublishException(
                PublishException.Kind.WRONG_FOLDER,
                folder + " holds no tables of Sikap; make them with: sikap run --output " + folder);
          }
        });
    return folder;
  }

  private static OutputFolder at(String location, Configuration configuration) {
    try {
      Path path = new Path(location);
      FileSystem files = path.getFileSystem(configuration);
      if (files instanceof LocalFileSystem local) {
        local.setWriteChecksum(false);
      }
      return new OutputFolder(files, files.makeQualified(path));
    } catch (IOException | IllegalArgumentException exception) {
      throw new PublishException(
          PublishException.Kind.WRONG_FOLDER,
          "output folder "
              + location
              + " cannot be reached ("
              + exception.getMessage()
              + "); check --output",
          exception);
    }
  }

  private void claim() throws IOException {
    if (files.exists(new Path(root, MARKER))) {
      return;
    }
    if (files.exists(root)) {
      if (!files.getFileStatus(root).isDirectory()) {
        throw new PublishException(
            PublishException.Kind.WRONG_FOLDER, this + " is a file; name a folder with --output");
      }
      if (files.listStatus(root).length > 0) {
        throw new PublishException(
            PublishException.Kind.WRONG_FOLDER,
            this
                + " is not empty and was not written by Sikap; name another folder with --output,"
                + " or empty it");
      }
    }
    files.mkdirs(root);
    write(new Path(root, MARKER), MARKER_TEXT);
  }

  /**
   * Keeps other runs away until it is closed.
   *
   * @throws PublishException if another run holds the folder
   */
  public OutputLock lock() {
    OutputLock[] lock = new OutputLock[1];
    writing("write to", () -> lock[0] = OutputLock.take(files, root));
    return lock[0];
  }

  /** Finishes what a run that died had committed and removes what it had not. Needs the lock. */
  public void recover() {
    writing(
        "write to",
        () -> {
          analyses().recover();
          for (FileStatus status : files.listStatus(root)) {
            String name = status.getPath().getName();
            if (name.startsWith(STAGING)) {
              String runId = name.substring(STAGING.length());
              if (files.exists(new Path(status.getPath(), COMMIT))) {
                putInPlace(runId);
              } else {
                files.delete(status.getPath(), true);
              }
            }
          }
        });
  }

  /** What runs have made of articles so far. */
  public AnalysisStore analyses() {
    return new AnalysisStore(files, root);
  }

  /** Where a run writes a table until it is published. */
  public String staged(String runId, Table table) {
    return new Path(staging(runId), table.folder()).toString();
  }

  /** Where a run keeps an intermediate result; removed with the run. */
  public String work(String runId, String name) {
    return new Path(new Path(staging(runId), "work"), name).toString();
  }

  /** Where the folder is. */
  public URI location() {
    return root.toUri();
  }

  /** Where a table is for its readers. */
  public String location(Table table) {
    return table(table).toString();
  }

  /** Whether a table has been published. */
  public boolean has(Table table) {
    boolean[] found = new boolean[1];
    writing("read", () -> found[0] = files.exists(table(table)));
    return found[0];
  }

  /**
   * Puts the staged tables of a run in place of the old ones and removes the old ones and the rest
   * of the run. On a local disk each table is exchanged in one step; elsewhere it takes two
   * renames. Needs the lock.
   */
  public void publish(String runId) {
    writing(
        "write to",
        () -> {
          write(new Path(staging(runId), COMMIT), runId + "\n");
          putInPlace(runId);
        });
  }

  /** Removes all that a run that failed has left. */
  public void discard(String runId) {
    writing(
        "write to",
        () -> {
          analyses().recover();
          files.delete(staging(runId), true);
        });
  }

  private void putInPlace(String runId) throws IOException {
    Path old = new Path(root, OLD + runId);
    files.mkdirs(old);
    for (Table table : Table.values()) {
      Path staged = new Path(staging(runId), table.folder());
      Path placed = table(table);
      if (files.exists(staged) && !files.exists(new Path(placed, PLACED + runId))) {
        write(new Path(staged, PLACED + runId), "");
        if (!files.exists(placed)) {
          rename(staged, placed);
        } else if (!exchange(staged, placed)) {
          rename(placed, new Path(old, table.folder()));
          rename(staged, placed);
        }
      }
    }
    files.delete(old, true);
    files.delete(staging(runId), true);
  }

  private boolean exchange(Path first, Path second) {
    return files instanceof LocalFileSystem local
        && ExchangeFolders.exchange(
            local.pathToFile(first).toPath(), local.pathToFile(second).toPath());
  }

  private void rename(Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      throw new IOException("cannot rename " + from + " to " + to);
    }
  }

  private void write(Path path, String text) throws IOException {
    try (OutputStream stream = files.create(path, true)) {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private Path staging(String runId) {
    return new Path(root, STAGING + runId);
  }

  private Path table(Table table) {
    return new Path(root, table.folder());
  }

  /** The path for people: without a scheme where it is a local one. */
  @Override
  public String toString() {
    return root.toUri().getScheme().equals("file") ? root.toUri().getPath() : root.toString();
  }

  private interface FileWork {
    void run() throws IOException;
  }

  private void writing(String verb, FileWork work) {
    try {
      work.run();
    } catch (IOException exception) {
      throw new PublishException(
          PublishException.Kind.FAILED,
          "cannot " + verb + " " + this + ": " + reason(exception),
          exception);
    }
  }

  private static String reason(IOException exception) {
    String message = String.valueOf(exception.getMessage());
    List<String> lines = Arrays.asList(message.split("\n"));
    if (exception instanceof FileNotFoundException && message.contains("Permission denied")) {
      return "permission denied; check who owns it";
    }
    if (message.startsWith("Mkdirs failed")) {
      return "the folder cannot be made; check the path and its permissions";
    }
    return lines.get(0);
  }
}
