package org.sikap.jobs;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import javax.management.JMException;
import javax.management.JMRuntimeException;
import javax.management.ObjectName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file of the classes that this process has loaded. Java maps it into memory at a later start
 * ({@code -XX:SharedArchiveFile}), where it would read, check and link some twenty thousand classes
 * one by one. Java ignores a file that another version of Java or another class path has made.
 */
final class ClassArchive {
  private static final Logger LOG = LoggerFactory.getLogger(ClassArchive.class);
  private static final String WANTED = "sikap.class-archive";

  private final Path file;

  private ClassArchive(Path file) {
    this.file = file;
  }

  /** The file that the system property {@code sikap.class-archive} asks for, if it does. */
  static Optional<ClassArchive> wanted() {
    return Optional.ofNullable(System.getProperty(WANTED)).map(Path::of).map(ClassArchive::new);
  }

  /**
   * Writes the file, in some seconds, and ends the use of the standard output. Needs a Java that
   * was started with {@code -XX:+RecordDynamicDumpInfo}. Where it cannot be written, the next start
   * takes as long as this one, which is all.
   */
  void write() {
    // Java tells on the standard output, where results are, what it has written.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    Path part = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      try {
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "vmCds",
                new Object[] {new String[] {"dynamic_dump", '"' + part.toString() + '"'}},
                new String[] {String[].class.getName()});
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (JMException | JMRuntimeException | IOException exception) {
      LOG.warn("no archive of classes in {}", file, exception);
    }
  }
}
