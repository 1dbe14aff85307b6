package org.sikap.jobs.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.sikap.core.data.DataFile;
import org.sikap.jobs.publish.PublishException;

/** The sample corpus, which is packed into the program, as files that Spark can read. */
final class SampleCorpus {
  private static final List<String> RESOURCES =
      List.of("sample/articles-en.jsonl", "sample/articles-id.jsonl");

  private SampleCorpus() {}

  /** Copies the corpus to the folder for temporary files, to the same place at every run. */
  static List<String> copy() {
    Path folder =
        Path.of(
            System.getProperty("java.io.tmpdir"),
            "sikap-sample-" + System.getProperty("user.name"));
    List<String> copies = new ArrayList<>();
    try {
      Files.createDirectories(folder);
      for (String resource : RESOURCES) {
        DataFile file = DataFile.resource(resource);
        Path copy = folder.resolve(Path.of(resource).getFileName());
        Path fresh = Files.createTempFile(folder, ".sample", ".tmp");
        Files.write(fresh, file.bytes());
        Files.move(fresh, copy, StandardCopyOption.REPLACE_EXISTING);
        copies.add(copy.toUri().toString());
      }
    } catch (IOException exception) {
      throw new PublishException(
          PublishException.Kind.FAILED,
          "the sample corpus cannot be copied to "
              + folder
              + "; name another folder with -Djava.io.tmpdir",
          exception);
    }
    return copies;
  }
}
