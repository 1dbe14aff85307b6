package org.sikap.jobs.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import org.junit.jupiter.api.Test;
import org.sikap.jobs.TestSpark;

class EngineFailureIT {
  private static final StructType COLUMNS =
      new StructType()
          .add("content", DataTypes.StringType)
          .add("article_id", DataTypes.StringType)
          .add("language", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("day", DataTypes.StringType)
          .add("parser", DataTypes.StringType)
          .add(ScoreArticles.SOURCE, DataTypes.StringType)
          .add(ScoreArticles.EARLIER, AnalysisColumns.SCHEMA);

  private final SparkSession spark = TestSpark.session();

  private static Row article(String id, String text) {
    return RowFactory.create("content " + id, id, "en", text, "2022-03-01", "parser", id, null);
  }

  private List<Row> score(Duration timeLimit, LongAccumulator done, Row... articles) {
    EngineConfiguration configuration =
        EngineConfiguration.of(List.of(), Optional.empty(), List.of("en"));
    return ScoreArticles.score(
            spark.createDataFrame(List.of(articles), COLUMNS),
            articles.length,
            JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(configuration),
            timeLimit,
            done)
        .orderBy("article_id")
        .collectAsList();
  }

  @Test
  void anArticleThatTheEngineFailsOnDoesNotStopTheOthers() {
    // A missing text stands for whatever a document may hold that nobody thought of.
    LongAccumulator done = spark.sparkContext().longAccumulator();
    List<Row> rows =
        score(
            Duration.ofMinutes(5),
            done,
            article("a", "Poland condemned Russia's invasion of Ukraine."),
            article("b", null),
            article("c", "Hungary blocked aid to Ukraine."));
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).<String>getAs("failure")).isNull();
    assertThat(rows.get(0).getList(rows.get(0).fieldIndex("statements"))).isNotEmpty();
    assertThat(rows.get(1).<String>getAs("failure")).startsWith("NullPointerException");
    assertThat(rows.get(1).getList(rows.get(1).fieldIndex("statements"))).isEmpty();
    assertThat(rows.get(2).<Integer>getAs("sentence_count")).isEqualTo(1);
    assertThat(rows.get(1).<String>getAs("failure_reason")).isEqualTo("engine_failure");
    assertThat(done.value()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void anArticleThatTakesTooLongIsCutOffAndTheOthersAreRead() {
    String endless =
        "Poland condemned Russia's invasion of Ukraine and praised NATO. ".repeat(40_000);
    List<Row> rows =
        score(
            Duration.ofSeconds(20),
            spark.sparkContext().longAccumulator(),
            article("a", endless),
            article("b", "Hungary blocked aid to Ukraine."));
    assertThat(rows.get(0).<String>getAs("failure_reason")).isEqualTo("time_limit");
    assertThat(rows.get(0).<String>getAs("failure")).isEqualTo("not read within 20 s");
    assertThat(rows.get(1).<String>getAs("failure")).isNull();
    assertThat(rows.get(1).<Integer>getAs("parsed_sentence_count")).isEqualTo(1);
  }
}
