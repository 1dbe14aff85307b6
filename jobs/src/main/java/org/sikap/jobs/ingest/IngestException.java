package org.sikap.jobs.ingest;

/** The input as a whole cannot be read. The message is one line: what, where, what to do. */
public final class IngestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public IngestException(String message) {
    super(message);
  }

  public IngestException(String message, Throwable cause) {
    super(message, cause);
  }
}
