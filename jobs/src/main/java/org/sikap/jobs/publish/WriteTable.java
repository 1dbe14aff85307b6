package org.sikap.jobs.publish;

import static org.apache.spark.sql.functions.col;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.sikap.jobs.table.Table;

/** Step of the pipeline: writes a table in the columns and types of the contract, sorted by key. */
public final class WriteTable {
  private WriteTable() {}

  /**
   * Writes a table. Spark merges small partitions, so that a small table is one file.
   *
   * @param rows at least the columns of the table
   */
  public static void write(Dataset<Row> rows, Table table, String location) {
    Column[] columns =
        Arrays.stream(table.schema().fields()).map(WriteTable::column).toArray(Column[]::new);
    Column[] key =
        table.key().stream().map(org.apache.spark.sql.functions::col).toArray(Column[]::new);
    rows.select(columns)
        .repartition(key)
        .sortWithinPartitions(key)
        .write()
        .mode(SaveMode.ErrorIfExists)
        .parquet(location);
  }

  private static Column column(StructField field) {
    Column column = col(field.name());
    // Spark does not cast an array that may hold nulls to one that may not, even where it holds
    // none.
    boolean nested = field.dataType() instanceof ArrayType || field.dataType() instanceof MapType;
    return nested ? column : column.cast(field.dataType()).as(field.name());
  }
}
