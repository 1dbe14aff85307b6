package org.sikap.jobs.command;

import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.Configurator;

/** How much the libraries say. */
final class Logs {
  private Logs() {}

  /** Everything from INFO on, or nothing: whatever stops the work reaches the user as one line. */
  static void setVerbose(boolean verbose) {
    Configurator.setAllLevels("", verbose ? Level.INFO : Level.OFF);
  }
}
