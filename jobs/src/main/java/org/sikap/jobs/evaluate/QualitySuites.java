package org.sikap.jobs.evaluate;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sikap.core.data.DataFile;
import org.sikap.core.data.YamlNode;

/**
 * What the quality page reports on. One file names the suites, what must be reached on each, and
 * where the figures and the page are kept.
 *
 * @param suites in the order of the page
 * @param tolerance how far a share may move from its recorded figure before the record must be
 *     renewed
 * @param figures file of the recorded figures
 * @param page the page
 */
public record QualitySuites(List<QualitySuite> suites, double tolerance, Path figures, Path page) {
  private static final Set<String> KEYS =
      new TreeSet<>(Set.of("suites", "tolerance", "figures", "page"));

  public QualitySuites {
    suites = List.copyOf(suites);
    requireNonNull(figures);
    requireNonNull(page);
  }

  /**
   * Reads a file of suites; paths in it are relative to its folder.
   *
   * @throws org.sikap.core.data.DataException naming file and line of the first mistake
   */
  public static QualitySuites load(Path file) {
    YamlNode root = DataFile.local(file).yaml().allowing(KEYS);
    Path folder = file.toAbsolutePath().getParent();
    return new QualitySuites(
        root.get("suites").items().stream().map(node -> QualitySuite.read(node, folder)).toList(),
        root.number("tolerance"),
        folder.resolve(root.text("figures")).normalize(),
        folder.resolve(root.text("page")).normalize());
  }

  /** Languages of the suites that can be measured here. */
  public List<String> languages() {
    return suites.stream().map(QualitySuite::language).distinct().toList();
  }
}
