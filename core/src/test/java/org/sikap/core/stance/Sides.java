package org.sikap.core.stance;

import java.util.List;

/** Who stands for or against whom, as tests write it: {@code POL + UKR}. */
final class Sides {
  private Sides() {}

  /** The sides that statements take, each once. */
  static List<String> of(List<Statement> statements) {
    return statements.stream()
        .filter(statement -> statement.frame().takesSide())
        .map(
            statement ->
                statement.holderRoot()
                    + (statement.polarity() > 0 ? " + " : " - ")
                    + statement.targetRoot())
        .distinct()
        .toList();
  }
}
