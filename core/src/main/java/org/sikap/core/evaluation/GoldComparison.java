package org.sikap.core.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sikap.core.actor.ActorRegister;
import org.sikap.core.evaluation.GoldReading.Pair;
import org.sikap.core.stance.Statement;

/** Counts, text by text, where the engine and a person agree. */
final class GoldComparison {
  private static final int NEITHER = 0;
  private static final List<String> LABELS = List.of("none", "favourable", "unfavourable");

  private final ActorRegister register;
  private final Confusion confusion = new Confusion(LABELS);
  private final SortedMap<String, Tally> phenomena = new TreeMap<>();
  private final List<Evaluation.Judged> judged = new ArrayList<>();
  private final List<EvaluationError> errors = new ArrayList<>();
  private Tally exact = Tally.NONE;
  private Optional<StanceAgreement> stances = Optional.empty();

  GoldComparison(ActorRegister register) {
    this.register = requireNonNull(register);
  }

  /** Compares the statements of a text. */
  void addStatements(GoldReading reading) {
    GoldItem item = reading.item();
    Map<DirectedSign, Statement> found = DirectedSign.strongest(reading.analysis().statements());
    Set<DirectedSign> gold = item.expected();
    boolean right = gold.equals(found.keySet());
    exact = exact.plus(right);
    item.phenomenon()
        .ifPresent(
            name -> phenomena.put(name, phenomena.getOrDefault(name, Tally.NONE).plus(right)));
    found.forEach(
        (meaning, statement) ->
            judged.add(new Evaluation.Judged(statement.confidence(), gold.contains(meaning))));
    for (Pair pair : reading.pairs(found.keySet(), register)) {
      compare(item, pair, signs(gold, pair), signs(found.keySet(), pair), found);
    }
  }

  private void compare(
      GoldItem item,
      Pair pair,
      Set<Integer> gold,
      Set<Integer> read,
      Map<DirectedSign, Statement> found) {
    Set<Integer> both = new HashSet<>(gold);
    both.retainAll(read);
    both.forEach(sign -> confusion.add(label(sign), label(sign)));
    gold.removeAll(both);
    read.removeAll(both);
    if (!gold.isEmpty() && !read.isEmpty()) {
      // Each sign stands in one of the sets only, so each holds one.
      note(item, pair, gold.iterator().next(), read.iterator().next(), found);
    } else {
      gold.forEach(sign -> note(item, pair, sign, NEITHER, found));
      read.forEach(sign -> note(item, pair, NEITHER, sign, found));
    }
    if (both.isEmpty() && gold.isEmpty() && read.isEmpty()) {
      confusion.add(label(NEITHER), label(NEITHER));
    }
  }

  private void note(
      GoldItem item, Pair pair, int gold, int read, Map<DirectedSign, Statement> found) {
    confusion.add(label(gold), label(read));
    String kind =
        gold == NEITHER
            ? EvaluationError.IN_VAIN
            : read == NEITHER ? EvaluationError.MISSED : EvaluationError.WRONG_CLASS;
    Optional<Statement> statement = Optional.ofNullable(found.get(pair.with(read)));
    String text = statement.map(Statement::sentence).orElseGet(() -> evidence(item, pair, gold));
    errors.add(
        error(
            item,
            kind,
            gold == NEITHER ? "" : pair.with(gold).toString(),
            read == NEITHER ? "" : pair.with(read).toString(),
            text,
            statement.map(by -> String.join(" | ", by.trace())).orElse("")));
  }

  private static String evidence(GoldItem item, Pair pair, int gold) {
    return item.statements().stream()
        .filter(statement -> statement.meaning().equals(pair.with(gold)))
        .flatMap(statement -> statement.evidence().stream())
        .findFirst()
        .or(item::text)
        .orElse("");
  }

  private static Set<Integer> signs(Set<DirectedSign> statements, Pair pair) {
    Set<Integer> signs = new HashSet<>();
    for (int sign : List.of(1, -1)) {
      if (statements.contains(pair.with(sign))) {
        signs.add(sign);
      }
    }
    return signs;
  }

  private static int label(int sign) {
    return sign < 0 ? 2 : sign;
  }

  /** Compares the positions of actors in all articles. */
  void addStances(List<GoldReading> readings, ArticlePositions positions) {
    StanceAgreement agreement = new StanceAgreement();
    for (GoldReading reading : readings) {
      Map<String, Integer> gold = reading.item().stances();
      Map<String, Integer> found = positions.of(reading.analysis().statements());
      Set<String> actors = new TreeSet<>(found.keySet());
      actors.addAll(gold.keySet());
      for (String actor : actors) {
        Optional<Integer> expected = Optional.ofNullable(gold.get(actor));
        Optional<Integer> position = Optional.ofNullable(found.get(actor));
        agreement.add(expected, position);
        if (expected.isPresent() && !expected.equals(position)) {
          errors.add(
              error(
                  reading.item(),
                  EvaluationError.STANCE,
                  actor + " " + positions.shown(expected),
                  actor + " " + positions.shown(position),
                  "",
                  ""));
        }
      }
    }
    stances = Optional.of(agreement);
  }

  private static EvaluationError error(
      GoldItem item, String kind, String gold, String found, String text, String trace) {
    return new EvaluationError(
        item.file(), item.id(), item.phenomenon().orElse(""), kind, gold, found, text, trace);
  }

  /** Everything compared. */
  Evaluation evaluation(List<GoldReading> readings, double seconds) {
    GoldItem first = readings.get(0).item();
    int sentences = readings.stream().mapToInt(reading -> reading.analysis().sentenceCount()).sum();
    return new Evaluation(
        first.file(),
        first.language(),
        readings.size(),
        0,
        confusion,
        exact,
        phenomena,
        stances,
        judged,
        sentences,
        seconds,
        errors);
  }
}
