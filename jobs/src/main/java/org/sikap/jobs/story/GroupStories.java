package org.sikap.jobs.story;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Step of the pipeline: tells which articles are copies or near-copies of each other.
 *
 * <p>Articles are linked when their sets of four-word sequences share at least {@link #THRESHOLD};
 * what hangs together through links is a story. A story is named after its representative: the
 * article published first (those without a date come last), then the one with the smallest id. The
 * result depends on the articles alone, not on their order or partitioning.
 */
public final class GroupStories {
  /** Least share of common four-word sequences (Jaccard) of two linked articles. */
  public static final double THRESHOLD = 0.6;

  /** Shorter articles, in words, belong together only when they are equal. */
  public static final int FEWEST_WORDS = 10;

  private GroupStories() {}

  /**
   * Groups articles.
   *
   * @param articles columns article_id (unique), text, published_at, and repeat_of: the id of the
   *     article with the same content, null for the first of a content
   * @return one row an article: article_id, story_id, duplicate_of (the story's representative;
   *     null for itself)
   */
  public static Dataset<Row> group(SparkSession spark, Dataset<Row> articles) {
    Dataset<Row> contents = articles.where(col("repeat_of").isNull());
    Dataset<Row> texts = contents.select("article_id", "text");
    Dataset<Row> links = LinkSimilarArticles.link(texts, THRESHOLD);
    Dataset<Row> linked = ConnectArticles.connect(spark, links);
    return assign(articles, stories(linked, contents));
  }

  private static Dataset<Row> stories(Dataset<Row> linked, Dataset<Row> contents) {
    Column order =
        struct(col("published_at").isNull().as("undated"), col("published_at"), col("article_id"));
    Dataset<Row> representatives =
        linked
            .join(contents.select("article_id", "published_at"), "article_id")
            .groupBy("component")
            .agg(min(order).as("first"));
    return linked
        .join(representatives, "component")
        .select(col("article_id").as("content_id"), col("first.article_id").as("linked_story"));
  }

  private static Dataset<Row> assign(Dataset<Row> articles, Dataset<Row> stories) {
    Column story = coalesce(col("linked_story"), col("content_id"));
    return articles
        .select(col("article_id"), coalesce(col("repeat_of"), col("article_id")).as("content_id"))
        .join(stories, new String[] {"content_id"}, "left")
        .select(
            col("article_id"),
            story.as("story_id"),
            when(story.notEqual(col("article_id")), story).as("duplicate_of"));
  }
}
