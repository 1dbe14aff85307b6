package org.sikap.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PositionSolverTest {
  private static final Map<String, Double> POLES = Map.of("UKR", 1.0, "RUS", -1.0);

  @Test
  void directEvidenceIsAShrunkMean() {
    // 3 x -0.8 x -1 / (3 + 1)
    assertThat(
            new PositionSolver(POLES, Set.of()).solve(List.of(new Relation("POL", "RUS", -0.8, 3))))
        .containsOnlyKeys("POL")
        .hasEntrySatisfying("POL", value -> assertThat(value).isCloseTo(0.6, within(1e-8)));
  }

  @Test
  void anchorsLendHalfOfTheirPosition() {
    Map<String, Double> positions =
        new PositionSolver(POLES, Set.of("POL"))
            .solve(List.of(new Relation("POL", "RUS", -0.8, 3), new Relation("SVK", "POL", -1, 1)));
    // 1 x -1 x 0.5 x 0.6 / (1 + 1)
    assertThat(positions.get("SVK")).isCloseTo(-0.15, within(1e-8));
  }

  @Test
  void whoeverIsNoAnchorLendsNothing() {
    assertThat(
            new PositionSolver(POLES, Set.of())
                .solve(
                    List.of(
                        new Relation("POL", "RUS", -0.8, 3), new Relation("SVK", "POL", -1, 1))))
        .containsOnlyKeys("POL");
  }

  @Test
  void withoutAPathToAPoleAnActorStaysUnknown() {
    assertThat(
            new PositionSolver(POLES, Set.of("PER", "CHL"))
                .solve(
                    List.of(
                        new Relation("PER", "CHL", 0.9, 5), new Relation("CHL", "PER", 0.9, 5))))
        .isEmpty();
  }

  @Test
  void polesStayWhereTheyAre() {
    assertThat(new PositionSolver(POLES, Set.of()).solve(List.of(new Relation("RUS", "UKR", 1, 9))))
        .isEmpty();
  }

  @Test
  void convergesOnAGraphFullOfCirclesAndSolvesItsEquations() {
    List<Relation> relations = randomRelations(new Random(1), 60, 900);
    Set<String> anchors = anchors(relations);
    Map<String, Double> positions = new PositionSolver(POLES, anchors).solve(relations);
    assertThat(positions).hasSizeGreaterThan(50);
    positions.forEach(
        (actor, position) ->
            assertThat(position)
                .isCloseTo(rightHandSide(actor, relations, positions), within(1e-8)));
    assertThat(positions.values()).allMatch(position -> Math.abs(position) < 1);
  }

  @Test
  void doesNotDependOnTheOrderOfRelations() {
    List<Relation> relations = randomRelations(new Random(2), 40, 400);
    Set<String> anchors = anchors(relations);
    Map<String, Double> positions = new PositionSolver(POLES, anchors).solve(relations);
    Collections.shuffle(relations, new Random(3));
    assertThat(new PositionSolver(POLES, anchors).solve(relations)).isEqualTo(positions);
  }

  private static List<Relation> randomRelations(Random random, int actors, int count) {
    List<Relation> relations = new ArrayList<>();
    Set<String> pairs = new HashSet<>();
    while (relations.size() < count) {
      String holder = "A" + random.nextInt(actors);
      int choice = random.nextInt(actors + 2);
      String target = choice == actors ? "UKR" : choice > actors ? "RUS" : "A" + choice;
      if (!holder.equals(target) && pairs.add(holder + target)) {
        relations.add(
            new Relation(holder, target, 2 * random.nextDouble() - 1, 100 * random.nextDouble()));
      }
    }
    return relations;
  }

  private static Set<String> anchors(List<Relation> relations) {
    Set<String> anchors = new HashSet<>();
    relations.stream()
        .filter(relation -> POLES.containsKey(relation.target()))
        .forEach(relation -> anchors.add(relation.holder()));
    return anchors;
  }

  private static double rightHandSide(
      String actor, List<Relation> relations, Map<String, Double> positions) {
    Set<String> anchors = anchors(relations);
    double sum = 0;
    double weight = Bootstrap.SHRINKAGE;
    for (Relation relation : relations) {
      String target = relation.target();
      boolean pole = POLES.containsKey(target);
      if (relation.holder().equals(actor) && (pole || anchors.contains(target))) {
        double position = pole ? POLES.get(target) : positions.get(target) / 2;
        sum += relation.weight() * relation.polarity() * position;
        weight += relation.weight();
      }
    }
    return sum / weight;
  }
}
