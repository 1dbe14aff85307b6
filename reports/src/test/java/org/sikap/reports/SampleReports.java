package org.sikap.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import org.sikap.reports.model.ActorLevel;
import org.sikap.reports.model.ActorRow;
import org.sikap.reports.model.ArticleReference;
import org.sikap.reports.model.ChangeRow;
import org.sikap.reports.model.Comparison;
import org.sikap.reports.model.Corpus;
import org.sikap.reports.model.Estimate;
import org.sikap.reports.model.EvidenceRow;
import org.sikap.reports.model.Highlight;
import org.sikap.reports.model.LadderRow;
import org.sikap.reports.model.OutletRow;
import org.sikap.reports.model.OutletView;
import org.sikap.reports.model.Party;
import org.sikap.reports.model.Pole;
import org.sikap.reports.model.Quality;
import org.sikap.reports.model.Quality.Abstentions;
import org.sikap.reports.model.Quantity;
import org.sikap.reports.model.QuarantineReason;
import org.sikap.reports.model.RelationRow;
import org.sikap.reports.model.ReportModel;
import org.sikap.reports.model.RunInformation;
import org.sikap.reports.model.Scope;
import org.sikap.reports.model.Selection;
import org.sikap.reports.model.ShiftRow;
import org.sikap.reports.model.Standing;
import org.sikap.reports.model.Subject;
import org.sikap.reports.model.Tally;
import org.sikap.reports.model.Timeline;
import org.sikap.reports.model.TimelineRow;
import org.sikap.reports.model.UnresolvedMention;
import org.sikap.reports.model.VoteAgreement;

/** Report models made by hand, the same at every call. */
public final class SampleReports {
  public static final Subject SUBJECT =
      new Subject(
          "Russia’s war against Ukraine",
          new Pole("RUS", "Russia", "russia"),
          new Pole("UKR", "Ukraine", "ukraine"),
          Map.of("invasion", "the invasion"));

  private static final String PLACED =
      """
      UKR Ukraine|0.93|0.9|0.95|812
      POL Poland|0.81|0.72|0.88|96
      LTU Lithuania|0.79|0.61|0.9|31
      GBR United Kingdom|0.77|0.7|0.83|143
      USA United States|0.66|0.6|0.72|402
      NATO NATO|0.64|0.52|0.74|120
      EU European Union|0.63|0.55|0.71|168
      EST Estonia|0.72|0.5|0.86|18
      DEU Germany|0.55|0.44|0.64|151
      FRA France|0.5|0.36|0.61|110
      CZE Czechia|0.58|0.33|0.78|14
      SWE Sweden|0.52|0.3|0.7|21
      CAN Canada|0.56|0.29|0.76|17
      JPN Japan|0.44|0.2|0.63|15
      AUS Australia|0.41|0.11|0.66|9
      KEN Kenya|0.32|0.04|0.55|5
      UN United Nations|0.27|0.14|0.4|88
      TUR Türkiye|0.06|-0.12|0.23|63
      IDN Indonesia|0.04|-0.14|0.21|26
      IND India|-0.05|-0.2|0.1|41
      ZAF South Africa|-0.09|-0.4|0.22|12
      BRA Brazil|-0.02|-0.25|0.2|16
      HUN Hungary|-0.21|-0.4|-0.02|37
      CHN China|-0.29|-0.41|-0.16|104
      IRN Iran|-0.52|-0.7|-0.31|33
      SYR Syria|-0.49|-0.81|-0.08|6
      PRK North Korea|-0.72|-0.84|-0.58|47
      BLR Belarus|-0.7|-0.8|-0.56|71
      RUS Russia|-0.94|-0.96|-0.91|790
      """;

  private static final String INSUFFICIENT =
      "VNM Vietnam,MEX Mexico,NGA Nigeria,CSTO Collective Security Treaty Organization,"
          + "ARE United Arab Emirates,BIH Bosnia and Herzegovina,CHE Switzerland,KAZ Kazakhstan,"
          + "ICRC International Committee of the Red Cross,ERI Eritrea,MLI Mali";

