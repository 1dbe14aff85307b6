package org.sikap.jobs.ingest;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of one input record before its values were looked at. */
sealed interface ReadOutcome {

  /** Where in the file the record stands: "line 3", "byte 123", "row 3", "item 3" or "file". */
  String position();

  /**
   * A record whose fields could be told apart.
   *
   * @param position place in the file
   * @param values fields that the record has
   * @param columns how the record's columns answered to the mapping; empty for formats without
   *     columns
   */
  record RawArticle(String position, Map<Field, String> values, Optional<ColumnsSeen> columns)
      implements ReadOutcome {
    public RawArticle {
      requireNonNull(position, "position is null");
      values = new EnumMap<>(values);
      requireNonNull(columns, "columns is null");
    }
  }

  /**
   * A record that could not be read.
   *
   * @param position place in the file
   * @param reason why
   * @param excerpt what stood there, or what went wrong
   */
  record Rejection(String position, QuarantineReason reason, String excerpt)
      implements ReadOutcome {
    public Rejection {
      requireNonNull(position, "position is null");
      requireNonNull(reason, "reason is null");
      requireNonNull(excerpt, "excerpt is null");
    }
  }

  /**
   * The columns of a record.
   *
   * @param mapped bits of the mapped fields found, see {@link FieldMap#seen}
   * @param names names of all columns
   */
  record ColumnsSeen(int mapped, List<String> names) {
    public ColumnsSeen {
      names = List.copyOf(names);
    }
  }
}
