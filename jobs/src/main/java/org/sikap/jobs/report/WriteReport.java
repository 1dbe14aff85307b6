package org.sikap.jobs.report;

import static java.util.Objects.requireNonNull;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.UnsupportedFileSystemException;
import org.sikap.reports.csv.CsvTable;
import org.sikap.reports.html.HtmlReport;
import org.sikap.reports.markdown.MarkdownReport;
import org.sikap.reports.model.ReportModel;
import org.sikap.reports.text.ReportTexts;

/**
 * Writes {@code report.html}, {@code report.md} and {@code csv/} into an output folder. Every file
 * is written under a hidden name first, so that a reader sees the former one or the new one, never
 * half.
 */
public final class WriteReport {
  private final Configuration configuration;
  private final Path output;
  private final ReportTexts texts;

  /**
   * Prepares to write.
   *
   * @param configuration of Hadoop, for the file system of the output
   * @param output the output folder
   * @param texts the language of the report
   */
  public WriteReport(Configuration configuration, URI output, ReportTexts texts) {
    this.configuration = requireNonNull(configuration);
    this.output = new Path(output);
    this.texts = requireNonNull(texts);
  }

  /**
   * Writes all files, over those of an earlier report.
   *
   * @return where they are, the HTML file first
   * @throws UncheckedIOException if the folder cannot be written
   */
  public List<URI> write(ReportModel model) {
    try (FileSystem files = FileSystem.newInstance(output.toUri(), configuration)) {
      // A checksum file beside a file that readers copy and mail is clutter.
      files.setWriteChecksum(false);
      List<URI> written = new ArrayList<>();
      written.add(write(files, "report.html", writer -> HtmlReport.in(texts).write(model, writer)));
      written.add(
          write(files, "report.md", writer -> MarkdownReport.in(texts).write(model, writer)));
      for (CsvTable table : CsvTable.values()) {
        written.add(write(files, "csv/" + table.fileName(), writer -> table.write(model, writer)));
      }
      return written;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot write the report into " + output + ": " + e.getMessage(), e);
    }
  }

  private URI write(FileSystem files, String name, Consumer<Writer> content) throws IOException {
    Path target = files.makeQualified(new Path(output, name));
    Path hidden =
        new Path(target.getParent(), "." + target.getName() + "." + UUID.randomUUID() + ".tmp");
    try {
      try (Writer writer =
          new BufferedWriter(
              new OutputStreamWriter(files.create(hidden, true), StandardCharsets.UTF_8))) {
        content.accept(writer);
      }
      replace(files, hidden, target);
    } finally {
      files.delete(hidden, false);
    }
    return target.toUri();
  }

  private void replace(FileSystem files, Path hidden, Path target) throws IOException {
    try {
      FileContext.getFileContext(target.toUri(), configuration)
          .rename(hidden, target, Options.Rename.OVERWRITE);
    } catch (UnsupportedFileSystemException e) {
      // Such a file system cannot rename over a file.
      files.delete(target, false);
      if (!files.rename(hidden, target)) {
        throw new IOException("cannot rename " + hidden + " to " + target, e);
      }
    }
  }
}
