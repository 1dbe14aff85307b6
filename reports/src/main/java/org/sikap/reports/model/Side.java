package org.sikap.reports.model;

/** A side of the axis. */
public enum Side {
  /** Towards score -1. */
  NEGATIVE,
  /** Towards score 1. */
  POSITIVE
}
