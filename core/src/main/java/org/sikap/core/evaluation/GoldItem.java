package org.sikap.core.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sikap.core.data.DataException;

/**
 * A text with every statement that it holds: a short one written out, or an article by its id.
 *
 * @param file name of the gold file
 * @param line where it stands there, from 1
 * @param id name of the item; for an article its id in the input
 * @param language ISO 639-1 code
 * @param phenomenon what it tests, if it tests something
 * @param text the text; empty for an article
 * @param day the day a short text is of, for dated roles
 * @param statements the statements; empty for a text without any
 * @param stances position of each actor that takes one in an article: 1 with the positive pole, -1
 *     with the negative one, 0 expressly neutral or mixed
 */
public record GoldItem(
    String file,
    int line,
    String id,
    String language,
    Optional<String> phenomenon,
    Optional<String> text,
    Optional<LocalDate> day,
    List<GoldStatement> statements,
    Map<String, Integer> stances) {
  public GoldItem {
    requireNonNull(file);
    requireNonNull(id);
    requireNonNull(language);
    requireNonNull(phenomenon);
    requireNonNull(text);
    requireNonNull(day);
    statements = List.copyOf(statements);
    stances = Map.copyOf(stances);
  }

  /** Who holds what towards whom, without the evidence. */
  public Set<DirectedSign> expected() {
    return statements.stream().map(GoldStatement::meaning).collect(Collectors.toUnmodifiableSet());
  }

  /** An error that names the item's place. */
  public DataException error(String message) {
    return new DataException(file, line, message);
  }
}
