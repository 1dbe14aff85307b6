package org.sikap.jobs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the arrows between modules and packages that docs/architecture.md draws. */
final class ArchitectureTest {
  private static final String CORE = "org.sikap.core.";

  /** Packages of core; each may use the ones before it. */
  private static final List<String> CORE_PACKAGES =
      List.of(
          "data",
          "actor",
          "language",
          "article",
          "syntax",
          "stance",
          "score",
          "votes",
          "evaluation",
          "training");

  private static JavaClasses classes;

  @BeforeAll
  static void readClasses() {
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sikap");
    assertThat(classes).isNotEmpty();
  }

  @Test
  void coreKnowsNothingOfSparkReportsAndJobs() {
    noClasses()
        .that()
        .resideInAPackage("org.sikap.core..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.spark..",
            "org.apache.hadoop..",
            "scala..",
            "org.sikap.reports..",
            "org.sikap.jobs..")
        .check(classes);
  }

  @Test
  void reportsKnowNothingOfSparkAndJobs() {
    noClasses()
        .that()
        .resideInAPackage("org.sikap.reports..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.spark..", "org.apache.hadoop..", "scala..", "org.sikap.jobs..")
        .allowEmptyShould(true)
        .check(classes);
  }

  @Test
  void packagesOfCoreUseOnlyTheOnesBeforeThem() {
    for (int index = 0; index < CORE_PACKAGES.size(); index++) {
      String[] later =
          CORE_PACKAGES.subList(index + 1, CORE_PACKAGES.size()).stream()
              .map(name -> CORE + name + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(CORE + CORE_PACKAGES.get(index) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .allowEmptyShould(true)
          .check(classes);
    }
  }

  @Test
  void everyPackageOfCoreHasItsPlaceInTheOrder() {
    assertThat(classes.stream().map(found -> found.getPackageName()).filter(this::isInCore))
        .allMatch(
            name -> CORE_PACKAGES.contains(name.substring(CORE.length()).split("\\.", -1)[0]));
  }

  private boolean isInCore(String packageName) {
    return packageName.startsWith(CORE);
  }

  @Test
  void noPackagesDependOnEachOtherInACircle() {
    for (String module : List.of("core", "reports", "jobs")) {
      slices()
          .matching("org.sikap." + module + ".(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true)
          .check(classes);
    }
  }

  @Test
  void namesOfClassesSayWhatTheyDo() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Utility|Utilities|Helper|Helpers|Manager)(\\$.*)?")
        .check(classes);
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    TreeSet<Path> undocumented = new TreeSet<>();
    for (String module : List.of("core", "reports", "jobs")) {
      Path sources = Path.of(System.getProperty("sikap.root"), module, "src", "main", "java");
      if (Files.isDirectory(sources)) {
        try (Stream<Path> files = Files.walk(sources)) {
          undocumented.addAll(
              files
                  .filter(file -> file.toString().endsWith(".java"))
                  .map(Path::getParent)
                  .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                  .collect(toCollection(TreeSet::new)));
        }
      }
    }
    assertThat(undocumented).as("packages without a package-info.java").isEmpty();
  }

  @Test
  void dataHoldsNoCode() {
    assertThat(Path.of(System.getProperty("sikap.root"), "data", "src")).doesNotExist();
  }
}
