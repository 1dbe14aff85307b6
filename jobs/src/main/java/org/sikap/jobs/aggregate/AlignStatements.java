package org.sikap.jobs.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF7;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.sikap.core.score.Alignment;
import org.sikap.core.stance.Factuality;
import org.sikap.core.stance.TargetKind;

/** Step of the pipeline: tells what every statement contributes on the axis between the poles. */
public final class AlignStatements {
  private static final StructType CONTRIBUTION =
      new StructType()
          .add("alignment", DataTypes.DoubleType, false)
          .add("weight", DataTypes.DoubleType, false);

  private AlignStatements() {}

  /** Adds the columns alignment and weight; null where a statement says nothing on the axis. */
  public static Dataset<Row> align(Dataset<Row> statements, Alignment alignment) {
    UserDefinedFunction contribution =
        udf(
            (UDF7<String, String, String, Double, String, Double, String, Row>)
                (holder, kind, target, polarity, factuality, confidence, reporter) ->
                    alignment
                        .of(
                            holder,
                            TargetKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                            target,
                            polarity,
                            Factuality.valueOf(factuality.toUpperCase(Locale.ROOT)),
                            confidence,
                            Optional.ofNullable(reporter))
                        .map(found -> RowFactory.create(found.alignment(), found.weight()))
                        .orElse(null),
            CONTRIBUTION);
    return statements
        .withColumn(
            "contribution",
            contribution.apply(
                col("holder_root"),
                col("target_kind"),
                col("target_root"),
                col("polarity"),
                col("factuality"),
                col("confidence"),
                col("reported_by")))
        .withColumn("alignment", col("contribution.alignment"))
        .withColumn("weight", col("contribution.weight"))
        .drop("contribution");
  }
}
