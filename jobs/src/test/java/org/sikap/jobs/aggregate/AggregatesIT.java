package org.sikap.jobs.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.sikap.core.score.Alignment;
import org.sikap.core.score.StanceLabels;
import org.sikap.core.stance.Topic;
import org.sikap.jobs.TestSpark;
import org.sikap.jobs.score.EngineConfiguration;
import org.sikap.jobs.score.Engines;

/** The aggregates over statements small enough to compute by hand. */
class AggregatesIT {
  private static final StructType COLUMNS =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("story_id", DataTypes.StringType)
          .add("published_at", DataTypes.TimestampType)
          .add("holder_id", DataTypes.StringType)
          .add("holder_root", DataTypes.StringType)
          .add("target_kind", DataTypes.StringType)
          .add("target_root", DataTypes.StringType)
          .add("channel", DataTypes.StringType)
          .add("engagement", DataTypes.IntegerType)
          .add("polarity", DataTypes.DoubleType)
          .add("factuality", DataTypes.StringType)
          .add("voice", DataTypes.StringType)
          .add("confidence", DataTypes.DoubleType)
          .add("reported_by", DataTypes.StringType);

  private static final Topic TOPIC =
      Engines.of(EngineConfiguration.of(List.of(), Optional.empty(), List.of()))
          .knowledge()
          .topic();
  private static final StanceLabels LABELS = StanceLabels.of(TOPIC);

  private final SparkSession spark = TestSpark.session().newSession();
  private final List<Row> rows = new ArrayList<>();
  private final Alignment poles = new Alignment(Map.of("UKR", 1.0, "RUS", -1.0), Map.of());

  private void add(
      String article, String day, String holder, String target, String channel, double polarity) {
    Timestamp time = day.isEmpty() ? null : Timestamp.from(Instant.parse(day + "T23:30:00Z"));
    String root = holder.equals("duda") ? "POL" : holder;
    rows.add(
        RowFactory.create(
            article,
            article,
            time,
            holder,
            root,
            "actor",
            target,
            channel,
            channel.equals("material") ? 3 : 0,
            polarity,
            "asserted",
            "narrated",
            1.0,
            null));
  }

  /** The statement added last, with another factuality and voice. */
  private void told(String factuality, String voice) {
    change("factuality", factuality);
    change("voice", voice);
  }

  private void change(String changed, String value) {
    Row last = rows.remove(rows.size() - 1);
    Object[] values = new Object[last.size()];
    for (int column = 0; column < values.length; column++) {
      values[column] = last.get(column);
    }
    values[COLUMNS.fieldIndex(changed)] = value;
    rows.add(RowFactory.create(values));
  }

  private Dataset<Row> statements() {
    spark.conf().set("spark.sql.session.timeZone", "UTC");
    return spark.createDataFrame(rows, COLUMNS);
  }

  private Dataset<Row> sums() {
    return SumByArticle.sumUp(AlignStatements.align(statements(), poles));
  }

  private Dataset<Row> actors() {
    return actors(sums());
  }

  private Dataset<Row> actors(Dataset<Row> sums) {
    Dataset<Row> names =
        spark.createDataFrame(
            List.of(RowFactory.create("POL", "Poland")),
            new StructType()
                .add("actor_id", DataTypes.StringType)
                .add("actor_name", DataTypes.StringType));
    return JudgeActors.judge(sums, names, LABELS);
  }

  private void threeStories() {
    add("a", "2022-02-28", "POL", "RUS", "verbal", -1);
    add("a", "2022-02-28", "duda", "UKR", "material", 1);
    add("b", "2022-03-01", "POL", "UKR", "material", 1);
    add("c", "", "POL", "UKR", "verbal", -1);
  }

  @Test
  void anArticleIsTheWeightedMeanOfItsStatements() {
    add("a", "2022-02-28", "POL", "RUS", "verbal", -1);
    add("a", "2022-02-28", "POL", "UKR", "material", 0.2);
    Row row = JudgeArticles.judge(sums(), LABELS).first();
    // Weights 1 and 0.25 + 0.75 x 0.2 = 0.4: (1 + 0.08) / 1.4
    assertThat(row.<Double>getAs("score")).isCloseTo(1.08 / 1.4, within(1e-6));
    assertThat(row.<Double>getAs("verbal_score")).isEqualTo(1.0);
    assertThat(row.<Double>getAs("material_score")).isCloseTo(0.2, within(1e-6));
    assertThat(row.<Long>getAs("statements")).isEqualTo(2);
    assertThat(row.<String>getAs("label")).isEqualTo("with_ukraine");
  }

