package org.sikap.jobs.story;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.graphx.Edge;
import org.apache.spark.graphx.Graph;
import org.apache.spark.graphx.lib.ConnectedComponents;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/** Finds which articles hang together through links, over any number of steps. */
final class ConnectArticles {
  // A few dozen megabytes of the driver; a graph over the cluster takes seconds for any number.
  private static final int LINKS_IN_MEMORY = 100_000;

  private static final StructType NUMBERS =
      new StructType()
          .add("article_id", DataTypes.StringType, false)
          .add("number", DataTypes.LongType, false);

  private static final StructType CONNECTED =
      new StructType()
          .add("article_id", DataTypes.StringType, false)
          .add("component", DataTypes.LongType, false);

  private static final StructType COMPONENTS =
      new StructType()
          .add("number", DataTypes.LongType, false)
          .add("component", DataTypes.LongType, false);

  private ConnectArticles() {}

  /**
   * The linked articles with their component.
   *
   * @param links columns centre and member, ids of articles
   * @return columns article_id and component, a number that all articles of a component share
   */
  static Dataset<Row> connect(SparkSession spark, Dataset<Row> links) {
    return connect(spark, links, LINKS_IN_MEMORY);
  }

  /** The same, with the number of links up to which the driver follows them itself. */
  static Dataset<Row> connect(SparkSession spark, Dataset<Row> links, int inMemory) {
    List<Row> first = links.limit(inMemory + 1).collectAsList();
    return first.size() <= inMemory ? follow(spark, first) : propagate(spark, links);
  }

  /** Every article points to another of its component, in the end to the one that names it. */
  private static Dataset<Row> follow(SparkSession spark, List<Row> links) {
    Map<String, String> towards = new HashMap<>();
    for (Row link : links) {
      String centre = end(towards, link.getAs("centre"));
      String member = end(towards, link.getAs("member"));
      towards.put(centre, member);
    }
    Map<String, Long> components = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    for (String article : List.copyOf(towards.keySet())) {
      String end = end(towards, article);
      long component = components.computeIfAbsent(end, key -> (long) components.size());
      rows.add(RowFactory.create(article, component));
    }
    return spark.createDataFrame(rows, CONNECTED);
  }

  private static String end(Map<String, String> towards, String article) {
    String at = article;
    for (String next = towards.putIfAbsent(at, at); next != null && !next.equals(at); ) {
      // Halves the way for whoever comes later.
      towards.put(at, towards.get(next));
      at = next;
      next = towards.get(at);
    }
    return at;
  }

  private static Dataset<Row> propagate(SparkSession spark, Dataset<Row> links) {
    Dataset<Row> numbers = numbers(spark, links);
    Dataset<Row> edges =
        links
            .join(numbers.toDF("centre", "centre_number"), "centre")
            .join(numbers.toDF("member", "member_number"), "member")
            .select("centre_number", "member_number");
    return numbers.join(components(spark, edges), "number").select("article_id", "component");
  }

  /** Numbers in the order of ids, the same in every run. */
  private static Dataset<Row> numbers(SparkSession spark, Dataset<Row> links) {
    JavaRDD<Row> rows =
        links
            .select(col("centre").as("article_id"))
            .union(links.select("member"))
            .distinct()
            .orderBy("article_id")
            .as(Encoders.STRING())
            .javaRDD()
            .zipWithIndex()
            .map(pair -> RowFactory.create(pair._1(), pair._2()))
            .persist(StorageLevel.MEMORY_AND_DISK());
    return spark.createDataFrame(rows, NUMBERS);
  }

  private static Dataset<Row> components(SparkSession spark, Dataset<Row> edges) {
    ClassTag<Object> anything = ClassTag$.MODULE$.apply(Object.class);
    StorageLevel level = StorageLevel.MEMORY_AND_DISK();
    JavaRDD<Edge<Object>> connections =
        edges.javaRDD().map(row -> new Edge<>(row.getLong(0), row.getLong(1), Boolean.TRUE));
    Graph<Object, Object> graph =
        Graph.fromEdges(connections.rdd(), Boolean.TRUE, level, level, anything, anything);
    JavaRDD<Tuple2<Object, Object>> vertices =
        ConnectedComponents.run(graph, anything, anything).vertices().toJavaRDD();
    return spark.createDataFrame(
        vertices.map(vertex -> RowFactory.create(vertex._1(), vertex._2())), COMPONENTS);
  }
}
