package org.sikap.core.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sikap.core.actor.ActorRegister;
import org.sikap.core.stance.ArticleAnalysis;

/** An item with what the engine read in its text. */
record GoldReading(GoldItem item, Optional<LocalDate> day, ArticleAnalysis analysis) {
  GoldReading {
    requireNonNull(item);
    requireNonNull(day);
    requireNonNull(analysis);
  }

  /** A holder and a target. */
  record Pair(String holder, String target) {
    DirectedSign with(int sign) {
      return new DirectedSign(holder, target, sign);
    }
  }

  /** All pairs of actors that the text names, the gold has or the engine found. */
  List<Pair> pairs(Set<DirectedSign> found, ActorRegister register) {
    Set<String> actors = new TreeSet<>();
    analysis.mentions().forEach(mention -> actors.add(register.root(mention.actor().id(), day)));
    for (Set<DirectedSign> statements : List.of(found, item.expected())) {
      for (DirectedSign statement : statements) {
        actors.add(statement.holder());
        actors.add(statement.target());
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (String holder : actors) {
      for (String target : actors) {
        if (!holder.equals(target)) {
          pairs.add(new Pair(holder, target));
        }
      }
    }
    return pairs;
  }
}
