package org.sikap.core.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sikap.core.stance.Factuality;
import org.sikap.core.stance.Statement;
import org.sikap.core.stance.TargetKind;

/**
 * A statement as gold files record it.
 *
 * @param holder root actor that holds the stance
 * @param target root actor it is directed at
 * @param sign 1 favourable, -1 unfavourable
 */
public record DirectedSign(String holder, String target, int sign)
    implements Comparable<DirectedSign> {
  // Below it lie attitudes to events without a side: wanting to meet, promising to visit.
  private static final double WEAKEST = 0.13;

  public DirectedSign {
    requireNonNull(holder);
    requireNonNull(target);
  }

  /**
   * The asserted or planned statements between actors that take a side; what is hypothetical,
   * negated or denied is no stance to a gold file. Of several that mean the same, the strongest.
   */
  public static Map<DirectedSign, Statement> strongest(List<Statement> statements) {
    Map<DirectedSign, Statement> signs = new LinkedHashMap<>();
    for (Statement statement : statements) {
      boolean real =
          statement.factuality() == Factuality.ASSERTED
              || statement.factuality() == Factuality.PLANNED;
      if (real
          && Math.abs(statement.polarity()) >= WEAKEST
          && statement.targetKind() == TargetKind.ACTOR
          && statement.frame().takesSide()) {
        signs.merge(
            new DirectedSign(
                statement.holderRoot(), statement.targetRoot(), statement.polarity() > 0 ? 1 : -1),
            statement,
            DirectedSign::stronger);
      }
    }
    return signs;
  }

  private static Statement stronger(Statement one, Statement other) {
    return weight(other) > weight(one) ? other : one;
  }

  private static double weight(Statement statement) {
    return Math.abs(statement.polarity()) * statement.confidence();
  }

  @Override
  public int compareTo(DirectedSign other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return holder + (sign > 0 ? " + " : " - ") + target;
  }
}
