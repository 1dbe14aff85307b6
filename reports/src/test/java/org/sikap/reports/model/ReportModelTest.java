package org.sikap.reports.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.sikap.reports.SampleReports;

class ReportModelTest {
  @Test
  void actorsRunFromThePositivePoleToTheNegativeOneWhateverOrderTheyComeIn() {
    List<ActorRow> shuffled = new ArrayList<>(SampleReports.realistic().actors());
    Collections.reverse(shuffled);
    List<ActorRow> roots = SampleReports.of(shuffled, List.of()).actors(ActorLevel.ROOT);
    List<ActorRow> placed = roots.stream().filter(ActorRow::isPlaced).toList();

    assertThat(placed.get(0).actor().id()).isEqualTo("UKR");
    assertThat(placed.get(placed.size() - 1).actor().id()).isEqualTo("RUS");
    assertThat(roots.subList(placed.size(), roots.size())).noneMatch(ActorRow::isPlaced);
  }

  @Test
  void theFirmestActorIsTheOneWhoseIntervalKeepsFarthestFromTheOtherSide() {
    List<Finding> findings = SampleReports.realistic().findings();

    assertThat(findings.get(0))
        .isInstanceOfSatisfying(
            Finding.StandsFirmest.class,
            finding -> assertThat(finding.actor().actor().id()).isEqualTo("PRK"));
    assertThat(findings.get(1))
        .isInstanceOfSatisfying(
            Finding.StandsFirmest.class,
            finding -> assertThat(finding.actor().actor().id()).isEqualTo("POL"));
    assertThat(findings.get(2))
        .isInstanceOfSatisfying(
            Finding.WordsApartFromDeeds.class,
            finding -> assertThat(finding.actor().actor().id()).isEqualTo("HUN"));
  }

  @Test
  void oneNegatedDeedIsNoDifferenceBetweenWordsAndDeeds() {
    assertThat(SampleReports.of(List.of(apart(9, 2)), List.of()).findings().get(2))
        .isInstanceOf(Finding.HowManyPlaced.class);
    assertThat(SampleReports.of(List.of(apart(9, 3)), List.of()).findings().get(2))
        .isInstanceOf(Finding.WordsApartFromDeeds.class);
  }

  private static ActorRow apart(long verbalStories, long materialStories) {
    ActorRow nato = SampleReports.actor("NATO", "NATO", 0.4, 10);
    return new ActorRow(
        nato.actor(),
        nato.level(),
        nato.root(),
        nato.estimate(),
        nato.standing(),
        nato.articles(),
        nato.stories(),
        nato.statements(),
        OptionalDouble.of(0.55),
        OptionalDouble.of(-0.08),
        verbalStories,
        materialStories,
        nato.engagement());
  }

  @Test
  void anActorOfTwoStoriesIsNotFirmestBesideOneOfFive() {
    List<ActorRow> actors =
        List.of(
            SampleReports.actor("AUS", "Australia", 0.9, 2),
            SampleReports.actor("POL", "Poland", 0.6, 5));

    assertThat(SampleReports.of(actors, List.of()).findings().get(1))
        .isInstanceOfSatisfying(
            Finding.StandsFirmest.class,
            finding -> assertThat(finding.actor().actor().id()).isEqualTo("POL"));
  }

  @Test
  void theLargestShiftIsThatOfNoParty() {
    LocalDate march = LocalDate.of(2023, 3, 1);
    ShiftRow party =
        new ShiftRow(new Party("UKR", "Ukraine"), march, march.minusMonths(1), 0.1, 0.9, List.of());
    ShiftRow other =
        new ShiftRow(new Party("HUN", "Hungary"), march, march.minusMonths(1), 0.1, 0.4, List.of());
    Timeline timeline =
        new Timeline("month", Selection.whole(List.of()), List.of(), List.of(party, other));

    assertThat(timeline.largest(SampleReports.SUBJECT)).contains(other);
  }

