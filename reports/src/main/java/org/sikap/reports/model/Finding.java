package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** Something worth saying first, with the figures that it rests on. */
public sealed interface Finding {
  /** The actor whose statements are the evidence; absent where the finding is about none. */
  default Optional<ActorRow> evidence() {
    return Optional.empty();
  }

  /**
   * The actor that stands most surely with a side, the side's own party left out.
   *
   * @param side the side
   * @param actor the actor, with a score
   */
  record StandsFirmest(Side side, ActorRow actor) implements Finding {
    public StandsFirmest {
      requireNonNull(side);
      requireNonNull(actor);
    }

    @Override
    public Optional<ActorRow> evidence() {
      return Optional.of(actor);
    }
  }

  /**
   * Nobody but the side's own party can be placed with it.
   *
   * @param side the side
   */
  record StandsAlone(Side side) implements Finding {
    public StandsAlone {
      requireNonNull(side);
    }
  }

  /**
   * The actor whose words and deeds differ most.
   *
   * @param actor the actor, with a verbal and a material score
   */
  record WordsApartFromDeeds(ActorRow actor) implements Finding {
    public WordsApartFromDeeds {
      requireNonNull(actor);
    }

    @Override
    public Optional<ActorRow> evidence() {
      return Optional.of(actor);
    }

    /** Deeds minus words, -2..2. */
    public double gap() {
      return actor.materialScore().getAsDouble() - actor.verbalScore().getAsDouble();
    }
  }

  /**
   * How many actors can be placed at all.
   *
   * @param placed actors with evidence enough
   * @param insufficient actors without
   */
  record HowManyPlaced(long placed, long insufficient) implements Finding {}
}
