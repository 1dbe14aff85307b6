package org.sikap.jobs.run;

import java.util.Optional;

/** Versions of the parts that results depend on. */
public final class Versions {
  /** Stanford CoreNLP; a test holds it to the one on the class path. */
  public static final String CORENLP = "4.5.10";

  private Versions() {}

  /** This program; {@code development} when it does not run from its packed jar. */
  public static String sikap() {
    return Optional.ofNullable(Versions.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
