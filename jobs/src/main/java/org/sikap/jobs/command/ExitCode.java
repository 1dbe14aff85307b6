package org.sikap.jobs.command;

/** What the process tells the shell. */
public final class ExitCode {
  /** Done. */
  public static final int DONE = 0;

  /** Failed: the work could not be finished. */
  public static final int FAILED = 1;

  /** Wrong usage: what was typed, or a file it names, cannot be used. */
  public static final int USAGE = 2;

  /** Done, but some input was quarantined. */
  public static final int QUARANTINED = 3;

  private ExitCode() {}
}
