package org.sikap.jobs.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.sikap.core.syntax.ParsedSentence;
import org.sikap.core.syntax.RecognisedName;
import org.sikap.core.syntax.RecognisedName.Kind;
import org.sikap.core.syntax.SentenceParse;

/**
 * Trees as rows of {@link AnalysisColumns#PARSE} and back. Rows count in Unicode code points, trees
 * in the characters of a Java string.
 */
final class ParseRows {
  private static final String NO_ENTITY = "none";

  private ParseRows() {}

  static List<Row> of(String text, List<SentenceParse> parses) {
    CodePoints codePoints = new CodePoints(text);
    List<Row> rows = new ArrayList<>(parses.size());
    for (SentenceParse parse : parses) {
      rows.add(row(parse, codePoints));
    }
    return rows;
  }

  private static Row row(SentenceParse parse, CodePoints codePoints) {
    ParsedSentence tree = parse.tree();
    int size = tree.size();
    int begin = codePoints.before(parse.begin());
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
      begins[token] = codePoints.before(tree.begin(token));
      ends[token] = codePoints.before(tree.end(token));
    }
    int end = codePoints.before(parse.end());
    return RowFactory.create(
        begin,
        end,
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

  // Two names of a kind never stand side by side: they would be one.
  private static List<RecognisedName> names(String[] entities) {
    List<RecognisedName> names = new ArrayList<>();
    int first = 0;
    while (first < entities.length) {
      int last = first;
      while (last + 1 < entities.length && entities[last + 1].equals(entities[first])) {
        last++;
      }
      if (!entities[first].equals(NO_ENTITY)) {
        Kind kind = Kind.valueOf(entities[first].toUpperCase(Locale.ROOT));
        names.add(new RecognisedName(first, last, kind));
      }
      first = last + 1;
    }
    return names;
  }

  static List<SentenceParse> parses(String text, List<Row> rows) {
    Characters characters = new Characters(text);
    List<SentenceParse> parses = new ArrayList<>(rows.size());
    for (Row row : rows) {
      int begin = characters.at(row.<Integer>getAs("begin"));
      ParsedSentence tree =
          new ParsedSentence(
              texts(row, "tokens"),
              texts(row, "lemmas"),
              texts(row, "tags"),
              numbers(row, "heads"),
              texts(row, "relations"),
              characters.at(numbers(row, "token_begins")),
              characters.at(numbers(row, "token_ends")),
              row.<Boolean>getAs("truncated"));
      Optional<List<RecognisedName>> names =
          row.isNullAt(row.fieldIndex("entities"))
              ? Optional.empty()
              : Optional.of(names(texts(row, "entities")));
      parses.add(new SentenceParse(begin, characters.at(row.<Integer>getAs("end")), tree, names));
    }
    return parses;
  }

  private static String[] texts(Row row, String column) {
    List<String> values = row.getList(row.fieldIndex(column));
    return values.toArray(String[]::new);
  }

  private static int[] numbers(Row row, String column) {
    List<Integer> values = row.getList(row.fieldIndex(column));
    return values.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Turns counts of code points into positions of a string; near ones follow each other. */
  private static final class Characters {
    private final String text;
    private int codePoints;
    private int position;

    Characters(String text) {
      this.text = text;
    }

    int at(int target) {
      position = text.offsetByCodePoints(position, target - codePoints);
      codePoints = target;
      return position;
    }

    int[] at(int[] targets) {
      int[] positions = new int[targets.length];
      for (int index = 0; index < targets.length; index++) {
        positions[index] = at(targets[index]);
      }
      return positions;
    }
  }
}
