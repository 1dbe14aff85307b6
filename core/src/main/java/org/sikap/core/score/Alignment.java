package org.sikap.core.score;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.sikap.core.stance.Factuality;
import org.sikap.core.stance.TargetKind;

/**
 * What a statement contributes on the axis between the poles.
 *
 * <ul>
 *   <li>towards a pole: polarity x position of the pole (+1 or -1)
 *   <li>towards an issue: polarity x side of the issue; nothing where the side is 0, since such an
 *       issue (peace talks) has an axis of its own
 *   <li>towards a third actor: polarity x that actor's position x {@value #THIRD_PARTY}; nothing
 *       where its position is unknown
 * </ul>
 *
 * <p>It weighs {@code confidence x reach x strength}: reach is what the polarity is multiplied by
 * above, without its sign, so that praise for a bystander does not water down a condemnation of a
 * pole; {@link #strength} makes a mere meeting weigh less than a war. What a pole says of others it
 * says with a stake in it: that weighs {@value #SAID_BY_A_POLE} of what another's word does.
 *
 * <p>A hypothetical or denied statement contributes nothing. Of a negated one the polarity is
 * already the weak opposite. What an actor says of itself is no stance between the poles.
 *
 * @param fixed positions of the poles and sides of the issues, by node
 * @param positions solved positions of third actors, by id
 */
public record Alignment(Map<String, Double> fixed, Map<String, Double> positions)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Factor on evidence that reaches the axis only through another actor. */
  public static final double THIRD_PARTY = 0.5;

  /** Factor on what a pole itself says of the holder. */
  public static final double SAID_BY_A_POLE = 0.5;

  private static final double WEAKEST = 0.25;
  private static final String ISSUE = "issue:";

  public Alignment {
    fixed = Map.copyOf(fixed);
    positions = Map.copyOf(positions);
  }

  /** Name of a target as a node of the graph of positions; an issue may be named like an actor. */
  public static String node(TargetKind kind, String id) {
    return kind == TargetKind.ISSUE ? ISSUE + id : id;
  }

  /** Whether a statement of this factuality says something about its holder's position. */
  public static boolean counts(Factuality factuality) {
    return switch (factuality) {
      case ASSERTED, PLANNED, NEGATED -> true;
      case HYPOTHETICAL, DENIED -> false;
    };
  }

  /** What a polarity weighs, 0.25..1: nobody is neutral for meeting both sides. */
  public static double strength(double polarity) {
    return WEAKEST + (1 - WEAKEST) * Math.abs(polarity);
  }

  /**
   * The contribution of a statement; empty where it says nothing on the axis.
   *
   * @param polarity -1..1, from holder to target
   * @param confidence 0..1
   * @param reportedBy root of the actor who says it of the holder; nobody where the holder says or
   *     does it in the words of the text
   */
  public Optional<Contribution> of(
      String holderRoot,
      TargetKind targetKind,
      String targetRoot,
      double polarity,
      Factuality factuality,
      double confidence,
      Optional<String> reportedBy) {
    if (!counts(factuality) || holderRoot.equals(targetRoot)) {
      return Optional.empty();
    }
    double direction = direction(node(targetKind, targetRoot));
    return direction == 0
        ? Optional.empty()
        : Optional.of(
            new Contribution(
                polarity * direction,
                confidence * Math.abs(direction) * strength(polarity) * trust(reportedBy)));
  }

  private double trust(Optional<String> reportedBy) {
    return reportedBy.filter(fixed::containsKey).isPresent() ? SAID_BY_A_POLE : 1;
  }

  private double direction(String target) {
    Double side = fixed.get(target);
    return side != null ? side : THIRD_PARTY * positions.getOrDefault(target, 0.0);
  }

  /**
   * A statement on the axis.
   *
   * @param alignment -1..1
   * @param weight 0..1
   */
  public record Contribution(double alignment, double weight) {}
}
