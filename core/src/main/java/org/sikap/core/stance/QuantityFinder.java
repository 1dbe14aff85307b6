package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sikap.core.language.Language;
import org.sikap.core.language.Language.TagClass;
import org.sikap.core.language.Numbers;
import org.sikap.core.syntax.ParsedSentence;

/** Reads the amount a deed involves: 10,000 to 12,000 soldiers, $61 billion. */
final class QuantityFinder {
  private static final double LOWEST_YEAR = 1900;
  private static final double HIGHEST_YEAR = 2100;

  private final ParsedSentence sentence;
  private final Language language;
  private final Numbers numbers;

  QuantityFinder(ParsedSentence sentence, Language language) {
    this.sentence = requireNonNull(sentence);
    this.language = requireNonNull(language);
    this.numbers = language.numbers();
  }

  /**
   * The first amount within the phrases of a deed.
   *
   * @param phrases heads of the phrases that may hold it, the likeliest first
   */
  Optional<Quantity> find(List<Integer> phrases) {
    for (int phrase : phrases) {
      for (int token = 0; token < sentence.size(); token++) {
        if (isNumber(token) && isNear(phrase, token)) {
          Optional<Quantity> quantity = read(token, phrase);
          if (quantity.isPresent()) {
            return quantity;
          }
        }
      }
    }
    return Optional.empty();
  }

  // Numbers of a phrase hang on its head or on a measure of it: "a package of 61 billion dollars".
  private boolean isNear(int phrase, int token) {
    int current = token;
    for (int step = 0; step < 4 && current != ParsedSentence.ROOT; step++) {
      if (current == phrase) {
        return true;
      }
      String relation = sentence.relation(current);
      boolean measure =
          relation.equals("nummod")
              || relation.equals("compound")
              || relation.equals("amod")
              || relation.equals("advmod")
              || relation.equals("dep")
              || relation.equals("flat")
              || sentence.hasRelation(current, "nmod");
      if (!measure) {
        return false;
      }
      current = sentence.head(current);
    }
    return false;
  }

  private boolean isNumber(int token) {
    return language.isTag(TagClass.NUMBER, sentence.tag(token)) && value(token).isPresent();
  }

  private Optional<Quantity> read(int token, int phrase) {
    double low = value(token).orElseThrow();
    double high = low;
    int last = multiplierEnd(token);
    double scale = scale(token);
    int next = last + 1;
    if (next + 1 < sentence.size()
        && numbers.rangeWords().contains(sentence.form(next).toLowerCase(Locale.ROOT))
        && isNumber(next + 1)) {
      high = value(next + 1).orElseThrow() * scale(next + 1);
      scale = scale == 1 && low < high ? scaleOfRange(low, next + 1) : scale;
    } else {
      high = low * scale;
    }
    low *= scale;
    Optional<String> unit = unit(token, phrase);
    boolean year = scale == 1 && low == high && low >= LOWEST_YEAR && low <= HIGHEST_YEAR;
    // "2022 soldiers", but neither "in February 2022" nor "the invasion in 2022"
    boolean counts = sentence.relation(token).equals("nummod") && sentence.head(token) > token;
    boolean date = year && (!counts || unit.filter("year"::equals).isPresent());
    if (unit.isEmpty() || low > high || date) {
      return Optional.empty();
    }
    return Optional.of(new Quantity(low, high, unit.get()));
  }

  // "10 to 12 thousand": the multiplier behind the second number holds for both.
  private double scaleOfRange(double low, int second) {
    double scale = scale(second);
    return low < value(second).orElseThrow() ? scale : 1;
  }

  private int multiplierEnd(int token) {
    int next = token + 1;
    return next < sentence.size() && multiplier(next).isPresent() ? next : token;
  }

  private double scale(int token) {
    return token + 1 < sentence.size() ? multiplier(token + 1).orElse(1) : 1;
  }

  private OptionalDouble multiplier(int token) {
    String lower = sentence.form(token).toLowerCase(Locale.ROOT);
    Double factor = numbers.multipliers().get(lower);
    if (factor == null && lower.endsWith("s")) {
      factor = numbers.multipliers().get(sentence.lowerLemma(token));
    }
    return factor == null ? OptionalDouble.empty() : OptionalDouble.of(factor);
  }

  private OptionalDouble value(int token) {
    String form = sentence.form(token).replace(String.valueOf(numbers.groupingMark()), "");
    String plain = form.replace(numbers.decimalMark(), '.');
    if (plain.isEmpty() || !Character.isDigit(plain.charAt(0))) {
      return OptionalDouble.empty();
    }
    try {
      return OptionalDouble.of(Double.parseDouble(plain));
    } catch (NumberFormatException exception) {
      return OptionalDouble.empty();
    }
  }

  private Optional<String> unit(int token, int phrase) {
    if (token > 0) {
      String before = numbers.currencies().get(sentence.form(token - 1));
      if (before != null) {
        return Optional.of(before);
      }
    }
    int noun = multiplierEnd(token) + 1;
    if (noun < sentence.size()) {
      String currency = numbers.currencies().get(sentence.lowerLemma(noun));
      if (currency != null) {
        return Optional.of(currency);
      }
    }
    int head = sentence.head(token);
    int counted =
        head != ParsedSentence.ROOT && language.isTag(TagClass.NOUN, sentence.tag(head))
            ? head
            : phrase;
    return language.isTag(TagClass.NOUN, sentence.tag(counted))
        ? Optional.of(sentence.lowerLemma(counted))
        : Optional.empty();
  }
}
