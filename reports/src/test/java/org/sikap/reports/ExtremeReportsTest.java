package org.sikap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sikap.reports.csv.CsvTable;
import org.sikap.reports.html.HtmlReport;
import org.sikap.reports.markdown.MarkdownReport;
import org.sikap.reports.model.ActorRow;
import org.sikap.reports.model.Party;
import org.sikap.reports.model.ReportModel;
import org.sikap.reports.text.ReportTexts;

/** Corpora at the edge, in every language of the report and every format of it. */
class ExtremeReportsTest {
  private static final List<String> NAMES =
      List.of("وزارة الخارجية", "中华人民共和国外交部", "Министерство обороны", "O'Brien & {0} <b>");

  @ParameterizedTest
  @ValueSource(strings = {"en", "id"})
  void withoutAnyStatementEverySectionSaysSo(String language) {
    ReportModel model = SampleReports.of(List.of(), List.of());

    Document page = Jsoup.parse(html(model, language));

    assertThat(page.select("main > section")).isNotEmpty();
    assertThat(page.select("main > section h2").eachText())
        .noneMatch(String::isBlank)
        .noneMatch(title -> title.contains("null") || title.contains("{"));
    assertThat(markdown(model, language)).doesNotContain("null", "{0}");
    for (CsvTable table : CsvTable.values()) {
      assertThat(csv(table, model).lines()).as(table.fileName()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "id"})
  void namesOfEveryScriptStayAsTheyAreInEveryFormat(String language) {
    List<ActorRow> actors = new ArrayList<>();
    for (String name : NAMES) {
      actors.add(SampleReports.actor("actor" + actors.size(), name, 0.3, 4));
    }
    Party holder = actors.get(0).actor();
    Party target = actors.get(1).actor();
    ReportModel model =
        SampleReports.of(
            actors,
            List.of(
                SampleReports.statement(
                    "s1",
                    holder,
                    target,
                    holder.name() + " — " + target.name() + " 🕊",
                    SampleReports.article("Т", "https://a.example/1"))));

    String text = Jsoup.parse(html(model, language)).text();

    assertThat(text).contains(NAMES);
    assertThat(markdown(model, language)).contains(NAMES.subList(0, 3)).doesNotContain("<b>");
    assertThat(csv(CsvTable.ACTORS, model)).contains(NAMES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "id"})
  void fiveThousandActorsAreAllInTheTablesAndTheFileStaysSmall(String language) {
    List<ActorRow> actors = new ArrayList<>();
    for (int number = 0; number < 5000; number++) {
      actors.add(
          number % 5 == 0
              ? SampleReports.insufficient("i" + number, "Silent " + number)
              : SampleReports.actor("a" + number, "Actor " + number, number / 2500.0 - 1, number));
    }
    ReportModel model = SampleReports.of(actors, List.of());

    assertThat(html(model, language).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(5_000_000);
    assertThat(csv(CsvTable.ACTORS, model).lines()).hasSize(5001);
  }

  private static String html(ReportModel model, String language) {
    StringWriter output = new StringWriter();
    HtmlReport.in(texts(language)).write(model, output);
    return output.toString();
  }

  private static String markdown(ReportModel model, String language) {
    StringWriter output = new StringWriter();
    MarkdownReport.in(texts(language)).write(model, output);
    return output.toString();
  }

  private static String csv(CsvTable table, ReportModel model) {
    StringWriter output = new StringWriter();
    table.write(model, output);
    return output.toString();
  }

  private static ReportTexts texts(String language) {
    return ReportTexts.of(language);
  }
}
