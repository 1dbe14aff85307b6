package org.sikap.jobs.score;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.sikap.jobs.table.ArticleStatus;

/**
 * Step of the pipeline: tells which articles are worth parsing. Left out are, in this order,
 * articles in a language that is not read, near-copies of another article, and articles that are
 * not about the topic.
 */
public final class ChooseArticles {
  private ChooseArticles() {}

  /**
   * Adds the columns relevance and status ({@code scored} for those to be scored).
   *
   * @param articles columns language, text, duplicate_of
   * @param allArticles whether articles about anything are scored
   */
  public static Dataset<Row> choose(
      Dataset<Row> articles, Broadcast<EngineConfiguration> configuration, boolean allArticles) {
    UserDefinedFunction relevance =
        udf(
            (UDF2<String, String, Double>)
                (language, text) ->
                    Engines.of(configuration.value()).relevance().of(language, text),
            DataTypes.DoubleType);
    Object[] languages = configuration.value().languages().toArray();
    Column offTopic =
        lit(!allArticles).and(onTopic(configuration).apply(col("relevance")).equalTo(false));
    return articles
        .withColumn("relevance", relevance.apply(col("language"), col("text")))
        .withColumn(
            "status",
            when(
                    col("language").isNull().or(col("language").isin(languages).equalTo(false)),
                    lit(ArticleStatus.UNSUPPORTED_LANGUAGE.key()))
                .when(col("duplicate_of").isNotNull(), lit(ArticleStatus.DUPLICATE.key()))
                .when(offTopic, lit(ArticleStatus.OFF_TOPIC.key()))
                .otherwise(lit(ArticleStatus.SCORED.key())));
  }

  private static UserDefinedFunction onTopic(Broadcast<EngineConfiguration> configuration) {
    return udf(
        (Double relevance) -> Engines.of(configuration.value()).relevance().isOnTopic(relevance),
        DataTypes.BooleanType);
  }
}
