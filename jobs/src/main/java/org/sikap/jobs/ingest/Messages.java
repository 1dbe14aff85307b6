package org.sikap.jobs.ingest;

/** Texts of one line for people who look for what went wrong. */
final class Messages {
  /** How many characters of an input are quoted, at most. */
  static final int EXCERPT_LENGTH = 200;

  private Messages() {}

  /** What an exception says, in one line, without its trace. */
  static String of(Throwable problem) {
    String message = problem.getMessage();
    return message == null || message.isBlank()
        ? problem.getClass().getSimpleName()
        : excerpt(message);
  }

  /** The beginning of a text in one line. */
  static String excerpt(String text) {
    String beginning = text.substring(0, Math.min(text.length(), 4 * EXCERPT_LENGTH));
    String line = beginning.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (line.codePointCount(0, line.length()) <= EXCERPT_LENGTH) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, EXCERPT_LENGTH)) + "…";
  }
}
