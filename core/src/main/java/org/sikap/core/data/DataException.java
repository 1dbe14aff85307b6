package org.sikap.core.data;

/** A data file that cannot be used; the message names file, line and what to mend. */
public final class DataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DataException(String message) {
    super(message);
  }

  public DataException(String message, Throwable cause) {
    super(message, cause);
  }

  public DataException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
