package org.sikap.jobs.ingest;

import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.sikap.core.article.ArticleIdentity;

/**
 * Gives every article its id. Of several with one content, the first by time of publication, input
 * id, input and position keeps the content's id; the others get a suffix and name the first in
 * {@code repeat_of}.
 */
final class NameArticles {
  private static final UserDefinedFunction REPEAT_ID =
      udf((UDF2<String, String, String>) ArticleIdentity::ofRepeat, DataTypes.StringType);

  private NameArticles() {}

  static Dataset<Row> name(Dataset<Row> outcomes) {
    Dataset<Row> articles = outcomes.where(col(OutcomeColumns.REASON).isNull());
    return articles
        .join(
            repeats(articles), new String[] {OutcomeColumns.INPUT, OutcomeColumns.POSITION}, "left")
        .select(columns());
  }

  private static Column[] columns() {
    return new Column[] {
      coalesce(col("repeat_id"), col(OutcomeColumns.PLAIN_ID)).as("article_id"),
      col(OutcomeColumns.INPUT_ID),
      col(OutcomeColumns.INPUT),
      col(OutcomeColumns.POSITION),
      col(OutcomeColumns.URL),
      col(OutcomeColumns.SOURCE),
      col(OutcomeColumns.SOURCE_COUNTRY),
      col(OutcomeColumns.LANGUAGE),
      col(OutcomeColumns.TITLE),
      col(OutcomeColumns.TEXT),
      col(OutcomeColumns.TITLE_LENGTH),
      call_function("timestamp_micros", col(OutcomeColumns.PUBLISHED_MICROS)).as("published_at"),
      col("repeat_of")
    };
  }

  /** Only the keys of articles are compared, never their texts. */
  private static Dataset<Row> repeats(Dataset<Row> articles) {
    Dataset<Row> keys = articles.select(col(OutcomeColumns.PLAIN_ID), order().as("place"));
    Dataset<Row> firsts =
        keys.groupBy(OutcomeColumns.PLAIN_ID)
            .agg(min("place").as("first"), count(lit(1)).as("copies"))
            .where(col("copies").gt(1));
    Column place =
        concat_ws("\n", col("place.input_id"), col("place.input"), col("place.position"));
    return keys.join(firsts, OutcomeColumns.PLAIN_ID)
        .where(col("place").notEqual(col("first")))
        .select(
            col("place.input").as(OutcomeColumns.INPUT),
            col("place.position").as(OutcomeColumns.POSITION),
            col(OutcomeColumns.PLAIN_ID).as("repeat_of"),
            REPEAT_ID.apply(col(OutcomeColumns.PLAIN_ID), place).as("repeat_id"));
  }

  /** What decides which article is the first; those without a date come last. */
  static Column order() {
    return struct(
        col(OutcomeColumns.PUBLISHED_MICROS).isNull().as("undated"),
        col(OutcomeColumns.PUBLISHED_MICROS),
        col(OutcomeColumns.INPUT_ID),
        col(OutcomeColumns.INPUT),
        col(OutcomeColumns.POSITION));
  }
}
