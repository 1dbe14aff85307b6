package org.sikap.jobs.evaluate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Formats of gold files. */
public enum GoldFormat {
  /** Told by the name: {@code .tsv} holds pairs, anything else JSON Lines. */
  AUTO,
  /** JSON Lines: texts with statements and stances. */
  GOLD,
  /** Tab-separated: sentences with two marked entities and a label. */
  PAIRS;

  /** How the command line writes it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format that the command line writes like this. */
  public static Optional<GoldFormat> ofKey(String key) {
    return Arrays.stream(values()).filter(format -> format.key().equals(key)).findFirst();
  }

  /** All keys, for messages. */
  public static String keys() {
    return Arrays.stream(values()).map(GoldFormat::key).collect(Collectors.joining(", "));
  }

  /** Whether a file of this name holds pairs. */
  boolean isPairs(String fileName) {
    return this == PAIRS || (this == AUTO && fileName.endsWith(".tsv"));
  }
}
