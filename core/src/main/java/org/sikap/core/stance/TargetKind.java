package org.sikap.core.stance;

/** What a statement is directed at. */
public enum TargetKind {
  ACTOR,
  ISSUE
}
