package org.sikap.jobs.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sikap.jobs.TestSpark;
import org.sikap.jobs.table.Table;

/**
 * The jar for spark-submit, as it is packed: what it holds, and that on a cluster it gives what the
 * program gives unpacked on one machine. Both runs read the sample corpus; the README's queries
 * read what they wrote.
 */
final class PackedJarIT {
  private static final Path ROOT = Path.of(System.getProperty("sikap.root"));
  private static final Path JAR = ROOT.resolve("jobs/target/sikap.jar");
  private static final Path SAMPLE = ROOT.resolve("data/sample");
  private static final String MAIN_CLASS = "org.sikap.jobs.Sikap";
  private static final Duration RUN = Duration.ofMinutes(8);
  private static final long LARGEST_JAR = 150_000_000;

  /** A code of a language that the identifier knows, and a sentence in it. */
  private static final String SENTENCES =
      """
      en The minister said on Tuesday that his country would not send troops to the border.
      id Menteri itu mengatakan pada Selasa bahwa negaranya tidak akan mengirim pasukan.
      ru Министр заявил во вторник что его страна не будет отправлять войска на границу.
      uk Міністр заявив у вівторок що його країна не надсилатиме війська на кордон.
      be Міністр заявіў у аўторак што яго краіна не будзе адпраўляць войскі на мяжу.
      pl Minister powiedział we wtorek że jego kraj nie wyśle żołnierzy na granicę.
      cs Ministr v úterý řekl, že jeho země nepošle vojáky na hranice, ale pomůže uprchlíkům.
      hu A miniszter kedden azt mondta hogy országa nem küld katonákat a határra.
      ro Președintele a spus că România va sprijini Ucraina și că oamenii care fug sunt bine primiți.
      de Der Minister sagte am Dienstag dass sein Land keine Truppen an die Grenze schicke.
      fr Le ministre a déclaré mardi que son pays n'enverrait pas de troupes à la frontière.
      es El ministro dijo el martes que su país no enviará tropas a la frontera.
      pt O ministro disse na terça-feira que seu país não enviará tropas para a fronteira.
      it Il ministro ha detto martedì che il suo paese non invierà truppe al confine.
      nl De minister zei dinsdag dat zijn land geen troepen naar de grens zal sturen.
      sv Ministern sade på tisdagen att hans land inte kommer att skicka trupper till gränsen.
      tr Bakan salı günü ülkesinin sınıra asker göndermeyeceğini söyledi.
      ar قال الوزير يوم الثلاثاء إن بلاده لن ترسل قوات إلى الحدود.
      fa وزیر روز سه شنبه گفت که کشورش نیرویی به مرز نخواهد فرستاد.
      hi मंत्री ने मंगलवार को कहा कि उनका देश सीमा पर सैनिक नहीं भेजेगा
      vi Bộ trưởng nói hôm thứ Ba rằng nước ông sẽ không gửi quân đến biên giới.
      zh 部长星期二表示他的国家不会向边境派遣军队
      ja 大臣は火曜日に自国が国境に軍隊を送らないと述べた
      ko 장관은 화요일 자국이 국경에 군대를 보내지 않을 것이라고 말했다.
      """;

  @TempDir static Path folder;

  private static Path onCluster;
  private static Path onOneMachine;

  @BeforeAll
  static void runTwice() throws IOException, InterruptedException {
    onCluster = folder.resolve("cluster");
    onOneMachine = folder.resolve("local");
    try (StandaloneCluster cluster = StandaloneCluster.start(folder, sparkJars())) {
      submit(cluster);
    }
    runUnpacked();
  }

  private static List<Path> sparkJars() throws IOException {
    String classPath = Files.readString(ROOT.resolve("jobs/target/embedded-spark.classpath"));
    return Arrays.stream(classPath.strip().split(File.pathSeparator, -1)).map(Path::of).toList();
  }

  private static void submit(StandaloneCluster cluster) throws IOException, InterruptedException {
    List<String> arguments =
        List.of(
            "-Xmx1g",
            "-cp",
            cluster.classPath(),
            "org.apache.spark.deploy.SparkSubmit",
            "--master",
            cluster.address(),
            "--executor-memory",
            "1536m",
            "--conf",
            "spark.driver.host=127.0.0.1",
            "--conf",
            "spark.ui.enabled=false",
            "--conf",
            "spark.sql.shuffle.partitions=4",
            "--conf",
            "spark.executor.extraJavaOptions="
                + JavaProcess.QUICK_START
                + " "
                + JavaProcess.CODE_ROOM,
            JAR.toString(),
            "run",
            "--input",
            SAMPLE.toString(),
            "--output",
            onCluster.toString());
    awaitSuccess(JavaProcess.start("spark-submit", folder, cluster.environment(), arguments));
  }

