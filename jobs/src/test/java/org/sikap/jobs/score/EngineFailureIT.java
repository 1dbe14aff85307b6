package org.sikap.jobs.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
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
          .add("article_id", DataTypes.StringType)
          .add("language", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("published_at", DataTypes.TimestampType)
          .add("status", DataTypes.StringType);

  private final SparkSession spark = TestSpark.session();

  private static Row article(String id, String text) {
    Timestamp day = Timestamp.from(Instant.parse("2022-03-01T10:00:00Z"));
    return RowFactory.create(id, "en", text, day, "scored");
  }

  @Test
  void anArticleThatTheEngineFailsOnDoesNotStopTheOthers() {
    // A missing text stands for whatever a document may hold that nobody thought of.
    Dataset<Row> articles =
        spark.createDataFrame(
            List.of(
                article("a", "Poland condemned Russia's invasion of Ukraine."),
                article("b", null),
                article("c", "Hungary blocked aid to Ukraine.")),
            COLUMNS);
    LongAccumulator done = spark.sparkContext().longAccumulator();
    EngineConfiguration configuration =
        EngineConfiguration.of(List.of(), Optional.empty(), List.of("en"));
    List<Row> rows =
        ScoreArticles.score(
                articles,
                3,
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(configuration),
                done)
            .orderBy("article_id")
            .collectAsList();
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).<String>getAs("failure")).isNull();
    assertThat(rows.get(0).getList(rows.get(0).fieldIndex("statements"))).isNotEmpty();
    assertThat(rows.get(1).<String>getAs("failure")).startsWith("NullPointerException");
    assertThat(rows.get(1).getList(rows.get(1).fieldIndex("statements"))).isEmpty();
    assertThat(rows.get(2).<Integer>getAs("sentence_count")).isEqualTo(1);
    assertThat(done.value()).isGreaterThanOrEqualTo(3);
  }
}