  @Test
  void whatAPoleSaysOfOthersWeighsHalf() {
    add("a", "2022-02-28", "POL", "RUS", "verbal", -1);
    add("a", "2022-02-28", "POL", "UKR", "verbal", -1);
    change("reported_by", "RUS");
    Row row = JudgeArticles.judge(sums(), LABELS).first();
    assertThat(row.<Double>getAs("score")).isCloseTo(0.5 / 1.5, within(1e-6));
  }

  @Test
  void anActorIsTheShrunkMeanOfItsStories() {
    threeStories();
    Row all = actors().where("actor_id = 'POL' AND period = 'all'").first();
    // Stories 1, 1 and -1, and one of no opinion.
    assertThat(all.<Double>getAs("score")).isCloseTo(0.25, within(1e-6));
    assertThat(all.<Double>getAs("verbal_score")).isCloseTo(0, within(1e-6));
    assertThat(all.<Double>getAs("material_score")).isCloseTo(2 / 3.0, within(1e-6));
    assertThat(all.<String>getAs("actor_name")).isEqualTo("Poland");
    assertThat(all.<Long>getAs("stories")).isEqualTo(3);
    assertThat(all.<Long>getAs("articles")).isEqualTo(3);
    assertThat(all.<Long>getAs("statements")).isEqualTo(4);
    assertThat(all.<Integer>getAs("engagement")).isEqualTo(3);
    assertThat(all.<String>getAs("label")).isIn("mixed", "insufficient");
  }

  @Test
  void everyDayWeekAndMonthHasItsOwnRowAndTheUndatedCountInTheWholeAlone() {
    threeStories();
    List<Row> rows =
        actors()
            .where("actor_id = 'POL'")
            .orderBy("period", "period_start")
            .select("period", "period_start", "stories")
            .collectAsList();
    assertThat(rows)
        .containsExactly(
            RowFactory.create("all", null, 3L),
            RowFactory.create("day", Date.valueOf("2022-02-28"), 1L),
            RowFactory.create("day", Date.valueOf("2022-03-01"), 1L),
            RowFactory.create("month", Date.valueOf("2022-02-01"), 1L),
            RowFactory.create("month", Date.valueOf("2022-03-01"), 1L),
            // A Monday and the Tuesday after it.
            RowFactory.create("week", Date.valueOf("2022-02-28"), 2L));
  }

  @Test
  void personsCountForTheirStateAndUnderTheirOwnName() {
    threeStories();
    Row duda = actors().where("actor_id = 'duda' AND period = 'all'").first();
    assertThat(duda.<String>getAs("level")).isEqualTo("member");
    assertThat(duda.<String>getAs("actor_name")).isEqualTo("duda");
    assertThat(duda.<Double>getAs("score")).isCloseTo(0.5, within(1e-6));
    assertThat(duda.<String>getAs("label")).isEqualTo("insufficient");
  }

  @Test
  void whoSaysNothingOnTheAxisIsNamedWithoutAScore() {
    add("a", "2022-02-28", "PER", "CHL", "verbal", 0.8);
    Row row = actors().where("period = 'all'").first();
    assertThat(row.<Double>getAs("score")).isNull();
    assertThat(row.<String>getAs("label")).isEqualTo("insufficient");
    assertThat(row.<Long>getAs("statements")).isZero();
  }

  @Test
  void relationsAreMeansOverStories() {
    add("a", "2022-02-28", "POL", "RUS", "verbal", -1);
    add("a", "2022-02-28", "POL", "RUS", "verbal", -0.5);
    add("b", "2022-03-01", "POL", "RUS", "verbal", 0.25);
    Row all = RelateActors.relate(statements()).where("period = 'all'").first();
    // (-0.75 + 0.25) / 2
    assertThat(all.<Double>getAs("polarity")).isCloseTo(-0.25, within(1e-6));
    assertThat(all.<Long>getAs("statements")).isEqualTo(3);
    assertThat(all.<Long>getAs("stories")).isEqualTo(2);
  }

