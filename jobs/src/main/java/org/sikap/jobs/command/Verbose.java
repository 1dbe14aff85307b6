package org.sikap.jobs.command;

/** A command that can say more. */
interface Verbose {
  /** Whether traces and the log of Spark are shown. */
  boolean isVerbose();
}