  @Test
  void periodsWithoutArticlesAreGaps() {
    List<LocalDate> told =
        List.of(
            LocalDate.of(2023, 5, 1),
            LocalDate.of(2022, 11, 1),
            LocalDate.of(2022, 12, 1),
            LocalDate.of(2023, 3, 1));
    Timeline timeline = new Timeline("month", Selection.whole(List.of()), told, List.of());

    assertThat(timeline.gaps())
        .containsExactly(
            new Timeline.Gap(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 2, 1)),
            new Timeline.Gap(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 4, 1)));
  }

  @Test
  void outletsAreSetAgainstEachOtherFromFiveStoriesOn() {
    OutletRow few = outlet("BLR", -0.8, 4);
    OutletRow many = outlet("BLR", -0.8, 5);
    OutletRow other = outlet("GBR", 0.6, 5);

    assertThat(new OutletView(List.of(few, other)).differences()).isEmpty();
    assertThat(new OutletView(List.of(few, other)).comparable()).isZero();
    assertThat(new OutletView(List.of(many, other)).differences()).hasSize(1);
    assertThat(new OutletView(List.of(many, other)).comparable()).isEqualTo(1);
  }

  private static OutletRow outlet(String country, double score, long stories) {
    return new OutletRow(
        country,
        new Party("USA", "USA"),
        Optional.of(new Estimate(score, score - 0.1, score + 0.1)),
        score < 0 ? Standing.WITH_NEGATIVE : Standing.WITH_POSITIVE,
        stories,
        stories);
  }

  @Test
  void theSameAmountFromOneActorToAnotherStandsOnce() {
    List<EvidenceRow> rows = SampleReports.realistic().evidence().rows();
    EvidenceRow row =
        rows.stream()
            .filter(found -> found.quantity().isPresent() && found.engagement() > 0)
            .filter(found -> found.factuality().equals("asserted"))
            .findFirst()
            .orElseThrow();

    assertThat(SampleReports.of(List.of(), List.of(row, row)).amounts())
        .containsExactly(new AmountRow(row, 1));
  }

  @Test
  void withThePartiesAloneNobodyIsSaidToStandWithThem() {
    List<ActorRow> parties =
        List.of(
            SampleReports.actor("UKR", "Ukraine", 0.9, 10),
            SampleReports.actor("RUS", "Russia", -0.9, 10));

    assertThat(SampleReports.of(parties, List.of()).findings())
        .containsExactly(
            new Finding.StandsAlone(Side.NEGATIVE),
            new Finding.StandsAlone(Side.POSITIVE),
            new Finding.HowManyPlaced(0, 0));
  }

  @Test
  void labelsTakeTheirNamesFromThePoles() {
    assertThat(Standing.parse("leans_ukraine", SampleReports.SUBJECT))
        .isEqualTo(Standing.LEANS_POSITIVE);
    assertThat(Standing.parse("with_russia", SampleReports.SUBJECT))
        .isEqualTo(Standing.WITH_NEGATIVE);
    assertThatThrownBy(() -> Standing.parse("with_nobody", SampleReports.SUBJECT))
        .hasMessage("unknown label `with_nobody`");
  }

  @Test
  void segmentsGiveTheWholeSentenceAndTheHolderWinsOverTheEvidenceAroundIt() {
    List<Highlight> highlights =
        List.of(
            new Highlight(0, 17, Highlight.Kind.EVIDENCE),
            new Highlight(0, 4, Highlight.Kind.HOLDER),
            new Highlight(12, 17, Highlight.Kind.TARGET));

    List<Segment> segments = Segment.of("Oslo thanked Kyiv again.", highlights);

    assertThat(segments.stream().map(Segment::text).reduce("", String::concat))
        .isEqualTo("Oslo thanked Kyiv again.");
    assertThat(segments.get(0)).isEqualTo(new Segment("Oslo", Optional.of(Highlight.Kind.HOLDER)));
    assertThat(segments.get(1).kind()).contains(Highlight.Kind.EVIDENCE);
    assertThat(segments.get(3)).isEqualTo(new Segment(" again.", Optional.empty()));
  }

  @Test
  void aSentenceWithoutTextHasNoSegment() {
    assertThat(Segment.of("", List.of())).isEmpty();
  }

  @Test
  void onlyWebAddressesBecomeLinks() {
    assertThat(link("https://wire.example/a?b=c")).contains("https://wire.example/a?b=c");
    assertThat(link("HTTP://wire.example/")).contains("HTTP://wire.example/");
    assertThat(link(" https://wire.example/a b|\"><script> "))
        .contains("https://wire.example/a%20b%7C%22%3E%3Cscript%3E");
    for (String unsafe :
        List.of(
            "javascript:alert(1)",
            " javascript:alert(1)",
            "data:text/html,<script>",
            "file:///etc/passwd",
            "//wire.example/a",
            "wire.example",
            "https://",
            "")) {
      assertThat(link(unsafe)).as(unsafe).isEmpty();
    }
  }

  private static Optional<String> link(String url) {
    return SampleReports.article("Title", url).link();
  }
}