  private static final String[][] SENTENCES = {
    {"condemn", "%h condemned %t over the strikes on the power grid and demanded an end to them."},
    {"aid_military", "“We will keep arming %t for as long as it takes,” %h said after the talks."},
    {
      "sanction",
      "In Brussels, %h agreed on a further round of sanctions against %t, officials said."
    },
    {"support", "%h stands firmly behind %t, its foreign minister told reporters on Tuesday."},
    {
      "attack",
      "Overnight, %h launched dozens of drones at cities across %t, killing at least four."
    },
    {"mediate", "%h offered to host talks between the sides, a proposal that %t did not reject."},
    {"accuse", "%h accused %t of prolonging the fighting."}
  };

  private SampleReports() {}

  /** About forty actors and 300 statements, as a corpus of some thousand articles gives. */
  public static ReportModel realistic() {
    List<ActorRow> actors = actors();
    List<Party> parties =
        actors.stream()
            .filter(row -> row.level() == ActorLevel.ROOT)
            .map(ActorRow::actor)
            .sorted(Comparator.comparing(Party::id))
            .toList();
    List<EvidenceRow> evidence = evidence(parties, 300);
    return new ReportModel(
        SUBJECT,
        Scope.ALL,
        run(),
        corpus(),
        actors,
        new Selection<>(relations(parties), 412),
        timeline(evidence),
        ladder(parties),
        outlets(actors),
        Optional.of(comparison(actors)),
        Optional.of(votes(actors)),
        new Selection<>(evidence, 4871),
        quality());
  }

