package org.sikap.jobs.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.sikap.jobs.TestSpark;

class GroupStoriesIT {
  private static final StructType SCHEMA =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("published_at", DataTypes.TimestampType)
          .add("repeat_of", DataTypes.StringType);

  private final SparkSession spark = TestSpark.session();

  private static Row article(String id, String text, String date, String repeatOf) {
    Timestamp time = date == null ? null : Timestamp.from(Instant.parse(date + "T00:00:00Z"));
    return RowFactory.create(id, text, time, repeatOf);
  }

  private static Row article(String id, String text) {
    return article(id, text, null, null);
  }

  /** A text of words that no text with another seed shares. */
  private static String words(int seed, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + seed + "x" + i)
        .collect(Collectors.joining(" "));
  }

  private Map<String, String> stories(List<Row> articles, int partitions) {
    Dataset<Row> table = spark.createDataFrame(articles, SCHEMA).repartition(partitions);
    List<Row> rows = GroupStories.group(spark, table).collectAsList();
    assertThat(rows).hasSize(articles.size());
    for (Row row : rows) {
      boolean representative = row.getAs("article_id").equals(row.getAs("story_id"));
      assertThat(row.<String>getAs("duplicate_of"))
          .isEqualTo(representative ? null : row.<String>getAs("story_id"));
    }
    return rows.stream()
        .collect(Collectors.toMap(row -> row.getAs("article_id"), row -> row.getAs("story_id")));
  }

  @Test
  void joinsNearCopiesUnderTheFirstPublished() {
    String report = words(1, 200);
    Map<String, String> stories =
        stories(
            List.of(
                article("a", report + " reported the second paper", "2024-05-02", null),
                article("b", "headline of the agency " + report, "2024-05-01", null),
                article("c", report.replace("w1x100 ", "changed "), null, null),
                article("d", words(2, 200), "2024-05-01", null)),
            3);
    assertThat(stories).isEqualTo(Map.of("a", "b", "b", "b", "c", "b", "d", "d"));
  }

  @Test
  void leavesPartlySimilarArticlesApart() {
    String shared = words(3, 100);
    Map<String, String> stories =
        stories(
            List.of(
                article("a", shared + " " + words(4, 60)),
                article("b", shared + " " + words(5, 60))),
            2);
    assertThat(stories).isEqualTo(Map.of("a", "a", "b", "b"));
  }

  @Test
  void joinsWhatHangsTogetherOverSeveralSteps() {
    List<Row> chain = new ArrayList<>();
    for (int step = 0; step < 8; step++) {
      String text = words(6, 400);
      List<String> window = List.of(text.split(" ")).subList(step * 25, step * 25 + 200);
      chain.add(article("s" + step, String.join(" ", window)));
    }
    assertThat(stories(chain, 4).values()).containsOnly("s0");
  }

  @Test
  void joinsShortArticlesOnlyWhenEqual() {
    Map<String, String> stories =
        stories(
            List.of(
                article("a", "one two three four five six seven eight nine"),
                article("b", "one two three four five six seven eight nine!"),
                article("c", "one two three four five six seven eight nine", null, "a")),
            1);
    assertThat(stories).isEqualTo(Map.of("a", "a", "b", "b", "c", "a"));
  }

  @Test
  void putsRepeatsIntoTheStoryOfTheirContent() {
    String report = words(7, 50);
    Map<String, String> stories =
        stories(
            List.of(
                article("a", report, "2024-01-03", null),
                article("a-1", report, "2024-01-04", "a"),
                article("b", report + " more", "2024-01-01", null)),
            2);
    assertThat(stories).isEqualTo(Map.of("a", "b", "a-1", "b", "b", "b"));
  }

  @Test
  void givesTheSameInAnyOrderAndPartitioning() {
    List<Row> articles = new ArrayList<>();
    Random random = new Random(42);
    for (int story = 0; story < 30; story++) {
      String[] words = words(100 + story, 120).split(" ");
      for (int copy = 0; copy < 4; copy++) {
        String[] changed = words.clone();
        changed[random.nextInt(changed.length)] = "other" + copy;
        String id = Integer.toHexString(random.nextInt()) + story;
        articles.add(article(id, String.join(" ", changed), "2024-01-0" + (1 + copy % 2), null));
      }
    }
    Map<String, String> first = stories(articles, 1);
    assertThat(first.values().stream().distinct()).hasSize(30);
    Collections.shuffle(articles, random);
    assertThat(stories(articles, 7)).isEqualTo(first);
  }

  @Test
  void groupsNothingInAnEmptyTable() {
    assertThat(stories(List.of(), 1)).isEmpty();
  }

  @Test
  void followsFewLinksToWhereManyLead() {
    StructType schema =
        new StructType().add("centre", DataTypes.StringType).add("member", DataTypes.StringType);
    Random random = new Random(7);
    List<Row> links =
        Stream.generate(() -> RowFactory.create("a" + random.nextInt(60), "a" + random.nextInt(60)))
            .limit(40)
            .toList();
    Dataset<Row> table = TestSpark.session().createDataFrame(links, schema);
    Set<Set<String>> few = components(ConnectArticles.connect(TestSpark.session(), table));
    assertThat(few).hasSizeGreaterThan(2);
    assertThat(components(ConnectArticles.connect(TestSpark.session(), table, 1))).isEqualTo(few);
  }

  private static Set<Set<String>> components(Dataset<Row> connected) {
    return connected.collectAsList().stream()
        .collect(
            Collectors.groupingBy(
                row -> row.<Long>getAs("component"),
                Collectors.mapping(row -> row.<String>getAs("article_id"), Collectors.toSet())))
        .values()
        .stream()
        .collect(Collectors.toSet());
  }
}
