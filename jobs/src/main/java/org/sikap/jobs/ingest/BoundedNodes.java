package org.sikap.jobs.ingest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NumericNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * Makes the values of one JSON record, up to a number: millions of empty objects take little room
 * in a file and gigabytes in memory.
 */
final class BoundedNodes extends JsonNodeFactory {
  /** Values that a record may have. */
  static final int MOST_VALUES = 1_000_000;

  private static final long serialVersionUID = 1L;

  private int made;

  /** A record of more values than any article has. */
  static final class TooManyValuesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyValuesException() {
      super("more than %,d values in one record".formatted(MOST_VALUES));
    }
  }

  /** Marks that a record starts here. */
  void startRecord() {
    made = 0;
  }

  private void count() {
    made++;
    if (made > MOST_VALUES) {
      throw new TooManyValuesException();
    }
  }

  @Override
  public ObjectNode objectNode() {
    count();
    return super.objectNode();
  }

  @Override
  public ArrayNode arrayNode() {
    count();
    return super.arrayNode();
  }

  @Override
  public TextNode textNode(String text) {
    count();
    return super.textNode(text);
  }

  @Override
  public NumericNode numberNode(int value) {
    count();
    return super.numberNode(value);
  }

  @Override
  public NumericNode numberNode(long value) {
    count();
    return super.numberNode(value);
  }

  @Override
  public NumericNode numberNode(double value) {
    count();
    return super.numberNode(value);
  }
}
