package org.sikap.jobs.ingest;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodecFactory;

/**
 * Lists the files of an input. Folders are read with everything below them, except files and
 * folders whose name starts with a dot or an underscore. A file reached by several paths is listed
 * once.
 */
final class ListInputs {
  private final Configuration configuration;
  private final CompressionCodecFactory codecs;
  private final Format format;
  private final Map<String, FileStatus> files = new TreeMap<>();
  private final Set<String> identities = new HashSet<>();
  private final Set<String> listed = new HashSet<>();

  /** Folders listed, by what makes two paths the same folder, with the number of files below. */
  private final Map<String, Integer> folders = new HashMap<>();

  private ListInputs(Configuration configuration, Format format) {
    this.configuration = requireNonNull(configuration, "configuration is null");
    this.codecs = new CompressionCodecFactory(configuration);
    this.format = requireNonNull(format, "format is null");
  }

  /**
   * The files of the inputs, by path.
   *
   * @throws IngestException if an input does not exist or holds no file
   */
  static List<InputFile> list(IngestOptions options, Configuration configuration) {
    if (options.inputs().isEmpty()) {
      throw new IngestException("No input given; name a file, folder or glob with --input.");
    }
    ListInputs listing = new ListInputs(configuration, options.format());
    options.inputs().forEach(listing::addInput);
    return listing.describe();
  }

  private void addInput(String input) {
    try {
      Path path = new Path(input);
      FileSystem fileSystem = path.getFileSystem(configuration);
      FileStatus[] matches = matches(fileSystem, path);
      if (matches.length == 0) {
        throw new IngestException(
            "No such file or folder: " + input + "; give an existing path or a glob that matches.");
      }
      int found = 0;
      for (FileStatus match : matches) {
        found += addStatus(fileSystem, match);
      }
      if (found == 0) {
        throw new IngestException(
            "No file to read in "
                + input
                + "; put articles there (names that start with a dot or an underscore are not read).");
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new IngestException(
          "Cannot list " + input + ": " + Messages.of(e) + "; check the path and its permissions.",
          e);
    }
  }

  /** A name that exists is meant literally, even if it looks like a glob. */
  private static FileStatus[] matches(FileSystem fileSystem, Path path) throws IOException {
    if (fileSystem.exists(path)) {
      return new FileStatus[] {fileSystem.getFileStatus(path)};
    }
    FileStatus[] matches = fileSystem.globStatus(path);
    return matches == null ? new FileStatus[0] : matches;
  }

  /** Returns how many files the path leads to, those already listed included. */
  private int addStatus(FileSystem fileSystem, FileStatus status) {
    if (!status.isDirectory()) {
      addFile(status);
      return 1;
    }
    String identity = identity(status);
    Integer known = folders.get(identity);
    if (known != null) {
      return known;
    }
    folders.put(identity, 0);
    int found = 0;
    for (FileStatus child : children(fileSystem, status)) {
      found += isHidden(child) ? 0 : addStatus(fileSystem, child);
    }
    folders.put(identity, found);
    return found;
  }

  /** A folder that cannot be listed is passed on as a file, so that a task reports it. */
  private List<FileStatus> children(FileSystem fileSystem, FileStatus folder) {
    try {
      List<FileStatus> children = new ArrayList<>(List.of(fileSystem.listStatus(folder.getPath())));
      children.sort(Comparator.comparing(child -> child.getPath().toString()));
      listed.add(folder.getPath().toString());
      return children;
    } catch (IOException e) {
      addFile(folder);
      return List.of();
    }
  }

  private void addFile(FileStatus status) {
    if (identities.add(identity(status))) {
      files.put(status.getPath().toString(), status);
    }
  }

  /** What makes two paths the same file: links are followed on a local disk. */
  private static String identity(FileStatus status) {
    Path path = status.getPath();
    if (!"file".equals(path.toUri().getScheme())) {
      return path.toString();
    }
    try {
      return new File(path.toUri().getPath()).getCanonicalPath();
    } catch (IOException e) {
      return path.toString();
    }
  }

  private static boolean isHidden(FileStatus status) {
    String name = status.getPath().getName();
    return name.startsWith(".") || name.startsWith("_");
  }

  private List<InputFile> describe() {
    Map<String, String> sideCars = new TreeMap<>();
    for (FileStatus status : files.values()) {
      sideCar(status.getPath())
          .ifPresent(beside -> sideCars.put(status.getPath().toString(), beside));
    }
    Set<String> beside = Set.copyOf(sideCars.values());
    return files.values().stream()
        .filter(status -> !beside.contains(status.getPath().toString()))
        .map(status -> describe(status, sideCars))
        .toList();
  }

  private InputFile describe(FileStatus status, Map<String, String> sideCars) {
    Path path = status.getPath();
    boolean compressed = codecs.getCodec(path) != null;
    String name = path.getName();
    String plain = compressed ? name.substring(0, name.lastIndexOf('.')) : name;
    Format resolved = format == Format.AUTO ? Format.ofFileName(plain).orElse(Format.AUTO) : format;
    Optional<String> sideCar = Optional.ofNullable(sideCars.get(path.toString()));
    return new InputFile(path.toString(), status.getLen(), resolved, compressed, sideCar);
  }

  /** The JSON file of the same name beside a text file, if it is there. */
  private Optional<String> sideCar(Path path) {
    String name = path.getName();
    if (!name.endsWith(".txt")) {
      return Optional.empty();
    }
    Path beside = new Path(path.getParent(), name.substring(0, name.length() - 4) + ".json");
    return exists(beside) ? Optional.of(beside.toString()) : Optional.empty();
  }

  /** A folder that was listed need not be asked again for each of its files. */
  private boolean exists(Path path) {
    if (listed.contains(path.getParent().toString())) {
      return files.containsKey(path.toString());
    }
    try {
      return path.getFileSystem(configuration).exists(path);
    } catch (IOException e) {
      return false;
    }
  }
}
