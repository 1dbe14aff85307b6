package org.sikap.core.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sikap.core.score.Alignment;
import org.sikap.core.score.FixedPoint;
import org.sikap.core.score.PositionSolver;
import org.sikap.core.score.Relation;
import org.sikap.core.score.StanceLabels;
import org.sikap.core.stance.Issue;
import org.sikap.core.stance.Statement;
import org.sikap.core.stance.TargetKind;
import org.sikap.core.stance.Topic;

/**
 * Positions of actors within articles, as a run over just these articles finds them, with every
 * article a story of its own.
 */
public final class ArticlePositions {
  private final Topic topic;
  private final StanceLabels labels;
  private final Alignment alignment;

  private ArticlePositions(Topic topic, Alignment alignment) {
    this.topic = requireNonNull(topic);
    this.labels = StanceLabels.of(topic);
    this.alignment = requireNonNull(alignment);
  }

  /** Solves the positions of third actors over the statements of all articles. */
  public static ArticlePositions over(Topic topic, Collection<List<Statement>> articles) {
    Map<String, Double> fixed = new HashMap<>();
    topic.poles().forEach(pole -> fixed.put(pole.actor(), (double) pole.position()));
    Map<String, Edge> edges = new HashMap<>();
    Map<String, Integer> articlesOnAxis = new HashMap<>();
    for (List<Statement> statements : articles) {
      Set<String> onAxis = new HashSet<>();
      for (Statement statement : statements) {
        if (!speaks(statement)) {
          continue;
        }
        String node = node(statement);
        if (statement.targetKind() == TargetKind.ISSUE) {
          fixed.put(node, topic.issue(statement.targetId()).map(Issue::side).orElse(0.0));
        }
        edges
            .computeIfAbsent(
                statement.holderRoot() + "\n" + node, key -> new Edge(statement.holderRoot(), node))
            .add(statement);
        if (fixed.getOrDefault(node, 0.0) != 0) {
          onAxis.add(statement.holderRoot());
        }
      }
      onAxis.forEach(holder -> articlesOnAxis.merge(holder, 1, Integer::sum));
    }
    List<Relation> relations = new ArrayList<>();
    edges
        .values()
        .forEach(
            edge -> {
              if (fixed.getOrDefault(edge.target, 1.0) != 0) {
                relations.add(edge.relation());
              }
            });
    Set<String> anchors =
        articlesOnAxis.entrySet().stream()
            .filter(entry -> entry.getValue() >= PositionSolver.ANCHOR_STORIES)
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
    return new ArticlePositions(
        topic, new Alignment(fixed, new PositionSolver(fixed, anchors).solve(relations)));
  }

  private static boolean speaks(Statement statement) {
    return Alignment.counts(statement.factuality())
        && !statement.holderRoot().equals(statement.targetRoot());
  }

  private static String node(Statement statement) {
    return Alignment.node(statement.targetKind(), statement.targetRoot());
  }

  /**
   * Where the actors of an article stand.
   *
   * @return 1, 0 or -1 by root; an actor without a statement on the axis is not in it
   */
  public SortedMap<String, Integer> of(List<Statement> statements) {
    SortedMap<String, Sums> sums = new TreeMap<>();
    for (Statement statement : statements) {
      contribution(statement)
          .ifPresent(
              found -> sums.computeIfAbsent(statement.holderRoot(), key -> new Sums()).add(found));
    }
    SortedMap<String, Integer> positions = new TreeMap<>();
    sums.forEach((actor, sum) -> positions.put(actor, sum.position(labels)));
    return positions;
  }

  private Optional<Alignment.Contribution> contribution(Statement statement) {
    return alignment.of(
        statement.holderRoot(),
        statement.targetKind(),
        statement.targetRoot(),
        statement.polarity(),
        statement.factuality(),
        statement.confidence(),
        statement.reportedBy());
  }

  /** A position in words. */
  String shown(Optional<Integer> position) {
    return position
        .map(
            value ->
                topic.poles().stream()
                    .filter(pole -> pole.position() == value)
                    .map(pole -> "with " + pole.label())
                    .findFirst()
                    .orElse("between"))
        .orElse("none");
  }

  /** The statements of a holder towards a target. */
  private static final class Edge {
    private final String holder;
    private final String target;
    private long weight;
    private long product;

    Edge(String holder, String target) {
      this.holder = holder;
      this.target = target;
    }

    void add(Statement statement) {
      double strength = statement.confidence() * Alignment.strength(statement.polarity());
      weight += FixedPoint.of(strength);
      product += FixedPoint.of(strength * statement.polarity());
    }

    Relation relation() {
      double polarity = weight == 0 ? 0 : (double) product / weight;
      return new Relation(
          holder, target, Math.max(-1, Math.min(1, polarity)), FixedPoint.toDouble(weight));
    }
  }

  /** The statements of an actor in an article. */
  private static final class Sums {
    private long weight;
    private long product;
    private long positive;
    private long negative;

    void add(Alignment.Contribution contribution) {
      long added = FixedPoint.of(contribution.weight());
      weight += added;
      product += FixedPoint.of(contribution.weight() * contribution.alignment());
      positive += contribution.alignment() >= StanceLabels.CLEAR ? added : 0;
      negative += contribution.alignment() <= -StanceLabels.CLEAR ? added : 0;
    }

    int position(StanceLabels labels) {
      if (weight == 0) {
        return 0;
      }
      double score = (double) product / weight;
      String label =
          labels.ofArticle(score, (double) positive / weight, (double) negative / weight);
      boolean between = label.equals(StanceLabels.MIXED) || label.equals(StanceLabels.NEUTRAL);
      return between ? 0 : (int) Math.signum(score);
    }
  }
}
