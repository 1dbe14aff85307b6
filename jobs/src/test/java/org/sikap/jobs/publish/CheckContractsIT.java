package org.sikap.jobs.publish;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.sikap.jobs.TestSpark;
import org.sikap.jobs.table.Table;

class CheckContractsIT {
  private final SparkSession spark = TestSpark.session();

  private static Row article(String id, String status, int sentences, int parsed) {
    return RowFactory.create(
        id, id, "in", null, null, null, "en", null, "Text.", null, id, null, status, 2.0, sentences,
        parsed);
  }

  private static Row relation(String holder, String target, double polarity) {
    return RowFactory.create("all", null, holder, target, polarity, 3L, 2L);
  }

  private static Row stance(String articleId) {
    return RowFactory.create(articleId, "POL", 0.5, "with_ukraine", 1L, 0.5, null);
  }

  private Map<Table, Dataset<Row>> tables(
      List<Row> articles, List<Row> stances, List<Row> relations) {
    Map<Table, Dataset<Row>> tables = new EnumMap<>(Table.class);
    Arrays.stream(Table.values())
        .forEach(table -> tables.put(table, spark.createDataFrame(List.of(), table.schema())));
    tables.put(Table.ARTICLES, spark.createDataFrame(articles, Table.ARTICLES.schema()));
    tables.put(
        Table.ARTICLE_STANCES, spark.createDataFrame(stances, Table.ARTICLE_STANCES.schema()));
    tables.put(
        Table.ACTOR_RELATIONS, spark.createDataFrame(relations, Table.ACTOR_RELATIONS.schema()));
    return tables;
  }

  @Test
  void letsSoundTablesPass() {
    assertThatCode(
            () ->
                CheckContracts.check(
                    tables(
                        List.of(article("a", "scored", 3, 2), article("b", "off_topic", 0, 0)),
                        List.of(stance("a")),
                        List.of(relation("POL", "UKR", 0.8), relation("POL", "RUS", -0.8)))))
        .doesNotThrowAnyException();
  }

  @Test
  void namesTableRuleAndRowOfABreach() {
    assertThatThrownBy(
            () ->
                CheckContracts.check(
                    tables(List.of(article("a", "lost", 3, 2)), List.of(), List.of())))
        .isInstanceOf(ContractException.class)
        .hasMessageStartingWith(
            "table articles breaks its contract, rule `status is a documented one`: ")
        .hasMessageContaining("\"status\":\"lost\"");
  }

  @Test
  void findsAKeyThatOccursTwiceEvenWithoutAPeriodStart() {
    assertThatThrownBy(
            () ->
                CheckContracts.check(
                    tables(
                        List.of(),
                        List.of(),
                        List.of(relation("POL", "UKR", 0.8), relation("POL", "UKR", 0.7)))))
        .hasMessageContaining("is unique")
        .hasMessageContaining("\"copies\":2");
  }

  @Test
  void findsAReferenceToAnArticleThatWasNotScored() {
    assertThatThrownBy(
            () ->
                CheckContracts.check(
                    tables(
                        List.of(article("a", "off_topic", 0, 0)), List.of(stance("a")), List.of())))
        .hasMessageContaining("table article_stances")
        .hasMessageContaining("article_id names a scored article");
  }

  @Test
  void findsAPolarityOutOfRange() {
    assertThatThrownBy(
            () ->
                CheckContracts.check(
                    tables(List.of(), List.of(), List.of(relation("POL", "UKR", 1.5)))))
        .hasMessageContaining("polarity lies in -1..1");
  }
}
