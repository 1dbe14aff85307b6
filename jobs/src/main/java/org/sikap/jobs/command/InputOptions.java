package org.sikap.jobs.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.sikap.jobs.ingest.Field;
import org.sikap.jobs.ingest.Format;
import org.sikap.jobs.ingest.IngestOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is read and how; mixed into every command that reads articles for a run. */
final class InputOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--input",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, globs or Hadoop URIs.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "auto",
      description = "auto, text, jsonl, csv, parquet, html or warc (default: ${DEFAULT-VALUE}).")
  private String format;

  @Option(
      names = "--map",
      paramLabel = "FIELD=COLUMN",
      description =
          "Column that holds a field: id, url, title, text, published_at, source, "
              + "source_country, language.")
  private List<String> mappings = new ArrayList<>();

  /** The options; the sample corpus where no input is named. */
  IngestOptions ingest() {
    Format parsed = parseFormat();
    Map<Field, String> columns = parseMappings();
    List<String> paths = inputs.isEmpty() ? SampleCorpus.copy() : inputs;
    return IngestOptions.of(paths).withFormat(parsed).withColumns(columns);
  }

  /** Adds the options as the user gave them. */
  void addTo(SortedMap<String, String> settings, IngestOptions read) {
    settings.put("input", String.join(" ", read.inputs()));
    settings.put("format", format);
    settings.put("map", String.join(" ", mappings));
  }

  private Format parseFormat() {
    return Format.ofKey(format.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () -> wrong("unknown format `" + format + "` for --format; known: " + Format.keys()));
  }

  private Map<Field, String> parseMappings() {
    Map<Field, String> columns = new EnumMap<>(Field.class);
    for (String mapping : mappings) {
      int sign = mapping.indexOf('=');
      if (sign < 1 || sign == mapping.length() - 1) {
        throw wrong("`" + mapping + "` for --map is not FIELD=COLUMN; write for example text=body");
      }
      String name = mapping.substring(0, sign);
      Field field =
          Field.ofKey(name)
              .orElseThrow(
                  () -> wrong("unknown field `" + name + "` for --map; known: " + Field.keys()));
      if (columns.put(field, mapping.substring(sign + 1)) != null) {
        throw wrong("--map names field `" + name + "` twice; keep one");
      }
    }
    return columns;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
