package org.sikap.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sikap.jobs.ingest.QuarantineReason;
import org.sikap.jobs.score.FailureReason;
import org.sikap.jobs.table.ArticleStatus;
import org.sikap.jobs.table.Table;

/** Holds docs/data-dictionary.md to the tables as they are written. */
class DataDictionaryTest {
  private static final Pattern COLUMN =
      Pattern.compile("\\| `(\\w+)`\\*? \\| [a-z ]+ \\| (yes)? ?\\| .*");

  private static List<String> lines() throws IOException {
    Path root = Path.of(System.getProperty("sikap.root"));
    return Files.readAllLines(root.resolve("docs/data-dictionary.md"));
  }

  private static List<String> section(String heading) throws IOException {
    List<String> lines = lines();
    int begin = lines.indexOf("## " + heading);
    assertThat(begin).as("section " + heading).isNotNegative();
    List<String> section = new ArrayList<>();
    for (String line : lines.subList(begin + 1, lines.size())) {
      if (line.startsWith("## ")) {
        break;
      }
      section.add(line);
    }
    return section;
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void describesEveryColumnInItsOrder(Table table) throws IOException {
    List<String> described = new ArrayList<>();
    for (String line : section(table.folder())) {
      Matcher column = COLUMN.matcher(line);
      if (column.matches()) {
        described.add(column.group(1) + (column.group(2) == null ? "" : " may be null"));
      }
    }
    assertThat(described)
        .containsExactlyElementsOf(
            Arrays.stream(table.schema().fields())
                .map(field -> field.name() + (field.nullable() ? " may be null" : ""))
                .toList());
  }

  @Test
  void namesEveryStatusAndReason() throws IOException {
    String page = String.join("\n", lines());
    for (ArticleStatus status : ArticleStatus.values()) {
      assertThat(page).contains("`" + status.key() + "`");
    }
    for (FailureReason reason : FailureReason.values()) {
      assertThat(page).contains("| `" + reason.key() + "` |");
    }
    for (QuarantineReason reason : QuarantineReason.values()) {
      assertThat(page).contains("| `" + reason.key() + "` |");
    }
  }
}
