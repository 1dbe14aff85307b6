package org.sikap.jobs.publish;

import static java.util.Objects.requireNonNull;

/**
 * The output folder cannot be used or written. The message is one line: what, where, what to do.
 */
public final class PublishException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Whose mistake it is. */
  public enum Kind {
    /** The user named a folder that is not ours to write. */
    WRONG_FOLDER,
    /** The folder is right and could not be written now. */
    FAILED
  }

  private final Kind kind;

  public PublishException(Kind kind, String message) {
    super(message);
    this.kind = requireNonNull(kind);
  }

  public PublishException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = requireNonNull(kind);
  }

  /** Whose mistake it is. */
  public Kind kind() {
    return kind;
  }
}
