package org.sikap.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.sikap.reports.SampleReports;
import org.sikap.reports.model.ActorRow;
import org.sikap.reports.model.Party;
import org.sikap.reports.model.ReportModel;
import org.sikap.reports.text.ReportTexts;

class HtmlReportTest {
  private static final String SCRIPT =
      "<script>alert('x')</script>\"'><img src=x onerror=alert(1)>";
  private static final List<String> SECTIONS =
      List.of(
          "overview",
          "map",
          "ranking",
          "time",
          "relations",
          "ladder",
          "outlets",
          "evidence",
          "votes",
          "quality",
          "method");

  @Test
  void everySectionHasATitleThatSaysWhatItsFiguresSay() throws IOException {
    String html = html(SampleReports.realistic());
    Path page = Path.of("target", "sample-report.html");
    Files.writeString(page, html, StandardCharsets.UTF_8);
    Document document = Jsoup.parse(html);

    SECTIONS.forEach(id -> assertThat(document.select("section#" + id + " h2")).hasSize(1));
    assertThat(document.select("#ranking h2").text())
        .isEqualTo(
            "Besides the two parties, 16 stand with or lean to Ukraine, 6 to Russia; 5 in between,"
                + " 11 cannot be placed");
    assertThat(document.select("#relations h2").text())
        .matches(
            "Sharpest: Russia towards Ukraine \\(−0.88, \\d+ stories\\); warmest: "
                + ".+ \\(\\+0.\\d\\d, \\d+ stories\\), of the pairs with 5 stories or more");
    assertThat(document.select(".findings h3").eachText())
        .containsExactly(
            "North Korea stands most firmly with Russia",
            "Poland stands most firmly with Ukraine",
            "Hungary: words and deeds differ most");
    assertThat(document.select(".findings p").first().text())
        .contains("−0.72", "−0.84 to −0.58", "47 stories", "in deeds as well as in words");
  }

  @Test
  void actorsOnTheAxisCarryIntervalWordsAndDeedsAndThoseWithoutEvidenceStandApart() {
    Document document = Jsoup.parse(html(SampleReports.realistic()));
    Element hungary =
        document.select("#ranking .spectrum").first().select("tbody tr").stream()
            .filter(row -> row.select("th").text().equals("Hungary"))
            .findFirst()
            .orElseThrow();

    assertThat(hungary.select("line.bar").attr("x1")).isEqualTo("30.0%");
    assertThat(hungary.select("line.bar").attr("x2")).isEqualTo("49.0%");
    assertThat(hungary.select("circle.dot").attr("cx")).isEqualTo("39.5%");
    assertThat(hungary.select("svg.at")).hasSize(2);
    assertThat(hungary.select("svg[role=img]").attr("aria-label"))
        .isEqualTo("score −0.21, interval −0.40 to −0.02, words −0.81, deeds +0.39");
    assertThat(document.select("#ranking > .insufficient li")).hasSize(11);
    assertThat(document.select(".spectrum").first().text()).doesNotContain("Vietnam");
  }

  @Test
  void everyActorWithASentenceInTheFileLinksToItsEvidence() {
    ReportModel model = SampleReports.realistic();
    Document document = Jsoup.parse(html(model));

    assertThat(document.select(".spectrum a[data-holder]")).hasSizeGreaterThan(20);
    assertThat(
            document
                .select(".spectrum a, #map a, #ladder a[data-holder], #matrix a")
                .eachAttr("data-holder"))
        .allSatisfy(
            actor -> assertThat(model.evidence().rows()).anyMatch(row -> row.isHeldBy(actor)));
    assertThat(document.select("#filters select[name=holder] option").eachText())
        .contains("any")
        .anyMatch(text -> text.startsWith("Germany ("));
  }

  @Test
  void nothingThatComesFromOutsideBecomesMarkup() {
    Party holder = new Party("evil\"><script>", SCRIPT);
    Party target = new Party("RUS", "Russia");
    ActorRow actor = SampleReports.actor(holder.id(), holder.name(), 0.5, 3);
    String sentence = "He said: " + SCRIPT + " and Russia left.";
    ReportModel model =
        SampleReports.of(
            List.of(actor, SampleReports.insufficient("i", SCRIPT)),
            List.of(
                SampleReports.statement(
                    "s1",
                    holder,
                    target,
                    sentence,
                    SampleReports.article(SCRIPT, "javascript:alert(1)")),
                SampleReports.statement(
                    "s2",
                    holder,
                    target,
                    sentence,
                    SampleReports.article("T", "https://a.example/?q=\"" + SCRIPT)),
                SampleReports.statement(
                    "s3",
                    holder,
                    target,
                    sentence,
                    SampleReports.article("T", "https://a.example/?q='a'&b"))));

    Document document = Jsoup.parse(html(model));

    assertThat(document.select("script:not([type])")).hasSize(4);
    assertThat(document.select("img")).isEmpty();
    assertThat(document.select("[onerror]")).isEmpty();
    assertThat(document.select("#statements a[target]").eachAttr("href"))
        .containsExactly(
            "https://a.example/?q=%22%3Cscript%3Ealert('x')%3C/script%3E%22'%3E%3Cimg%20src=x%20"
                + "onerror=alert(1)%3E",
            "https://a.example/?q='a'&b");
    assertThat(document.select("#statements blockquote").first().text()).isEqualTo(sentence);
    assertThat(document.select("mark.holder").eachText()).contains(SCRIPT);
    assertThat(document.select(".spectrum tbody th").text()).isEqualTo(SCRIPT);
  }

