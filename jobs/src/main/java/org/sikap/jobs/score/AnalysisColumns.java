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

  /** One row an article; {@code failure} is null where the engine did its work. */
  public static final StructType SCHEMA =
      new StructType()
          .add("article_id", StringType, false)
          .add("sentence_count", IntegerType, false)
          .add("parsed_sentence_count", IntegerType, false)
          .add("truncated_sentence_count", IntegerType, false)
          .add("failure", StringType)
          .add("statements", DataTypes.createArrayType(STATEMENT, false), false)
          .add("unresolved", DataTypes.createArrayType(UNRESOLVED, false), false);

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
