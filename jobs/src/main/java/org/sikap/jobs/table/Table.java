package org.sikap.jobs.table;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The tables of the data contract: name of the folder under the output folder, columns and key.
 *
 * <p>Column meanings, units and ranges are documented in {@code docs/data-dictionary.md}.
 */
public enum Table {
  /** One row an input article, whatever became of it. */
  ARTICLES(
      "articles",
      List.of("article_id"),
      new StructType()
          .add("article_id", StringType, false)
          .add("input_id", StringType, false)
          .add("input", StringType, false)
          .add("url", StringType)
          .add("source", StringType)
          .add("source_country", StringType)
          .add("language", StringType)
          .add("title", StringType)
          .add("text", StringType, false)
          .add("published_at", TimestampType)
          .add("story_id", StringType, false)
          .add("duplicate_of", StringType)
          .add("status", StringType, false)
          .add("relevance", DoubleType, false)
          .add("sentence_count", IntegerType, false)
          .add("parsed_sentence_count", IntegerType, false)),

  /** One row a statement: holder, frame, target, with its evidence. */
  STATEMENTS(
      "statements",
      List.of("statement_id"),
      new StructType()
          .add("statement_id", StringType, false)
          .add("article_id", StringType, false)
          .add("story_id", StringType, false)
          .add("published_at", TimestampType)
          .add("language", StringType, false)
          .add("sentence_index", IntegerType, false)
          .add("sentence", StringType, false)
          .add("begin", IntegerType, false)
          .add("end", IntegerType, false)
          .add("holder_id", StringType, false)
          .add("holder_root", StringType, false)
          .add("holder_text", StringType, false)
          .add("target_kind", StringType, false)
          .add("target_id", StringType, false)
          .add("target_root", StringType, false)
          .add("target_text", StringType, false)
          .add("frame", StringType, false)
          .add("plover_event", StringType, false)
          .add("plover_mode", StringType, false)
          .add("channel", StringType, false)
          .add("engagement", IntegerType, false)
          .add("polarity", DoubleType, false)
          .add("alignment", DoubleType)
          .add("weight", DoubleType)
          .add("factuality", StringType, false)
          .add("voice", StringType, false)
          .add("reported_by", StringType)
          .add("quantity_low", DoubleType)
          .add("quantity_high", DoubleType)
          .add("quantity_unit", StringType)
          .add("confidence", DoubleType, false)
          .add("trace", createArray(StringType), false)),

  /** One row a sentence that was parsed: its dependency tree. */
  PARSES(
      "parses",
      List.of("article_id", "begin"),
      new StructType()
          .add("article_id", StringType, false)
          .add("language", StringType, false)
          .add("begin", IntegerType, false)
          .add("end", IntegerType, false)
          .add("tokens", createArray(StringType), false)
          .add("lemmas", createArray(StringType), false)
          .add("tags", createArray(StringType), false)
          .add("heads", createArray(IntegerType), false)
          .add("relations", createArray(StringType), false)
          .add("token_begins", createArray(IntegerType), false)
          .add("token_ends", createArray(IntegerType), false)
          .add("entities", createArray(StringType))
          .add("truncated", DataTypes.BooleanType, false)),

  /** Position of one root actor within one article. */
  ARTICLE_STANCES(
      "article_stances",
      List.of("article_id", "actor_id"),
      new StructType()
          .add("article_id", StringType, false)
          .add("actor_id", StringType, false)
          .add("score", DoubleType)
          .add("label", StringType, false)
          .add("statements", LongType, false)
          .add("verbal_score", DoubleType)
          .add("material_score", DoubleType)),

  /** Position of an actor in a period, with its interval. */
  ACTOR_STANCES(
      "actor_stances",
      List.of("actor_id", "level", "period", "period_start"),
      new StructType()
          .add("actor_id", StringType, false)
          .add("actor_name", StringType, false)
          .add("level", StringType, false)
          .add("period", StringType, false)
          .add("period_start", DataTypes.DateType)
          .add("score", DoubleType)
          .add("low", DoubleType)
          .add("high", DoubleType)
          .add("label", StringType, false)
          .add("articles", LongType, false)
          .add("stories", LongType, false)
          .add("statements", LongType, false)
          .add("verbal_score", DoubleType)
          .add("material_score", DoubleType)
          .add("engagement", IntegerType, false)),

  /** Who stands how towards whom in a period. */
  ACTOR_RELATIONS(
      "actor_relations",
      List.of("period", "period_start", "holder_id", "target_id"),
      new StructType()
          .add("period", StringType, false)
          .add("period_start", DataTypes.DateType)
          .add("holder_id", StringType, false)
          .add("target_id", StringType, false)
          .add("polarity", DoubleType, false)
          .add("statements", LongType, false)
          .add("stories", LongType, false)),

  /** Changes of an actor's score from one month to the next that its intervals do not explain. */
  STANCE_SHIFTS(
      "stance_shifts",
      List.of("actor_id", "level", "period", "period_start"),
      new StructType()
          .add("actor_id", StringType, false)
          .add("level", StringType, false)
          .add("period", StringType, false)
          .add("period_start", DataTypes.DateType, false)
          .add("previous_start", DataTypes.DateType, false)
          .add("score", DoubleType, false)
          .add("previous_score", DoubleType, false)
          .add("change", DoubleType, false)),

  /** Names that act or are acted on and are not in the register. */
  UNRESOLVED_MENTIONS(
      "unresolved_mentions",
      List.of("name", "language"),
      new StructType()
          .add("name", StringType, false)
          .add("language", StringType, false)
          .add("mentions", LongType, false)
          .add("articles", LongType, false)
          .add("evidence", DoubleType, false)
          .add("example", StringType, false)),

  /** What could not be read, and why. */
  QUARANTINE(
      "quarantine",
      List.of("input", "position", "reason"),
      new StructType()
          .add("input", StringType, false)
          .add("position", StringType, false)
          .add("reason", StringType, false)
          .add("excerpt", StringType, false)),

  /** One row a run: configuration, versions, fingerprints, counts, timings. */
  RUNS(
      "runs",
      List.of("run_id"),
      new StructType()
          .add("run_id", StringType, false)
          .add("started_at", TimestampType, false)
          .add("finished_at", TimestampType, false)
          .add("sikap_version", StringType, false)
          .add("spark_version", StringType, false)
          .add("corenlp_version", StringType, false)
          .add("configuration", createMap(StringType), false)
          .add("data_fingerprint", StringType, false)
          .add("counts", createMap(LongType), false)
          .add("timings_seconds", createMap(DoubleType), false)
          .add("analysis_fingerprint", StringType)
          .add("work", createMap(LongType))
          .add("checks", createMap(LongType)));

  private final String folder;
  private final List<String> key;
  private final StructType schema;

  Table(String folder, List<String> key, StructType schema) {
    this.folder = folder;
    this.key = key;
    this.schema = schema;
  }

  private static DataType createArray(DataType element) {
    return DataTypes.createArrayType(element, false);
  }

  private static DataType createMap(DataType value) {
    return DataTypes.createMapType(StringType, value, false);
  }

  /** Name of the folder that holds the table's Parquet files, under the output folder. */
  public String folder() {
    return folder;
  }

  /** Columns whose values together occur once. */
  public List<String> key() {
    return key;
  }

  /** Columns with their types, in the order of the contract. */
  public StructType schema() {
    return schema;
  }
}
