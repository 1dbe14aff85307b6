package org.sikap.jobs.score;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.sikap.jobs.table.Table;

/** Columns of the table that scoring makes: one row an article, its statements within it. */
public final class AnalysisColumns {
  /** Statement columns that need more than the article: added when they are aligned. */
  private static final List<String> ADDED_LATER =
      List.of("story_id", "published_at", "alignment", "weight");

  /** What one statement is: the columns of the statements table that its article decides. */
  public static final StructType STATEMENT = statement();

  /** A name that is not in the register, what hangs on it, and the words around it. */
  public static final StructType UNRESOLVED =
      new StructType()
          .add("name", StringType, false)
          .add("evidence", DoubleType, false)
          .add("example", StringType, false);

  /**
   * One row an article; {@code failure} and its reason are null where the engine did its work.
   * {@code content} names the text with all that decides how it is read, {@code parser} what made
   * its trees, {@code parsed_now_count} how many of them were not there before; {@code trees} are
   * those that were read, in bytes that only this program knows. {@code rest}, {@code asked} and
   * {@code answers} tell what else the analysis hangs on, so that a later run can see whether it
   * still holds; the last two are null where the engine failed. {@code taken_over} tells that an
   * earlier run made it.
   */
  public static final StructType SCHEMA =
      new StructType()
          .add("content", StringType, false)
          .add("article_id", StringType, false)
          .add("language", StringType, false)
          .add("parser", StringType, false)
          .add("sentence_count", IntegerType, false)
          .add("parsed_sentence_count", IntegerType, false)
          .add("truncated_sentence_count", IntegerType, false)
          .add("parsed_now_count", IntegerType, false)
          .add("failure_reason", StringType)
          .add("failure", StringType)
          .add("statements", DataTypes.createArrayType(STATEMENT, false), false)
          .add("unresolved", DataTypes.createArrayType(UNRESOLVED, false), false)
          .add("trees", DataTypes.BinaryType, false)
          .add("rest", StringType, false)
          .add("asked", StringType)
          .add("answers", StringType)
          .add("taken_over", DataTypes.BooleanType, false);

  private AnalysisColumns() {}

  private static StructType statement() {
    StructType struct = new StructType();
    for (StructField field : Table.STATEMENTS.schema().fields()) {
      if (!ADDED_LATER.contains(field.name())) {
        struct = struct.add(field);
      }
    }
    return struct;
  }
}
