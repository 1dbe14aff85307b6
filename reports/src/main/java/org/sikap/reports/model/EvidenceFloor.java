package org.sikap.reports.model;

/** How much has to be told before a report says it in a title or among its findings. */
public final class EvidenceFloor {
  /** Stories behind the position of an actor, a relation, or a view of one country's outlets. */
  public static final long STORIES = 5;

  /** Stories of words, and as many of deeds, before the two are set against each other. */
  public static final long STORIES_PER_CHANNEL = 3;

  /** Stories behind a period or a relation before the Markdown lists it; csv/ has every one. */
  public static final long STORIES_PER_LINE = 3;

  /** Actors that outlets of several countries tell of, before the outlets are said to agree. */
  public static final long COMPARABLE_ACTORS = 3;

  private EvidenceFloor() {}
}
