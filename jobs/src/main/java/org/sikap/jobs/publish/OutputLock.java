package org.sikap.jobs.publish;

import static java.util.Objects.requireNonNull;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Keeps two runs from writing one output folder: a file that only one of them can create. The lock
 * of a process that has died on this host is taken over.
 */
public final class OutputLock implements AutoCloseable {
  static final String NAME = "_LOCK";
  private static final long TIME_TO_SIGN = 10_000;

  private final FileSystem files;
  private final Path path;
  private final Thread atExit = new Thread(this::delete, "sikap-unlock");
  private final AtomicBoolean held = new AtomicBoolean(true);

  /** Who holds a lock: a process is told from a later one of the same number by its start. */
  private record Owner(String host, long pid, String processStart, String since) {
    static Owner self() {
      ProcessHandle process = ProcessHandle.current();
      return new Owner(thisHost(), process.pid(), start(process), Instant.now().toString());
    }

    static Optional<Owner> parse(String text) {
      String[] lines = text.split("\n", -1);
      if (lines.length < 4 || !lines[1].matches("\\d{1,18}")) {
        return Optional.empty();
      }
      return Optional.of(new Owner(lines[0], Long.parseLong(lines[1]), lines[2], lines[3]));
    }

    boolean isDead() {
      return host.equals(thisHost())
          && ProcessHandle.of(pid)
              .filter(ProcessHandle::isAlive)
              .filter(process -> start(process).equals(processStart))
              .isEmpty();
    }

    String text() {
      return String.join("\n", host, Long.toString(pid), processStart, since) + "\n";
    }

    private static String start(ProcessHandle process) {
      return process.info().startInstant().map(Instant::toString).orElse("");
    }

    private static String thisHost() {
      try {
        return InetAddress.getLocalHost().getHostName();
      } catch (UnknownHostException exception) {
        return "localhost";
      }
    }
  }

  private OutputLock(FileSystem files, Path path) {
    this.files = requireNonNull(files);
    this.path = requireNonNull(path);
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /**
   * Takes the lock of a folder.
   *
   * @throws PublishException if another run holds it
   */
  static OutputLock take(FileSystem files, Path folder) throws IOException {
    Path path = new Path(folder, NAME);
    Owner self = Owner.self();
    if (!create(files, path, self)) {
      Optional<Owner> owner = read(files, path);
      if (owner.isEmpty() && isNew(files, path)) {
        throw justBegun(folder);
      }
      if (owner.isPresent() && !owner.get().isDead()) {
        throw new PublishException(
            PublishException.Kind.FAILED,
            "another run writes "
                + folder.toUri().getPath()
                + " (process "
                + owner.get().pid()
                + " on "
                + owner.get().host()
                + ", since "
                + owner.get().since()
                + "); wait for it, or remove "
                + path.toUri().getPath()
                + " if it is gone");
      }
      files.delete(path, false);
      if (!create(files, path, self)) {
        throw justBegun(folder);
      }
    }
    return new OutputLock(files, path);
  }

  private static PublishException justBegun(Path folder) {
    return new PublishException(
        PublishException.Kind.FAILED,
        "another run has just begun to write " + folder.toUri().getPath() + "; wait for it");
  }

  // The owner writes its name right after it has made the file.
  private static boolean isNew(FileSystem files, Path path) throws IOException {
    return files.exists(path)
        && System.currentTimeMillis() - files.getFileStatus(path).getModificationTime()
            < TIME_TO_SIGN;
  }

  private static boolean create(FileSystem files, Path path, Owner owner) throws IOException {
    try (OutputStream stream = open(files, path)) {
      stream.write(owner.text().getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (FileAlreadyExistsException | java.nio.file.FileAlreadyExistsException exception) {
      return false;
    }
  }

  // Hadoop looks for a local file before it makes one; two runs could both find none.
  private static OutputStream open(FileSystem files, Path path) throws IOException {
    return files instanceof LocalFileSystem local
        ? Files.newOutputStream(local.pathToFile(path).toPath(), StandardOpenOption.CREATE_NEW)
        : files.create(path, false);
  }

  private static Optional<Owner> read(FileSystem files, Path path) throws IOException {
    try (InputStream stream = files.open(path)) {
      return Owner.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (FileNotFoundException exception) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    delete();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException exception) {
      // The process is ending; the hook has run or runs now.
    }
  }

  private void delete() {
    if (held.getAndSet(false)) {
      try {
        files.delete(path, false);
      } catch (IOException exception) {
        // A lock that stays behind is taken over, since its process is dead by then.
      }
    }
  }
}
