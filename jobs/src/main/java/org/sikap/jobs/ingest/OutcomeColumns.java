package org.sikap.jobs.ingest;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.types.StructType;

/** Columns of the table that reading makes: articles and remarks on them, one below the other. */
final class OutcomeColumns {
  static final String INPUT = "input";
  static final String POSITION = "position";

  /** Null for an article. */
  static final String REASON = "reason";

  static final String EXCERPT = "excerpt";

  /** Set for every record of a format with columns: bits of the mapped fields found. */
  static final String MAPPED_SEEN = "mapped_seen";

  /** Names of the columns, at the first record of each slice. */
  static final String COLUMNS = "columns";

  static final String PLAIN_ID = "plain_id";
  static final String INPUT_ID = "input_id";
  static final String URL = "url";
  static final String SOURCE = "source";
  static final String SOURCE_COUNTRY = "source_country";
  static final String LANGUAGE = "language";
  static final String TITLE = "title";
  static final String TEXT = "text";
  static final String TITLE_LENGTH = "title_length";

  /** Microseconds since 1970, so that no session setting changes it. */
  static final String PUBLISHED_MICROS = "published_micros";

  static final StructType SCHEMA =
      new StructType()
          .add(INPUT, StringType, false)
          .add(POSITION, StringType, false)
          .add(REASON, StringType)
          .add(EXCERPT, StringType)
          .add(MAPPED_SEEN, IntegerType)
          .add(COLUMNS, StringType)
          .add(PLAIN_ID, StringType)
          .add(INPUT_ID, StringType)
          .add(URL, StringType)
          .add(SOURCE, StringType)
          .add(SOURCE_COUNTRY, StringType)
          .add(LANGUAGE, StringType)
          .add(TITLE, StringType)
          .add(TEXT, StringType)
          .add(TITLE_LENGTH, IntegerType)
          .add(PUBLISHED_MICROS, LongType);

  private OutcomeColumns() {}
}
