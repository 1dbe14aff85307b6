package org.sikap.jobs.publish;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What runs have made of articles, kept under the output folder in batches: a run that died is
 * taken up behind its last batch, and a later run reads only what is new.
 *
 * <p>A batch is a folder of Parquet files named after its generation (the fingerprint of what it
 * was made with), its run and its number. It counts once Spark has put its success marker into it,
 * which it does behind everything else; that holds on object stores too, where nothing can be
 * renamed at once.
 */
public final class AnalysisStore {
  static final String FOLDER = ".analyses";
  private static final String SUCCESS = "_SUCCESS";
  private static final String SEPARATOR = "-";

  private final FileSystem files;
  private final Path folder;

  AnalysisStore(FileSystem files, Path root) {
    this.files = requireNonNull(files);
    this.folder = new Path(root, FOLDER);
  }

  /** Where to write a batch; it must not be there. */
  public String location(String generation, String runId, int number) {
    return new Path(folder, String.join(SEPARATOR, generation, runId, Integer.toString(number)))
        .toString();
  }

  /** The batches of a generation, oldest first. */
  public List<String> batches(String generation) {
    return committed().stream()
        .filter(batch -> isOf(batch, generation))
        .map(Path::toString)
        .toList();
  }

  /** The batches of all other generations, oldest first. */
  public List<String> batchesOfOthers(String generation) {
    return committed().stream()
        .filter(batch -> !isOf(batch, generation))
        .map(Path::toString)
        .toList();
  }

  /** Whether batches are of one generation; within one, no content is in two of them. */
  public boolean areOfOneGeneration(List<String> batches) {
    return batches.stream()
            .map(batch -> new Path(batch).getName())
            .map(name -> name.substring(0, name.indexOf(SEPARATOR)))
            .distinct()
            .count()
        <= 1;
  }

  private static boolean isOf(Path batch, String generation) {
    return batch.getName().startsWith(generation + SEPARATOR);
  }

  /** Removes batches that were not finished. Needs the lock of the output folder. */
  void recover() throws IOException {
    for (Path batch : all()) {
      if (!files.exists(new Path(batch, SUCCESS))) {
        files.delete(batch, true);
      }
    }
  }

  /** Removes batches, such as those that others have replaced. Needs the lock. */
  public void remove(List<String> batches) {
    for (String batch : batches) {
      delete(new Path(batch));
    }
  }

  private void delete(Path batch) {
    try {
      // Without its marker it does not count, whatever happens to the rest.
      files.delete(new Path(batch, SUCCESS), false);
      files.delete(batch, true);
    } catch (IOException exception) {
      throw failed(exception);
    }
  }

  private List<Path> committed() {
    List<Path> committed = new ArrayList<>();
    try {
      for (Path batch : all()) {
        if (files.exists(new Path(batch, SUCCESS))) {
          committed.add(batch);
        }
      }
    } catch (IOException exception) {
      throw failed(exception);
    }
    return committed;
  }

  private List<Path> all() throws IOException {
    if (!files.exists(folder)) {
      return List.of();
    }
    List<Path> batches = new ArrayList<>();
    for (FileStatus status : files.listStatus(folder)) {
      batches.add(status.getPath());
    }
    batches.sort(Comparator.comparing(Path::getName));
    return batches;
  }

  private PublishException failed(IOException exception) {
    return new PublishException(
        PublishException.Kind.FAILED,
        "cannot use " + folder.toUri().getPath() + ": " + exception.getMessage(),
        exception);
  }
}
