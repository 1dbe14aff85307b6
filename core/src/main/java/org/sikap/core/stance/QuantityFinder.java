package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.StringJoiner;
import org.sikap.core.language.Language;
import org.sikap.core.language.Language.TagClass;
import org.sikap.core.language.Numbers;
import org.sikap.core.syntax.ParsedSentence;

/** Reads the amount a deed involves: 10,000 to 12,000 soldiers, $61 billion. */
final class QuantityFinder {
  private static final double LOWEST_YEAR = 1900;
  private static final double HIGHEST_YEAR = 2100;
  private static final int LONGEST_UNIT = 4;
  private static final Set<String> COMPLETING = Set.of("compound", "flat", "amod");

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
    if (low > high || isDay(token) || isName(token) || (scale == 1 && isYear(token))) {
      return Optional.empty();
    }
    double from = low;
    double to = high;
    return unit(token, phrase).map(unit -> new Quantity(from, to, unit));
  }

  private boolean isDay(int token) {
    return isMonth(token - 1) || isMonth(token + 1);
  }

  // "May" is a month with a capital only.
  private boolean isMonth(int token) {
    if (token < 0 || token >= sentence.size()) {
      return false;
    }
    String form = sentence.form(token).replace(".", "");
    return !form.isEmpty()
        && Character.isUpperCase(form.charAt(0))
        && numbers.months().contains(form.toLowerCase(Locale.ROOT));
  }

  // Four digits without a mark between thousands, as in "the 2022 invasion". Who counts 2,022 of
  // something nearly always writes the mark.
  private boolean isYear(int token) {
    double value = value(token).orElseThrow();
    return sentence.form(token).chars().allMatch(Character::isDigit)
        && value >= LOWEST_YEAR
        && value <= HIGHEST_YEAR;
  }

  // "Article 5", "Leopard 2 tanks": the number belongs to the noun before it and counts nothing.
  private boolean isName(int token) {
    int before = token - 1;
    if (before < 0
        || !language.isTag(TagClass.NOUN, sentence.tag(before))
        || isCurrency(sentence.form(before))) {
      return false;
    }
    boolean capital = Character.isUpperCase(sentence.form(before).charAt(0));
    return sentence.head(token) == before
        || (capital
            && (sentence.head(before) == token
                || sentence.head(before) == sentence.head(token)
                    && sentence.relation(before).equals("compound")));
  }

  private boolean isCurrency(String form) {
    return numbers.currencies().containsKey(form);
  }

  // "10 to 12 thousand": the multiplier behind the second number holds for both.
  private double scaleOfRange(double low, int second) {
    double scale = scale(second);
    return low < value(second).orElseThrow() ? scale : 1;
  }

  private int multiplierEnd(int token) {
    if (attached(token).isPresent()) {
      return token;
    }
    int next = token + 1;
    return next < sentence.size() && multiplier(next).isPresent() ? next : token;
  }

  private double scale(int token) {
    OptionalDouble attached = attached(token);
    if (attached.isPresent()) {
      return attached.getAsDouble();
    }
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
    String form = digits(token).replace(String.valueOf(numbers.groupingMark()), "");
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

  // "1.3bn" is one word with its multiplier.
  private String digits(int token) {
    String form = sentence.form(token);
    return attached(token).isPresent() ? form.substring(0, firstLetter(form)) : form;
  }

  private OptionalDouble attached(int token) {
    String form = sentence.form(token);
    int letters = firstLetter(form);
    Double factor =
        letters == 0
            ? null
            : numbers.multipliers().get(form.substring(letters).toLowerCase(Locale.ROOT));
    return factor == null ? OptionalDouble.empty() : OptionalDouble.of(factor);
  }

  private static int firstLetter(String form) {
    int place = 0;
    while (place < form.length() && !Character.isLetter(form.charAt(place))) {
      place++;
    }
    return place;
  }

  private Optional<String> unit(int token, int phrase) {
    Optional<String> money = currency(token);
    if (money.isPresent()) {
      return money;
    }
    int next = multiplierEnd(token) + 1;
    if (next < sentence.size()
        && (numbers.shares().contains(sentence.form(next).toLowerCase(Locale.ROOT))
            || numbers.shares().contains(sentence.lowerLemma(next)))) {
      return Optional.empty();
    }
    int head = sentence.head(token);
    int counted =
        head != ParsedSentence.ROOT && language.isTag(TagClass.NOUN, sentence.tag(head))
            ? head
            : phrase;
    return language.isTag(TagClass.NOUN, sentence.tag(counted))
        ? Optional.of(counted(counted))
        : Optional.empty();
  }

  private Optional<String> currency(int token) {
    if (token > 0 && isCurrency(sentence.form(token - 1))) {
      return Optional.of(numbers.currencies().get(sentence.form(token - 1)));
    }
    int noun = multiplierEnd(token) + 1;
    if (noun >= sentence.size()) {
      return Optional.empty();
    }
    if (noun + 1 < sentence.size()) {
      String pair = sentence.lowerLemma(noun) + " " + sentence.lowerLemma(noun + 1);
      if (isCurrency(pair)) {
        return Optional.of(numbers.currencies().get(pair));
      }
    }
    return Optional.ofNullable(numbers.currencies().get(sentence.lowerLemma(noun)));
  }

  // What is counted with the words that tell its kind: "Abrams tanks", "penjinak ranjau".
  private String counted(int noun) {
    int begin = noun;
    while (begin > 0 && noun - begin + 1 < LONGEST_UNIT && completes(begin - 1, noun)) {
      begin--;
    }
    int end = noun;
    while (end + 1 < sentence.size()
        && end - begin + 1 < LONGEST_UNIT
        && completes(end + 1, noun)) {
      end++;
    }
    StringJoiner words = new StringJoiner(" ");
    for (int word = begin; word <= end; word++) {
      words.add(sentence.form(word));
    }
    return words.toString();
  }

  // A number completes a name, as in "Leopard 2 tanks".
  private boolean completes(int word, int noun) {
    boolean kind = sentence.head(word) == noun && COMPLETING.contains(sentence.relation(word));
    return kind || (isNumber(word) && isName(word));
  }
}
