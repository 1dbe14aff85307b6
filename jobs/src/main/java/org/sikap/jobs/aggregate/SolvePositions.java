package org.sikap.jobs.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.sikap.core.score.Alignment;
import org.sikap.core.score.FixedPoint;
import org.sikap.core.score.PositionSolver;
import org.sikap.core.score.Relation;
import org.sikap.core.stance.Factuality;
import org.sikap.core.stance.Issue;
import org.sikap.core.stance.TargetKind;
import org.sikap.core.stance.Topic;

/** Step of the pipeline: finds where third actors stand, so that others can be judged by them. */
public final class SolvePositions {
  private static final UserDefinedFunction STRENGTH =
      udf((UDF1<Double, Double>) Alignment::strength, DataTypes.DoubleType);

  private SolvePositions() {}

  /**
   * Solves the positions over all statements.
   *
   * @param statements columns story_id, holder_root, target_kind, target_root, polarity,
   *     factuality, confidence
   */
  public static Alignment solve(Dataset<Row> statements, Topic topic) {
    Dataset<Row> edges =
        statements
            .where(counts().and(col("holder_root").notEqual(col("target_root"))))
            .select(
                col("holder_root"),
                col("target_kind"),
                col("target_root"),
                col("story_id"),
                col("confidence"),
                col("polarity"));
    List<Row> sums = sums(edges).collectAsList();
    Map<String, Double> fixed = fixedNodes(sums, topic);
    List<Relation> relations = new ArrayList<>();
    for (Row row : sums) {
      Relation relation = relation(row);
      // An issue without a side lies on another axis and must not weigh on this one.
      if (fixed.getOrDefault(relation.target(), 1.0) != 0) {
        relations.add(relation);
      }
    }
    Set<String> anchors = anchors(edges, fixed);
    return new Alignment(fixed, new PositionSolver(fixed, anchors).solve(relations));
  }

  private static Dataset<Row> sums(Dataset<Row> edges) {
    Column weight = col("confidence").multiply(STRENGTH.apply(col("polarity")));
    return edges
        .groupBy("holder_root", "target_kind", "target_root")
        .agg(
            sum(Columns.billionths(weight)).as("weight"),
            sum(Columns.billionths(weight.multiply(col("polarity")))).as("product"));
  }

  private static Relation relation(Row row) {
    long weight = row.getAs("weight");
    long product = row.getAs("product");
    double polarity = weight == 0 ? 0 : (double) product / weight;
    return new Relation(
        row.getAs("holder_root"),
        node(row),
        Math.max(-1, Math.min(1, polarity)),
        FixedPoint.toDouble(weight));
  }

  private static String node(Row row) {
    return Alignment.node(targetKind(row.getAs("target_kind")), row.getAs("target_root"));
  }

  private static TargetKind targetKind(String key) {
    return TargetKind.valueOf(key.toUpperCase(Locale.ROOT));
  }

  private static Map<String, Double> fixedNodes(List<Row> sums, Topic topic) {
    Map<String, Double> fixed = new HashMap<>();
    topic.poles().forEach(pole -> fixed.put(pole.actor(), (double) pole.position()));
    for (Row row : sums) {
      if (targetKind(row.getAs("target_kind")) == TargetKind.ISSUE) {
        String issue = row.getAs("target_root");
        fixed.put(node(row), topic.issue(issue).map(Issue::side).orElse(0.0));
      }
    }
    return fixed;
  }

  private static Set<String> anchors(Dataset<Row> edges, Map<String, Double> fixed) {
    Object[] sided =
        fixed.entrySet().stream()
            .filter(entry -> entry.getValue() != 0)
            .map(Map.Entry::getKey)
            .toArray();
    Column node =
        udf(
                (UDF2<String, String, String>)
                    (kind, root) -> Alignment.node(targetKind(kind), root),
                DataTypes.StringType)
            .apply(col("target_kind"), col("target_root"));
    return edges
        .where(node.isin(sided))
        .groupBy("holder_root")
        .agg(countDistinct("story_id").as("stories"))
        .where(col("stories").geq(lit(PositionSolver.ANCHOR_STORIES)))
        .collectAsList()
        .stream()
        .map(row -> row.<String>getAs("holder_root"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a statement's factuality lets it speak of its holder's position. */
  static Column counts() {
    Object[] counting =
        Arrays.stream(Factuality.values())
            .filter(Alignment::counts)
            .map(factuality -> factuality.name().toLowerCase(Locale.ROOT))
            .toArray();
    return col("factuality").isin(counting);
  }
}
