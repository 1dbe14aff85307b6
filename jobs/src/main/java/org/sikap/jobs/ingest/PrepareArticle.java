package org.sikap.jobs.ingest;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jsoup.Jsoup;
import org.sikap.core.article.ArticleIdentity;
import org.sikap.core.article.CleanText;
import org.sikap.core.article.CountryCodes;
import org.sikap.core.article.LanguageCodes;
import org.sikap.core.article.LanguageIdentifier;
import org.sikap.core.article.TextCleaner;

/**
 * Turns what a reader found into rows of {@link OutcomeColumns}: an article with its remarks, or
 * the one reason why it is none.
 */
final class PrepareArticle {
  private static final Pattern MARKUP =
      Pattern.compile(
          "<(?:p|br|div|a|strong|em|b|i|span|h[1-6]|ul|ol|li|figure|img|blockquote)"
              + "(?:\\s[^<>]{0,2000})?/?>",
          Pattern.CASE_INSENSITIVE);

  private final String input;
  private final long textLimit;
  private boolean columnsTold;

  /**
   * @param input name of the file in the tables
   * @param textLimit size from which on a text is too large, in bytes of UTF-8
   */
  PrepareArticle(String input, long textLimit) {
    this.input = requireNonNull(input, "input is null");
    this.textLimit = textLimit;
  }

  /** The rows for one outcome, at least one. */
  List<Row> prepare(ReadOutcome outcome) {
    if (outcome instanceof ReadOutcome.RawArticle article) {
      return prepareArticle(article);
    }
    ReadOutcome.Rejection rejection = (ReadOutcome.Rejection) outcome;
    return List.of(
        remark(
            rejection.position(), rejection.reason(), rejection.excerpt(), Optional.empty(), null));
  }

  private List<Row> prepareArticle(ReadOutcome.RawArticle article) {
    Optional<Integer> seen = article.columns().map(ReadOutcome.ColumnsSeen::mapped);
    String columns = columnsOnce(article);
    Map<Field, String> values = article.values();
    String text = values.get(Field.TEXT);
    if (text == null) {
      return List.of(
          remark(
              article.position(),
              QuarantineReason.MISSING_TEXT,
              "columns: " + article.columns().map(c -> String.join(", ", c.names())).orElse(""),
              seen,
              columns));
    }
    if (text.length() >= textLimit || text.getBytes(StandardCharsets.UTF_8).length >= textLimit) {
      return List.of(remark(article.position(), QuarantineReason.TOO_LARGE, text, seen, columns));
    }
    String plain = MARKUP.matcher(text).find() ? withoutMarkup(text) : text;
    if (TextCleaner.normalise(plain).isEmpty()) {
      String title = values.getOrDefault(Field.TITLE, "");
      return List.of(remark(article.position(), QuarantineReason.EMPTY_TEXT, title, seen, columns));
    }
    return new Preparation(article, plain, seen, columns).rows();
  }

  private static String withoutMarkup(String text) {
    return HtmlMainText.blocks(Jsoup.parseBodyFragment(text).body());
  }

  private String columnsOnce(ReadOutcome.RawArticle article) {
    if (columnsTold || article.columns().isEmpty()) {
      return null;
    }
    columnsTold = true;
    return String.join(", ", article.columns().get().names());
  }

  private Row remark(
      String position,
      QuarantineReason reason,
      String excerpt,
      Optional<Integer> seen,
      String columns) {
    return RowFactory.create(
        input,
        position,
        reason.key(),
        Messages.excerpt(excerpt),
        seen.orElse(null),
        columns,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** The making of one article, with the remarks that come up on the way. */
  private final class Preparation {
    private final ReadOutcome.RawArticle article;
    private final String body;
    private final Optional<Integer> seen;
    private final String columns;
    private final List<Row> rows = new ArrayList<>();

    Preparation(
        ReadOutcome.RawArticle article, String body, Optional<Integer> seen, String columns) {
      this.article = article;
      this.body = body;
      this.seen = seen;
      this.columns = columns;
    }

    List<Row> rows() {
      Optional<String> title = value(Field.TITLE);
      String language = language(title);
      CleanText text = TextCleaner.compose(title, body, language);
      Optional<Instant> published =
          normalised(Field.PUBLISHED_AT, PublicationDates::parse, QuarantineReason.UNPARSED_DATE);
      Optional<String> country =
          normalised(Field.SOURCE_COUNTRY, CountryCodes::alpha3, QuarantineReason.UNKNOWN_COUNTRY);
      rows.add(
          0,
          RowFactory.create(
              input,
              article.position(),
              null,
              null,
              seen.orElse(null),
              columns,
              ArticleIdentity.of(text.text()),
              value(Field.ID).orElseGet(this::idFromPlace),
              value(Field.URL).orElse(null),
              value(Field.SOURCE).orElse(null),
              country.orElse(null),
              language,
              text.title().orElse(null),
              text.text(),
              text.titleLength(),
              published.map(time -> ChronoUnit.MICROS.between(Instant.EPOCH, time)).orElse(null)));
      return rows;
    }

    private Optional<String> value(Field field) {
      return Optional.ofNullable(article.values().get(field))
          .map(TextCleaner::normaliseLine)
          .filter(value -> !value.isEmpty());
    }

    private String idFromPlace() {
      return FileNames.last(input) + "#" + article.position().replace(' ', '-');
    }

    private String language(Optional<String> title) {
      Optional<String> given =
          normalised(Field.LANGUAGE, LanguageCodes::normalise, QuarantineReason.UNKNOWN_LANGUAGE);
      if (given.isPresent()) {
        return given.get();
      }
      Optional<String> identified =
          LanguageIdentifier.identify(TextCleaner.normalise(body))
              .or(() -> title.flatMap(LanguageIdentifier::identify));
      if (identified.isEmpty() && rows.isEmpty()) {
        note(QuarantineReason.UNKNOWN_LANGUAGE, "the language cannot be told: " + body);
      }
      return identified.orElse(LanguageCodes.UNDETERMINED);
    }

    private <T> Optional<T> normalised(
        Field field, Function<String, Optional<T>> reading, QuarantineReason failure) {
      Optional<String> given = value(field);
      Optional<T> read = given.flatMap(reading);
      if (given.isPresent() && read.isEmpty()) {
        note(failure, "the article is kept without its " + field.key() + ": " + given.get());
      }
      return read;
    }

    private void note(QuarantineReason reason, String excerpt) {
      rows.add(remark(article.position(), reason, excerpt, Optional.empty(), null));
    }
  }
}
