package org.sikap.jobs.score;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.sikap.core.syntax.ParsedSentence;
import org.sikap.core.syntax.RecognisedName;
import org.sikap.core.syntax.SentenceParse;
import org.sikap.jobs.table.Table;

/** Step of the pipeline: the kept trees of articles as rows of {@link Table#PARSES}. */
public final class ParseRows {
  private static final String NO_ENTITY = "none";

  private ParseRows() {}

  /**
   * One row a sentence that was parsed.
   *
   * @param analyses rows of {@link AnalysisColumns#SCHEMA}
   */
  public static Dataset<Row> of(Dataset<Row> analyses) {
    return analyses
        .select("article_id", "language", "trees")
        .flatMap((FlatMapFunction<Row, Row>) ParseRows::rows, Encoders.row(Table.PARSES.schema()));
  }

  private static Iterator<Row> rows(Row article) {
    String id = article.getString(0);
    String language = article.getString(1);
    List<SentenceParse> parses = StoredTrees.read(article.getAs(2), IntUnaryOperator.identity());
    return parses.stream().map(parse -> row(id, language, parse)).iterator();
  }

  private static Row row(String articleId, String language, SentenceParse parse) {
    ParsedSentence tree = parse.tree();
    int size = tree.size();
    String[] tokens = new String[size];
    String[] lemmas = new String[size];
    String[] tags = new String[size];
    Integer[] heads = new Integer[size];
    String[] relations = new String[size];
    Integer[] begins = new Integer[size];
    Integer[] ends = new Integer[size];
    for (int token = 0; token < size; token++) {
      tokens[token] = tree.form(token);
      lemmas[token] = tree.lemma(token);
      tags[token] = tree.tag(token);
      heads[token] = tree.head(token);
      relations[token] = tree.relation(token);
      begins[token] = tree.begin(token);
      ends[token] = tree.end(token);
    }
    return RowFactory.create(
        articleId,
        language,
        parse.begin(),
        parse.end(),
        tokens,
        lemmas,
        tags,
        heads,
        relations,
        begins,
        ends,
        parse.names().map(names -> entities(names, size)).orElse(null),
        tree.truncated());
  }

  private static String[] entities(List<RecognisedName> names, int size) {
    String[] entities = new String[size];
    Arrays.fill(entities, NO_ENTITY);
    for (RecognisedName name : names) {
      Arrays.fill(
          entities, name.first(), name.last() + 1, name.kind().name().toLowerCase(Locale.ROOT));
    }
    return entities;
  }
}
