package org.sikap.jobs.score;

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
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.sikap.core.data.DataException;
import org.sikap.core.data.DataFile;

/** One value for all data that decide what a text yields: register, topic, lexicons, models. */
final class DataFingerprint {
  private static final String ROOT = "sikap/";
  private static final String ANCHOR = ROOT + "manifest.yaml";
  private static final List<String> LEFT_OUT = List.of("sample/", "gold/");
  private static final int DIGITS = 32;

  private DataFingerprint() {}

  /** 32 hexadecimal digits. */
  static String of(List<DataFile> actors, Optional<DataFile> topic, List<String> languages) {
    MessageDigest digest = sha256();
    BuiltIn.FILES.forEach((name, hash) -> add(digest, name, hash));
    actors.forEach(file -> add(digest, "actors", file.bytes()));
    topic.ifPresent(file -> add(digest, "topic", file.bytes()));
    add(digest, "languages", String.join(",", languages).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  private static void add(MessageDigest digest, String name, byte[] bytes) {
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException exception) {
      throw new IllegalStateException("every Java runtime has SHA-256", exception);
    }
  }

  /** The built-in data do not change while the program runs. */
  private static final class BuiltIn {
    static final SortedMap<String, byte[]> FILES = read();

    private static SortedMap<String, byte[]> read() {
      URL anchor = DataFingerprint.class.getClassLoader().getResource(ANCHOR);
      if (anchor == null) {
        throw new DataException("data/manifest.yaml is missing from the class path");
      }
      SortedMap<String, byte[]> files = new TreeMap<>();
      try {
        if (anchor.openConnection() instanceof JarURLConnection connection) {
          readJar(connection.getJarFile(), files);
        } else {
          readFolder(Path.of(anchor.toURI()).getParent(), files);
        }
      } catch (IOException exception) {
        throw new UncheckedIOException(exception);
      } catch (URISyntaxException exception) {
        throw new IllegalStateException("not a class path address: " + anchor, exception);
      }
      return files;
    }

    private static void readJar(JarFile jar, SortedMap<String, byte[]> files) throws IOException {
      List<JarEntry> entries =
          jar.stream()
              .filter(entry -> entry.getName().startsWith(ROOT) && !entry.isDirectory())
              .toList();
      for (JarEntry entry : entries) {
        try (InputStream stream = jar.getInputStream(entry)) {
          put(files, entry.getName().substring(ROOT.length()), stream.readAllBytes());
        }
      }
    }

    private static void readFolder(Path folder, SortedMap<String, byte[]> files)
        throws IOException {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.filter(Files::isRegularFile).toList()) {
          URI name = folder.toUri().relativize(path.toUri());
          put(files, name.getPath(), Files.readAllBytes(path));
        }
      }
    }

    private static void put(SortedMap<String, byte[]> files, String name, byte[] bytes) {
      if (LEFT_OUT.stream().noneMatch(name::startsWith)) {
        files.put(name, sha256().digest(bytes));
      }
    }
  }
}
