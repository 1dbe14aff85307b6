package org.sikap.jobs.score;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.sikap.core.data.DataException;

/**
 * The hashes of all files below a folder of the class path, by their path in it. They do not change
 * while the program runs.
 */
final class Resources {
  private final SortedMap<String, byte[]> hashes;

  private Resources(SortedMap<String, byte[]> hashes) {
    this.hashes = requireNonNull(hashes);
  }

  /**
   * The files beside and below one of them.
   *
   * @param folder such as {@code sikap/}
   * @param anchor path of a file below it, which tells where the folder is
   */
  static Resources below(String folder, String anchor) {
    URL url = Resources.class.getClassLoader().getResource(folder + anchor);
    if (url == null) {
      throw new DataException(folder + anchor + " is missing from the class path");
    }
    SortedMap<String, byte[]> hashes = new TreeMap<>();
    try {
      if (url.openConnection() instanceof JarURLConnection connection) {
        readJar(connection.getJarFile(), folder, hashes);
      } else {
        Path root = Path.of(url.toURI());
        for (int level = 0; level < Path.of(anchor).getNameCount(); level++) {
          root = root.getParent();
        }
        readFolder(root, hashes);
      }
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    } catch (URISyntaxException exception) {
      throw new IllegalStateException("not a class path address: " + url, exception);
    }
    return new Resources(hashes);
  }

  private static void readJar(JarFile jar, String folder, SortedMap<String, byte[]> hashes)
      throws IOException {
    for (JarEntry entry : jar.stream().toList()) {
      if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
        try (InputStream stream = jar.getInputStream(entry)) {
          hashes.put(entry.getName().substring(folder.length()), hash(stream.readAllBytes()));
        }
      }
    }
  }

  private static void readFolder(Path folder, SortedMap<String, byte[]> hashes) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        URI name = folder.toUri().relativize(path.toUri());
        hashes.put(name.getPath(), hash(Files.readAllBytes(path)));
      }
    }
  }

  /** Adds the files whose path is wanted to a digest. */
  void addTo(MessageDigest digest, Predicate<String> wanted) {
    hashes.forEach(
        (name, hash) -> {
          if (wanted.test(name)) {
            add(digest, name, hash);
          }
        });
  }

  /** Adds a name and a value so that no other name and value give the same. */
  static void add(MessageDigest digest, String name, byte[] value) {
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(hash(value));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException exception) {
      throw new IllegalStateException("every Java runtime has SHA-256", exception);
    }
  }

  private static byte[] hash(byte[] bytes) {
    return sha256().digest(bytes);
  }
}
