package org.sikap.reports.model;

/** Whether an actor counts for itself or for another. */
public enum ActorLevel {
  /** A state or organisation, with everything its people and bodies say and do. */
  ROOT,
  /** A person or body under its own name. */
  MEMBER
}
