package org.sikap.jobs.ingest;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A file found by {@link ListInputs}.
 *
 * @param path qualified path
 * @param length number of bytes
 * @param format format by option or extension, {@link Format#AUTO} when the content must tell
 * @param compressed whether the name says that the content is compressed
 * @param sideCar path of the JSON file that describes a text file
 */
record InputFile(
    String path, long length, Format format, boolean compressed, Optional<String> sideCar) {

  InputFile {
    requireNonNull(path, "path is null");
    requireNonNull(format, "format is null");
    requireNonNull(sideCar, "sideCar is null");
  }
}