  @Test
  void theFileLoadsNothingAndAllowsNoScriptButItsOwn() {
    Document document = Jsoup.parse(html(SampleReports.realistic()));

    assertThat(document.select("link, [src], iframe, object")).isEmpty();
    assertThat(document.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; style-src 'sha256-")
        .contains("script-src 'sha256-");
    assertThat(document.select("[style]")).isEmpty();
  }

  @Test
  void withoutAnyStatementTheReportSaysSo() {
    Document document = Jsoup.parse(html(SampleReports.of(List.of(), List.of())));

    assertThat(document.select("#ranking h2").text())
        .isEqualTo("No actor could be placed: the corpus holds no statement");
    assertThat(document.select("#evidence h2").text()).isEqualTo("No statement was found");
    assertThat(document.select("#relations h2").text())
        .isEqualTo("No actor speaks of another or acts on one");
    assertThat(document.select("#quality h2").text()).isEqualTo("No input was read");
    assertThat(document.select("#filters, .spectrum")).isEmpty();
  }

  @Test
  void oneActorIsEnough() {
    ActorRow actor = SampleReports.actor("NOR", "Norway", 0.6, 2);
    Document document = Jsoup.parse(html(SampleReports.of(List.of(actor), List.of())));

    assertThat(document.select(".spectrum tbody tr")).hasSize(1);
    assertThat(document.select("#ranking h2").text())
        .isEqualTo(
            "Besides the two parties, one stands with or leans to Ukraine, nobody to Russia;"
                + " 0 in between, 0 cannot be placed");
    assertThat(document.select(".spectrum a")).isEmpty();
  }

  @Test
  void namesAndSentencesOfEveryScriptStayAsTheyAre() {
    Party holder = new Party("MOSSAD", "وزارة الخارجية");
    Party target = new Party("CHN", "中华人民共和国");
    String sentence = "أدانت وزارة الخارجية 中华人民共和国 и Москву 🕊.";
    Document document =
        Jsoup.parse(
            html(
                SampleReports.of(
                    List.of(SampleReports.actor("MOSSAD", holder.name(), 0.2, 1)),
                    List.of(
                        SampleReports.statement(
                            "s1",
                            holder,
                            target,
                            sentence,
                            SampleReports.article("Т", "http://a.example"))))));

    assertThat(document.select("blockquote").text()).isEqualTo(sentence);
    assertThat(document.select("blockquote mark").eachText())
        .containsExactly(holder.name(), target.name());
  }

  @Test
  void fiveThousandActorsGiveAFileThatABrowserOpensAndTheRuleForWhatIsShown() {
    List<ActorRow> actors = new ArrayList<>();
    IntStream.range(0, 4000)
        .forEach(n -> actors.add(SampleReports.actor("a" + n, "Actor " + n, n / 2000.0 - 1, n)));
    IntStream.range(0, 1000)
        .forEach(n -> actors.add(SampleReports.insufficient("i" + n, "Silent " + n)));

    String html = html(SampleReports.of(actors, List.of()));
    Document document = Jsoup.parse(html);

    assertThat(document.select(".spectrum tbody tr")).hasSize(1000);
    assertThat(document.select("#ranking .note").text())
        .contains("Shown are the 1,000 with most stories of 4,000");
    assertThat(html.length()).isLessThan(5_000_000);
  }

  @Test
  void twoThousandStatementsStayUnderFiveMegabytes() {
    List<Party> parties =
        List.of(
            new Party("DEU", "Germany"), new Party("RUS", "Russia"), new Party("UKR", "Ukraine"));
    ReportModel model = SampleReports.of(List.of(), SampleReports.evidence(parties, 3000));

    assertThat(model.evidence().rows()).hasSizeGreaterThan(1900);
    assertThat(html(model).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(5_000_000);
  }

  private static String html(ReportModel model) {
    StringWriter output = new StringWriter();
    HtmlReport.in(ReportTexts.english()).write(model, output);
    return output.toString();
  }
}
