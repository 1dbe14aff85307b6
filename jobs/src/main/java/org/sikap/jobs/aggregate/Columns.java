package org.sikap.jobs.aggregate;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_trunc;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.sikap.core.score.FixedPoint;

/** Expressions that several aggregates share. */
final class Columns {
  static final String DAY = "day";
  static final String WEEK = "week";
  static final String MONTH = "month";
  static final String ALL = "all";

  private Columns() {}

  /** A number as whole billionths. */
  static Column billionths(Column value) {
    return round(value.multiply(lit((double) FixedPoint.ONE))).cast("bigint");
  }

  /** Quotient of two whole numbers; null where the divisor is 0. */
  static Column ratio(Column dividend, Column divisor) {
    return when(divisor.notEqual(0), dividend.cast("double").divide(divisor.cast("double")));
  }

  /**
   * Repeats every row for each of the periods that its column {@code day} lies in, with columns
   * period and period_start. A row without a day lies in the whole alone.
   */
  static Dataset<Row> inPeriods(Dataset<Row> rows, List<String> periods) {
    Column[] structs = periods.stream().map(Columns::period).toArray(Column[]::new);
    Column[] columns =
        Stream.concat(
                Arrays.stream(rows.columns()).filter(name -> !name.equals(DAY)).map(rows::col),
                Stream.of(explode(array_compact(array(structs))).as("in")))
            .toArray(Column[]::new);
    return rows.select(columns)
        .withColumn("period", col("in.period"))
        .withColumn("period_start", col("in.period_start"))
        .drop("in");
  }

  private static Column period(String name) {
    if (name.equals(ALL)) {
      return struct(lit(ALL).as("period"), lit(null).cast("date").as("period_start"));
    }
    Column start = name.equals(DAY) ? col(DAY) : date_trunc(name, col(DAY)).cast("date");
    return when(col(DAY).isNotNull(), struct(lit(name).as("period"), start.as("period_start")));
  }
}
