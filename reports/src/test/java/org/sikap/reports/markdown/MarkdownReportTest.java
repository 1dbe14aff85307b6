package org.sikap.reports.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sikap.reports.SampleReports;
import org.sikap.reports.model.ActorRow;
import org.sikap.reports.model.Party;
import org.sikap.reports.model.ReportModel;
import org.sikap.reports.text.ReportTexts;

class MarkdownReportTest {
  @Test
  void actorsStandInGroupsFromOneSideToTheOtherByAlphabet() {
    String page = markdown(SampleReports.realistic());

    assertThat(page)
        .startsWith("# Who stands where: Russia’s war against Ukraine\n")
        .containsSubsequence(
            "### Parties to the conflict\n",
            "| Russia | party to the conflict |",
            "### with Ukraine\n",
            "| Czechia |",
            "| Estonia |",
            "### leans to Ukraine\n",
            "### neutral\n",
            "### mixed\n",
            "### leans to Russia\n",
            "### with Russia\n",
            "| Belarus | with Russia |",
            "### insufficient evidence\n",
            "| Vietnam | – | 1 | 1 |",
            "| Olaf Scholz (Germany) |");
  }

  @Test
  void periodsAndRelationsOfFewStoriesAreLeftToTheTablesAndThePageSaysSo() {
    String page = markdown(SampleReports.realistic());

    assertThat(page)
        .contains("Listed are periods with 3 stories or more; csv/timeline.csv has the others")
        .contains("| Hungary | Mar 2023 |")
        .doesNotContain("| Hungary | Feb 2023 |")
        .contains("of 412 pairs with 3 stories or more; csv/relations.csv has the others")
        .contains("| Russia | Ukraine | −0.88 |");
  }

  @Test
  void theSameModelInAnotherOrderGivesTheSamePage() {
    ReportModel model = SampleReports.realistic();
    List<ActorRow> reversed = new ArrayList<>(model.actors());
    Collections.reverse(reversed);
    ReportModel other =
        new ReportModel(
            model.subject(),
            model.scope(),
            model.run(),
            model.corpus(),
            reversed,
            model.relations(),
            model.timeline(),
            model.ladder(),
            model.outlets(),
            model.comparison(),
            model.votes(),
            model.evidence(),
            model.quality());

    assertThat(markdown(other)).isEqualTo(markdown(model));
  }

  @Test
  void aChangedScoreChangesOneLineOfTheTables() {
    List<ActorRow> before =
        List.of(
            SampleReports.actor("POL", "Poland", 0.70, 9),
            SampleReports.actor("LTU", "Lithuania", 0.72, 9),
            SampleReports.actor("EST", "Estonia", 0.71, 9));
    List<ActorRow> after =
        List.of(
            SampleReports.actor("POL", "Poland", 0.70, 9),
            SampleReports.actor("LTU", "Lithuania", 0.72, 9),
            SampleReports.actor("EST", "Estonia", 0.66, 9));

    List<String> changed = new ArrayList<>(tableLines(before));
    changed.removeAll(tableLines(after));

    assertThat(changed).hasSize(1).allMatch(line -> line.startsWith("| Estonia |"));
  }

  @Test
  void whatComesFromOutsideStaysText() {
    Party holder = new Party("x", "A|B *bold* <script>alert(1)</script>");
    Party target = new Party("RUS", "Russia");
    ReportModel model =
        SampleReports.of(
            List.of(SampleReports.actor("x", holder.name(), 0.5, 3)),
            List.of(
                SampleReports.statement(
                    "s1",
                    holder,
                    target,
                    "# One\nline [link](javascript:alert(1)) `code`",
                    SampleReports.article("T] (", "https://a.example/a_(b)?c=<d>")),
                SampleReports.statement(
                    "s2",
                    holder,
                    target,
                    "Text",
                    SampleReports.article("U", "https://a.example/a_(b)"))));

    String page = markdown(model);

    assertThat(page)
        .doesNotContain("<script>")
        .contains("| A\\|B \\*bold\\* &lt;script&gt;alert(1)&lt;/script&gt; |")
        .contains(
            "“\\# One line \\[link\\](javascript:alert(1)) \\`code\\`” — "
                + "[T\\] (](<https://a.example/a_(b)?c=%3Cd%3E>), Meridian Wire")
        .contains("[U](<https://a.example/a_(b)>)");
  }

  @Test
  void aSentenceWithQuotationMarksOfItsOwnGetsNoOthers() {
    Party holder = new Party("RUS", "Russia");
    Party target = new Party("UKR", "Ukraine");
    ReportModel model =
        SampleReports.of(
            List.of(),
            List.of(
                SampleReports.statement(
                    "s1",
                    holder,
                    target,
                    "“We stand by Kyiv”, he said.",
                    SampleReports.article("T", "https://a.example/a"))));

    assertThat(markdown(model)).contains("): “We stand by Kyiv”, he said. — [T]");
  }

  @Test
  void anEmptyCorpusGivesAPageThatSaysSo() {
    assertThat(markdown(SampleReports.of(List.of(), List.of())))
        .contains("## No actor could be placed: the corpus holds no statement")
        .contains("## No statement was found")
        .contains("Everything could be read.");
  }

  private static List<String> tableLines(List<ActorRow> actors) {
    return markdown(SampleReports.of(actors, List.of()))
        .lines()
        .filter(line -> line.startsWith("|"))
        .toList();
  }

  private static String markdown(ReportModel model) {
    StringWriter output = new StringWriter();
    MarkdownReport.in(ReportTexts.english()).write(model, output);
    return output.toString();
  }
}
