package org.sikap.jobs.command;

import java.net.URI;
import java.nio.file.Path;

/** Places as people write them. */
final class Locations {
  private Locations() {}

  /** A path where the place is on this machine, else an address. */
  static String shown(URI place) {
    return "file".equals(place.getScheme())
        ? Path.of(place.getPath()).toString()
        : place.toString();
  }
}