  @Test
  void aRungNeedsTwoStoriesEvenOfAnActorOfWhomOnlyOneTells() {
    add("a", "2022-02-28", "DNK", "UKR", "material", 1);
    add("a", "2022-02-28", "DNK", "UKR", "material", 1);
    assertThat(rung("DNK")).isZero();
    add("b", "2022-03-01", "DNK", "UKR", "material", 1);
    assertThat(rung("DNK")).isEqualTo(3);
  }

  @Test
  void whatIsPlannedDeniedSaidByAnotherOrAimedElsewhereRaisesNoRung() {
    for (String story : List.of("a", "b")) {
      add(story, "2022-02-28", "POL", "UKR", "material", 1);
      told("planned", "narrated");
      add(story, "2022-02-28", "POL", "UKR", "material", 1);
      told("negated", "narrated");
      add(story, "2022-02-28", "POL", "UKR", "material", 1);
      told("asserted", "attributed");
      add(story, "2022-02-28", "POL", "CHL", "material", -1);
    }
    assertThat(rung("POL")).isZero();
  }

  private int rung(String actor) {
    return actors()
        .where("actor_id = '" + actor + "' AND period = 'all' AND level = 'root'")
        .first()
        .<Integer>getAs("engagement");
  }

  @Test
  void aMonthOfTwoStoriesIsNoShift() {
    for (int story = 0; story < 12; story++) {
      add("feb" + story, "2022-02-10", "HUN", "RUS", "verbal", 0.8);
      add("feb" + story, "2022-02-10", "HUN", "RUS", "verbal", 0.8);
    }
    for (int story = 0; story < 2; story++) {
      for (int statement = 0; statement < 3; statement++) {
        add("apr" + story, "2022-04-10", "HUN", "RUS", "verbal", -0.9);
      }
    }
    assertThat(FindShifts.find(actors()).collectAsList()).isEmpty();
    for (int statement = 0; statement < 3; statement++) {
      add("apr2", "2022-04-10", "HUN", "RUS", "verbal", -0.9);
    }
    assertThat(FindShifts.find(actors()).collectAsList()).hasSize(1);
  }

  @Test
  void aShiftNeedsIntervalsThatLieApart() {
    for (int story = 0; story < 12; story++) {
      add("feb" + story, "2022-02-10", "HUN", "RUS", "verbal", 0.8);
      add("apr" + story, "2022-04-10", "HUN", "RUS", "verbal", -0.8);
      add("may" + story, "2022-05-10", "HUN", "RUS", "verbal", -0.9);
    }
    List<Row> shifts = FindShifts.find(actors()).collectAsList();
    assertThat(shifts).hasSize(1);
    Row shift = shifts.get(0);
    assertThat(shift.<Date>getAs("period_start")).isEqualTo(Date.valueOf("2022-04-01"));
    assertThat(shift.<Date>getAs("previous_start")).isEqualTo(Date.valueOf("2022-02-01"));
    assertThat(shift.<Double>getAs("change")).isGreaterThan(1.2);
  }

  @Test
  void positionsOfThirdActorsComeFromAnchorsOnly() {
    for (int story = 0; story < 3; story++) {
      add("usa" + story, "2022-02-10", "USA", "RUS", "verbal", -1);
    }
    add("x", "2022-02-10", "CHL", "UKR", "verbal", 1);
    add("y", "2022-02-10", "PER", "USA", "verbal", 1);
    add("z", "2022-02-10", "BOL", "CHL", "verbal", 1);
    Alignment alignment = SolvePositions.solve(statements(), TOPIC);
    assertThat(alignment.positions()).containsOnlyKeys("USA", "CHL", "PER");
    assertThat(alignment.positions().get("USA")).isCloseTo(0.75, within(1e-6));
    // 1 x 1 x 0.5 x 0.75 / (1 + 1)
    assertThat(alignment.positions().get("PER")).isCloseTo(0.1875, within(1e-6));
  }

  @Test
  void noResultDependsOnOrderOrPartitions() {
    for (int story = 0; story < 40; story++) {
      add("s" + story, "2022-02-10", "HUN", "RUS", "verbal", Math.sin(story));
      add("s" + story, "2022-02-10", "HUN", "UKR", "material", Math.cos(story));
    }
    List<Row> once = actors().orderBy("period", "actor_id").collectAsList();
    Collections.shuffle(rows, new Random(5));
    Dataset<Row> divided =
        SumByArticle.sumUp(AlignStatements.align(statements().repartition(7), poles));
    assertThat(actors(divided).orderBy("period", "actor_id").collectAsList()).isEqualTo(once);
  }
}