  /** A report of the given actors and statements and otherwise nothing. */
  public static ReportModel of(List<ActorRow> actors, List<EvidenceRow> evidence) {
    return new ReportModel(
        SUBJECT,
        Scope.ALL,
        run(),
        new Corpus(List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), 0, 0),
        actors,
        Selection.whole(List.of()),
        Timeline.none(),
        List.of(),
        new OutletView(List.of()),
        Optional.empty(),
        Optional.empty(),
        Selection.whole(evidence),
        new Quality(
            Selection.whole(List.of()),
            0,
            List.of(),
            Selection.whole(List.of()),
            new Abstentions(0, 0, 0, 0)));
  }

  /** An actor that is placed by its score alone. */
  public static ActorRow actor(String id, String name, double score, long stories) {
    double low = Math.max(-1, score - 0.2);
    double high = Math.min(1, score + 0.2);
    return row(new Party(id, name), score, low, high, stories);
  }

  /** An actor of which too little is known. */
  public static ActorRow insufficient(String id, String name) {
    return new ActorRow(
        new Party(id, name),
        ActorLevel.ROOT,
        Optional.empty(),
        Optional.empty(),
        Standing.INSUFFICIENT,
        1,
        1,
        1,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        0,
        0,
        0);
  }

  /** A statement of one actor towards another with a sentence of its own. */
  public static EvidenceRow statement(
      String id, Party holder, Party target, String sentence, ArticleReference article) {
    return new EvidenceRow(
        id,
        holder,
        holder,
        holder.name(),
        target,
        target,
        target.name(),
        "en",
        sentence,
        marks(sentence, holder.name(), target.name()),
        "condemn",
        0,
        "verbal",
        -0.9,
        OptionalDouble.of(0.4),
        0.3,
        "asserted",
        "narrated",
        Optional.empty(),
        Optional.empty(),
        0.9,
        List.of("frame:condemn", "subject:holder", "object:target"),
        2,
        article);
  }

  /** An article with a title and an address. */
  public static ArticleReference article(String title, String url) {
    return new ArticleReference(
        url,
        Optional.of(title),
        Optional.of(url),
        Optional.of("Meridian Wire"),
        Optional.of("KEN"),
        Optional.of(LocalDate.of(2023, 5, 9)));
  }

  private static Timeline timeline(List<EvidenceRow> evidence) {
    List<TimelineRow> rows = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      double score = month < 7 ? -0.4 : 0.3;
      rows.add(
          new TimelineRow(
              new Party("HUN", "Hungary"),
              LocalDate.of(2023, month, 1),
              Optional.of(new Estimate(score, score - 0.2, score + 0.2)),
              month == 3 ? Standing.INSUFFICIENT : standing(score - 0.2, score + 0.2),
              month,
              2L * month));
    }
    return new Timeline(
        "month",
        new Selection<>(rows, 400),
        rows.stream().map(TimelineRow::start).toList(),
        List.of(
            new ShiftRow(
                new Party("HUN", "Hungary"),
                LocalDate.of(2023, 7, 1),
                LocalDate.of(2023, 6, 1),
                0.3,
                -0.4,
                evidence.stream().limit(2).map(EvidenceRow::statementId).toList())));
  }

  private static List<LadderRow> ladder(List<Party> parties) {
    List<LadderRow> rows = new ArrayList<>();
    for (int number = 0; number < parties.size(); number++) {
      rows.add(new LadderRow(parties.get(number), List.of(40L, 8L, 5L, number % 4L, number % 7L)));
    }
    return rows;
  }

  private static OutletView outlets(List<ActorRow> actors) {
    List<OutletRow> rows = new ArrayList<>();
    for (ActorRow actor : actors.subList(0, 12)) {
      double score = actor.estimate().orElseThrow().score();
      for (String country : List.of("USA", "IDN", "RUS")) {
        double told = country.equals("RUS") ? score - 0.9 : score;
        rows.add(
            new OutletRow(
                country,
                actor.actor(),
                Optional.of(new Estimate(told, Math.max(-1, told - 0.1), Math.min(1, told + 0.1))),
                standing(told - 0.1, told + 0.1),
                9,
                20));
      }
    }
    return new OutletView(rows);
  }

  private static Comparison comparison(List<ActorRow> actors) {
    List<ChangeRow> rows = new ArrayList<>();
    for (ActorRow row : actors.subList(0, 5)) {
      rows.add(
          new ChangeRow(
              row.actor(),
              ChangeRow.Position.NONE,
              new ChangeRow.Position(row.estimate(), row.standing(), row.stories())));
    }
    return new Comparison("/elsewhere/out", "20250101-1", rows);
  }

  private static VoteAgreement votes(List<ActorRow> actors) {
    List<VoteAgreement.StateVote> states =
        actors.stream()
            .filter(row -> row.isPlaced() && row.actor().id().length() == 3)
            .map(
                row ->
                    new VoteAgreement.StateVote(
                        row.actor(),
                        Math.signum(row.estimate().orElseThrow().score()),
                        row.estimate().orElseThrow(),
                        0.1))
            .toList();
    return new VoteAgreement(
        List.of(new VoteAgreement.Resolution("ES-11/1", "2022-03-02", "Aggression")),
        states,
        Optional.of(new Estimate(0.71, 0.6, 0.8)));
  }

  private static List<ActorRow> actors() {
    List<ActorRow> actors = new ArrayList<>();
    PLACED.lines().map(SampleReports::placed).forEach(actors::add);
    for (String entry : INSUFFICIENT.split(",")) {
      int space = entry.indexOf(' ');
      actors.add(insufficient(entry.substring(0, space), entry.substring(space + 1)));
    }
    actors.add(member(actor("zelenskyy", "Volodymyr Zelenskyy", 0.94, 310), "UKR", "Ukraine"));
    actors.add(member(actor("putin", "Vladimir Putin", -0.92, 288), "RUS", "Russia"));
    actors.add(member(actor("scholz", "Olaf Scholz", 0.49, 38), "DEU", "Germany"));
    actors.add(member(insufficient("lavrov", "Sergey Lavrov"), "RUS", "Russia"));
    return actors;
  }

  private static ActorRow placed(String line) {
    String[] parts = line.strip().split("\\|");
    int space = parts[0].indexOf(' ');
    return row(
        new Party(parts[0].substring(0, space), parts[0].substring(space + 1)),
        Double.parseDouble(parts[1]),
        Double.parseDouble(parts[2]),
        Double.parseDouble(parts[3]),
        Long.parseLong(parts[4]));
  }

  private static ActorRow row(Party actor, double score, double low, double high, long stories) {
    Random random = new Random(actor.id().hashCode());
    boolean deeds = stories > 5;
    double gap = actor.id().equals("HUN") ? 0.6 : 0.3 * (random.nextDouble() - 0.5);
    return new ActorRow(
        actor,
        ActorLevel.ROOT,
        Optional.empty(),
        Optional.of(new Estimate(score, low, high)),
        standing(low, high),
        stories + stories / 3,
        stories,
        stories * 2 + 1,
        OptionalDouble.of(clamp(score - gap)),
        deeds ? OptionalDouble.of(clamp(score + gap)) : OptionalDouble.empty(),
        stories,
        deeds ? stories : 0,
        deeds ? 1 + random.nextInt(4) : 0);
  }

  private static ActorRow member(ActorRow row, String rootId, String rootName) {
    return new ActorRow(
        row.actor(),
        ActorLevel.MEMBER,
        Optional.of(new Party(rootId, rootName)),
        row.estimate(),
        row.standing(),
        row.articles(),
        row.stories(),
        row.statements(),
        row.verbalScore(),
        row.materialScore(),
        row.verbalStories(),
        row.materialStories(),
        row.engagement());
  }

  private static Standing standing(double low, double high) {
    if (low > 0) {
      return low > 0.3 ? Standing.WITH_POSITIVE : Standing.LEANS_POSITIVE;
    }
    if (high < 0) {
      return high < -0.3 ? Standing.WITH_NEGATIVE : Standing.LEANS_NEGATIVE;
    }
    return high - low > 0.45 ? Standing.MIXED : Standing.NEUTRAL;
  }

  private static double clamp(double value) {
    return Math.max(-1, Math.min(1, value));
  }

  private static List<RelationRow> relations(List<Party> parties) {
    Random random = new Random(7);
    List<RelationRow> relations = new ArrayList<>();
    relations.add(relation("UKR", "Ukraine", "RUS", "Russia", -0.82, 611));
    relations.add(relation("RUS", "Russia", "UKR", "Ukraine", -0.88, 704));
    relations.add(relation("USA", "United States", "UKR", "Ukraine", 0.61, 288));
    for (Party holder : parties) {
      Party target = parties.get(random.nextInt(parties.size()));
      if (!target.equals(holder)) {
        relations.add(
            new RelationRow(
                holder, target, 1.6 * random.nextDouble() - 0.8, 1 + random.nextInt(60), 1));
      }
    }
    return relations;
  }

  private static RelationRow relation(
      String holder, String holderName, String target, String targetName, double value, long n) {
    return new RelationRow(
        new Party(holder, holderName), new Party(target, targetName), value, n, n / 2);
  }

  /** Statements among the given parties, the same at every call. */
  public static List<EvidenceRow> evidence(List<Party> parties, int count) {
    Random random = new Random(3);
    List<EvidenceRow> rows = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      Party holder = parties.get(random.nextInt(parties.size()));
      Party target = parties.get(random.nextInt(parties.size()));
      if (!holder.equals(target)) {
        rows.add(evidence(number, holder, target, SENTENCES[number % SENTENCES.length], random));
      }
    }
    return rows;
  }

  private static EvidenceRow evidence(
      int number, Party holder, Party target, String[] pattern, Random random) {
    String sentence = pattern[1].replace("%h", holder.name()).replace("%t", target.name());
    boolean person = number % 5 == 0;
    boolean attributed = number % 11 == 0;
    return new EvidenceRow(
        String.format("%08x", random.nextInt()),
        person ? new Party("minister-" + holder.id(), "Foreign minister") : holder,
        holder,
        holder.name(),
        target,
        target,
        target.name(),
        number % 4 == 0 ? "id" : "en",
        sentence,
        marks(sentence, holder.name(), target.name()),
        pattern[0],
        List.of("aid_military", "sanction", "attack").contains(pattern[0]) ? 3 : 0,
        pattern[0].equals("aid_military") || pattern[0].equals("attack") ? "material" : "verbal",
        Math.round((1.8 * random.nextDouble() - 0.9) * 100) / 100.0,
        number % 3 == 0 ? OptionalDouble.empty() : OptionalDouble.of(0.35),
        number % 3 == 0 ? 0 : 0.2,
        number % 7 == 0 ? "planned" : "asserted",
        attributed ? "attributed" : "narrated",
        attributed ? Optional.of(new Party("GBR", "United Kingdom")) : Optional.empty(),
        number % 9 == 0 ? Optional.of(new Quantity(10000, 12000, "soldier")) : Optional.empty(),
        0.5 + random.nextInt(50) / 100.0,
        List.of(
            "lexicon:" + pattern[0], "argument:subject", "composition:object", "voice:narrated"),
        number % 4,
        new ArticleReference(
            "a" + number,
            number % 13 == 0
                ? Optional.empty()
                : Optional.of("Leaders weigh next steps as the fighting drags on, day " + number),
            Optional.of("https://wire.example/2023/story-" + number),
            Optional.of("Meridian Wire"),
            Optional.of("KEN"),
            Optional.of(LocalDate.of(2022, 2, 24).plusDays(number))));
  }

  private static List<Highlight> marks(String sentence, String holder, String target) {
    List<Highlight> marks = new ArrayList<>();
    int at = sentence.indexOf(holder);
    if (at >= 0 && !holder.isEmpty()) {
      marks.add(new Highlight(at, at + holder.length(), Highlight.Kind.HOLDER));
    }
    at = sentence.indexOf(target);
    if (at >= 0 && !target.isEmpty()) {
      marks.add(new Highlight(at, at + target.length(), Highlight.Kind.TARGET));
    }
    return marks;
  }

  private static RunInformation run() {
    return new RunInformation(
        "20260101-120000-7f3a",
        Instant.parse("2026-01-01T12:00:00Z"),
        Instant.parse("2026-01-01T12:04:31Z"),
        new TreeMap<>(Map.of("sikap", "0.1.0", "spark", "4.1.0", "corenlp", "4.5.10")),
        new TreeMap<>(Map.of("input", "sample", "languages", "en,id", "topic", "ukraine-war")),
        "sha256:5f2c9e",
        new TreeMap<>(Map.of("articles", 1284L)),
        new TreeMap<>(Map.of("score", 212.5)));
  }

  private static Corpus corpus() {
    return new Corpus(
        List.of(
            new Tally("scored", 981),
            new Tally("duplicate", 174),
            new Tally("off_topic", 112),
            new Tally("unsupported_language", 17)),
        List.of(new Tally("en", 905), new Tally("id", 362), new Tally("fr", 17)),
        List.of(
            new Tally("USA", 402),
            new Tally("IDN", 362),
            new Tally("GBR", 161),
            new Tally("UKR", 98),
            new Tally("RUS", 77),
            new Tally("POL", 60),
            new Tally("KEN", 41),
            new Tally("IND", 33),
            new Tally("BRA", 28),
            new Tally("", 22)),
        Optional.of(LocalDate.of(2022, 2, 24)),
        Optional.of(LocalDate.of(2025, 1, 31)),
        1093,
        174);
  }

  private static Quality quality() {
    return new Quality(
        Selection.whole(
            List.of(
                new QuarantineReason(
                    "not JSON",
                    3,
                    List.of(
                        new QuarantineReason.Example(
                            "articles-2023.jsonl.gz",
                            "line 4,182",
                            "{\"title\": \"Leaders weigh"))),
                new QuarantineReason(
                    "no text", 1, List.of(new QuarantineReason.Example("empty.txt", "", ""))))),
        4,
        List.of(new Tally("fr", 17)),
        new Selection<>(
            List.of(
                new UnresolvedMention(
                    "Chasiv Yar brigade",
                    "en",
                    12,
                    7,
                    "The Chasiv Yar brigade repelled the assault."),
                new UnresolvedMention(
                    "Kementerian Energi", "id", 5, 4, "Kementerian Energi menolak usulan itu.")),
            64),
        new Abstentions(981, 203, 18_442, 7_120));
  }
}