  // From the Maven class path: what the jar leaves out or renames must make no difference.
  private static void runUnpacked() throws IOException, InterruptedException {
    List<String> arguments =
        List.of(
            "-Xmx2g",
            // Other numbers of tasks and partitions than on the cluster.
            "-Dspark.sql.shuffle.partitions=7",
            "-cp",
            System.getProperty("java.class.path"),
            MAIN_CLASS,
            "run",
            "--master",
            "local[8]",
            "--input",
            SAMPLE.toString(),
            "--output",
            onOneMachine.toString());
    awaitSuccess(JavaProcess.start("local", folder, Map.of(), arguments));
  }

  private static void awaitSuccess(JavaProcess run) throws IOException, InterruptedException {
    try (run) {
      int exitCode = run.awaitEnd(RUN);
      assertThat(exitCode).as(run.output()).isZero();
    }
  }

  @Test
  void isSmallEnoughToSubmit() throws IOException {
    assertThat(Files.size(JAR)).isLessThan(LARGEST_JAR);
  }

  @Test
  void namesItsMainClass() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class"))
          .isEqualTo(MAIN_CLASS);
    }
  }

  @Test
  void holdsNothingThatSparkShips() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.stream().map(entry -> entry.getName()))
          .contains("org/sikap/packed/protobuf/Message.class", "META-INF/LICENSE")
          .noneMatch(
              name ->
                  name.matches(
                      "(org/apache/(spark|hadoop|parquet|logging|xerces)|scala|com/fasterxml|org/slf4j"
                          + "|com/google/protobuf|com/ibm/icu|javax/xml|org/w3c)/.*\\.class"))
          .noneMatch(name -> name.matches("META-INF/.*\\.(SF|DSA|RSA)"));
    }
  }

  @Test
  void knowsTheLanguagesThatTheIdentifierKnows() throws Exception {
    URL[] jar = {JAR.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(jar, ClassLoader.getPlatformClassLoader())) {
      Method identify =
          loader
              .loadClass("org.sikap.core.article.LanguageIdentifier")
              .getMethod("identify", String.class);
      for (String line : SENTENCES.lines().toList()) {
        assertThat(identify.invoke(null, line.substring(3)))
            .as(line)
            .isEqualTo(Optional.of(line.substring(0, 2)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void givesTheSameRowsOnAClusterAsOnOneMachine(Table table) throws Exception {
    try (ParquetTables tables = ParquetTables.open()) {
      assertThat(tables.columns(onCluster, table)).containsExactly(table.schema().fieldNames());
      assertThat(tables.count(onCluster, table)).isEqualTo(tables.count(onOneMachine, table));
      assertThat(tables.missing(onCluster, onOneMachine, table)).isEmpty();
      assertThat(tables.missing(onOneMachine, onCluster, table)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ARTICLES", "STATEMENTS", "ARTICLE_STANCES", "ACTOR_STANCES", "RUNS"})
  void findsSomethingInTheSample(Table table) throws Exception {
    try (ParquetTables tables = ParquetTables.open()) {
      assertThat(tables.count(onCluster, table)).isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"worker-1", "worker-2"})
  void everyWorkerTakesPart(String worker) throws IOException {
    try (Stream<Path> applications = Files.list(folder.resolve(worker))) {
      assertThat(applications).isNotEmpty();
    }
  }

  @Test
  void queriesOfTheReadmeRunInDuckDb() throws Exception {
    MarkdownExamples readme = MarkdownExamples.read(ROOT.resolve("README.md"));
    List<String> queries = readme.queries("duckdb", onOneMachine);
    assertThat(queries).isNotEmpty();
    try (ParquetTables tables = ParquetTables.open()) {
      for (String query : queries) {
        assertThat(tables.rows(query)).as(query).isNotEmpty();
      }
    }
  }

  @Test
  void queriesOfTheReadmeRunInSpark() throws Exception {
    MarkdownExamples readme = MarkdownExamples.read(ROOT.resolve("README.md"));
    List<String> queries = readme.queries("spark-sql", onOneMachine);
    assertThat(queries).isNotEmpty();
    SparkSession spark = TestSpark.session();
    for (String query : queries) {
      assertThat(spark.sql(query).collectAsList()).as(query).isNotEmpty();
    }
  }
}
