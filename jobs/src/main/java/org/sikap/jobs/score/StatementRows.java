package org.sikap.jobs.score;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.sikap.core.stance.Quantity;
import org.sikap.core.stance.Statement;

/** The statements of one article as rows of {@link AnalysisColumns#STATEMENT}. */
final class StatementRows {
  private static final int ID_BYTES = 16;

  private final String articleId;
  private final String language;
  private final CodePoints codePoints;
  private final Map<String, Integer> copies = new HashMap<>();

  private StatementRows(String articleId, String language, String text) {
    this.articleId = requireNonNull(articleId);
    this.language = requireNonNull(language);
    this.codePoints = new CodePoints(text);
  }

  static List<Row> of(String articleId, String language, String text, List<Statement> statements) {
    StatementRows rows = new StatementRows(articleId, language, text);
    List<Row> result = new ArrayList<>(statements.size());
    statements.forEach(statement -> result.add(rows.row(statement)));
    return result;
  }

  private Row row(Statement statement) {
    int begin = codePoints.before(statement.begin());
    int end = codePoints.before(statement.end());
    return RowFactory.create(
        id(statement, begin, end),
        articleId,
        language,
        statement.sentenceIndex(),
        statement.sentence(),
        begin,
        end,
        statement.holderId(),
        statement.holderRoot(),
        statement.holderText(),
        key(statement.targetKind()),
        statement.targetId(),
        statement.targetRoot(),
        statement.targetText(),
        statement.frame().id(),
        statement.frame().ploverEvent(),
        statement.frame().ploverMode(),
        key(statement.frame().channel()),
        statement.frame().engagement(),
        statement.polarity(),
        key(statement.factuality()),
        key(statement.voice()),
        statement.reportedBy().orElse(null),
        statement.quantity().map(Quantity::low).orElse(null),
        statement.quantity().map(Quantity::high).orElse(null),
        statement.quantity().map(Quantity::unit).orElse(null),
        statement.confidence(),
        statement.trace().toArray(String[]::new));
  }

  // Two statements may differ in polarity alone; their order in the article tells them apart.
  private String id(Statement statement, int begin, int end) {
    String content =
        String.join(
            "\n",
            articleId,
            Integer.toString(begin),
            Integer.toString(end),
            statement.holderId(),
            key(statement.targetKind()),
            statement.targetId(),
            statement.frame().id());
    int copy = copies.merge(content, 1, Integer::sum);
    byte[] digest =
        Resources.sha256().digest((content + "\n" + copy).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, ID_BYTES);
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
