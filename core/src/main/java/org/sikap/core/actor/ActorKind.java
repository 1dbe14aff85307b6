package org.sikap.core.actor;

import java.util.Locale;
import java.util.Optional;

/** What sort of actor a register entry is. */
public enum ActorKind {
  STATE,
  BODY,
  ORGANISATION,
  ALLIANCE,
  ARMED_GROUP,
  COMPANY,
  PERSON,
  /** A name of which no more is known than the text says. */
  UNKNOWN,
  /** A city, region or water: stands for its state when something is done to it. */
  PLACE;

  static Optional<ActorKind> parse(String text) {
    for (ActorKind kind : values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(text)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
