package org.sikap.jobs.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts files into slices and packs slices into tasks. Depends on the files only, never on the
 * cluster, so that positions in the quarantine table are the same everywhere.
 */
final class PlanSlices {
  /** Large uncompressed JSON Lines and Parquet files are cut after this many bytes. */
  static final long SLICE_LENGTH = 16L << 20;

  /** What opening a file costs, in bytes that could be read meanwhile. */
  private static final long OPENING_COST = 256L << 10;

  private PlanSlices() {}

  /** Slices of all files in order. */
  static List<InputSlice> slices(List<InputFile> files, long sliceLength) {
    List<InputSlice> slices = new ArrayList<>();
    for (InputFile file : files) {
      boolean divisible =
          !file.compressed() && (file.format() == Format.JSONL || file.format() == Format.PARQUET);
      long step = divisible ? sliceLength : Long.MAX_VALUE;
      long offset = 0;
      do {
        long length = Math.min(step, file.length() - offset);
        slices.add(
            new InputSlice(
                file.path(), offset, length, file.length(), file.format(), file.sideCar()));
        offset += length;
      } while (offset < file.length());
    }
    return slices;
  }

  /** Neighbouring slices together, so that a task has enough to do. */
  static List<List<InputSlice>> tasks(List<InputSlice> slices) {
    List<List<InputSlice>> tasks = new ArrayList<>();
    List<InputSlice> current = new ArrayList<>();
    long load = 0;
    for (InputSlice slice : slices) {
      if (!current.isEmpty() && load + slice.length() + OPENING_COST > SLICE_LENGTH) {
        tasks.add(current);
        current = new ArrayList<>();
        load = 0;
      }
      current.add(slice);
      load += slice.length() + OPENING_COST;
    }
    if (!current.isEmpty()) {
      tasks.add(current);
    }
    return tasks;
  }
}
