package org.sikap.jobs.publish;

/** A table breaks the data contract; the message names table, rule and a row. */
public final class ContractException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ContractException(String message) {
    super(message);
  }
}
