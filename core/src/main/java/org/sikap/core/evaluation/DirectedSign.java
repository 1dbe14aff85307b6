package org.sikap.core.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
   * negated or denied is no stance to a gold file.
   */
  public static Set<DirectedSign> of(List<Statement> statements) {
    Set<DirectedSign> signs = new LinkedHashSet<>();
    for (Statement statement : statements) {
      boolean real =
          statement.factuality() == Factuality.ASSERTED
              || statement.factuality() == Factuality.PLANNED;
      if (real
          && Math.abs(statement.polarity()) >= WEAKEST
          && statement.targetKind() == TargetKind.ACTOR
          && statement.frame().takesSide()) {
        signs.add(
            new DirectedSign(
                statement.holderRoot(), statement.targetRoot(), statement.polarity() > 0 ? 1 : -1));
      }
    }
    return signs;
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
