package org.sikap.reports.text;

import static java.util.Objects.requireNonNull;

import com.ibm.icu.text.MessageFormat;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import org.sikap.reports.model.ActorRow;
import org.sikap.reports.model.ArticleReference;
import org.sikap.reports.model.Party;
import org.sikap.reports.model.Quantity;
import org.sikap.reports.model.Standing;
import org.sikap.reports.model.Subject;

/** The texts of a report in one language. Not safe to share between threads. */
public final class ReportTexts {
  private static final String BUNDLE = "org.sikap.reports.text.messages";
  // A visit or a talk favours nobody.
  private static final double LEAST_SIDE = 0.25;
  private static final double MILLION = 1_000_000;
  private static final String MINUS = "\u2212";

  private final Locale locale;
  private final ResourceBundle bundle;
  private final Map<String, MessageFormat> formats = new HashMap<>();
  private final Map<String, String> countries;
  private final NumberFormat score;
  private final NumberFormat whole;
  private final NumberFormat amount;
  private final NumberFormat large;
  private final NumberFormat percent;
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;
  private final DateTimeFormatter moment;
  private final Collator alphabet;

  private ReportTexts(Locale locale, ResourceBundle bundle) {
    this.locale = requireNonNull(locale);
    this.bundle = requireNonNull(bundle);
    this.countries = countryNames(locale);
    this.score = NumberFormat.getNumberInstance(locale);
    score.setMinimumFractionDigits(2);
    score.setMaximumFractionDigits(2);
    this.whole = NumberFormat.getIntegerInstance(locale);
    this.amount = NumberFormat.getNumberInstance(locale);
    this.large = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.LONG);
    large.setMaximumFractionDigits(2);
    this.percent = NumberFormat.getPercentInstance(locale);
    percent.setMaximumFractionDigits(1);
    this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    // The British short form of September has four letters where all other months have three.
    this.month =
        DateTimeFormatter.ofPattern("MMM uuuu", Locale.forLanguageTag(locale.getLanguage()));
    this.alphabet = Collator.getInstance(locale);
    this.moment = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", locale);
  }

  /**
   * Loads the texts of a language.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static ReportTexts load(Locale locale) {
    try {
      ResourceBundle bundle =
          ResourceBundle.getBundle(
              BUNDLE,
              locale,
              ReportTexts.class.getClassLoader(),
              Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
      return new ReportTexts(locale, bundle);
    } catch (MissingResourceException e) {
      throw new IllegalArgumentException(
          "no report texts for language `" + locale.toLanguageTag() + "`; take en or id", e);
    }
  }

  /**
   * Loads the texts of a language.
   *
   * @param language ISO 639-1 code
   * @throws IllegalArgumentException if there are none
   */
  public static ReportTexts of(String language) {
    return language.equals("en") ? english() : load(Locale.forLanguageTag(language));
  }

  /** English texts. */
  public static ReportTexts english() {
    return load(Locale.UK);
  }

  /** The language and its conventions. */
  public Locale locale() {
    return locale;
  }

  /**
   * A text with its arguments filled in.
   *
   * @throws MissingResourceException if the bundle lacks the key
   */
  public String get(String key, Object... arguments) {
    return formats
        .computeIfAbsent(key, name -> new MessageFormat(bundle.getString(name), locale))
        .format(arguments);
  }

  /** A text if the bundle has it. */
  public Optional<String> find(String key) {
    return bundle.containsKey(key) ? Optional.of(get(key)) : Optional.empty();
  }

  /** All texts of a family by what follows its name: {@code family("issue")}. */
  public Map<String, String> family(String name) {
    Map<String, String> family = new HashMap<>();
    bundle.keySet().stream()
        .filter(key -> key.startsWith(name + "."))
        .forEach(key -> family.put(key.substring(name.length() + 1), get(key)));
    return family;
  }

  /** A score or polarity: two decimals, always with a sign unless it is zero. */
  public String signed(double value) {
    String digits = score.format(Math.abs(value));
    if (digits.equals(score.format(0))) {
      return digits;
    }
    return (value < 0 ? MINUS : "+") + digits;
  }

  /** Two scores as a range. */
  public String interval(double low, double high) {
    return get("interval", signed(low), signed(high));
  }

  /** Names in the order of the language's alphabet, whatever their capitals and accents. */
  public Comparator<String> alphabet() {
    return alphabet::compare;
  }

  /** A count. */
  public String number(long count) {
    return whole.format(count);
  }

  /** A part of a whole as percentage; empty wholes count as 0 %. */
  public String share(long part, long all) {
    return percent.format(all == 0 ? 0 : (double) part / all);
  }

  /** A value from 0 to 1 as percentage. */
  public String percent(double value) {
    return percent.format(value);
  }

  /** An amount with its unit. */
  public String quantity(Quantity quantity) {
    String low = amount(quantity.low());
    String high = amount(quantity.high());
    return low.equals(high)
        ? get("quantity.single", low, quantity.unit())
        : get("quantity.range", low, high, quantity.unit());
  }

  /** What an article is called: its title, else where and when it was published, else by its id. */
  public String article(ArticleReference article) {
    return article
        .title()
        .filter(title -> !title.isBlank())
        .or(article::host)
        .or(() -> published(article))
        .orElseGet(() -> get("evidence.untitled", article.shortId()));
  }

  private Optional<String> published(ArticleReference article) {
    return article
        .source()
        .filter(source -> !source.isBlank())
        .map(
            source ->
                article
                    .date()
                    .map(date -> get("evidence.published", source, date(date)))
                    .orElse(source));
  }

  // "61 billion" is read faster than eleven digits.
  private String amount(double value) {
    return (value < MILLION ? amount : large).format(value);
  }

  /** A period by its first day: the month, or the day that a week or day begins with. */
  public String period(String length, LocalDate start) {
    return length.equals("month") ? month.format(start) : day.format(start);
  }

  /** A day. */
  public String date(LocalDate date) {
    return day.format(date);
  }

  /** A moment, in UTC. */
  public String moment(Instant instant) {
    return moment.format(instant.atOffset(ZoneOffset.UTC));
  }

  /** Name of a language by its ISO 639-1 code. */
  public String language(String code) {
    if (code.isBlank()) {
      return get("unknown");
    }
    String name = Locale.forLanguageTag(code).getDisplayLanguage(locale);
    return name.isBlank() ? code : name;
  }

  /** Name of a country by its ISO 3166 alpha-3 code; the code where it is no country. */
  public String country(String code) {
    return code.isBlank()
        ? get("unknown")
        : find("country." + code).orElseGet(() -> countries.getOrDefault(code, code));
  }

  /** Where an actor stands. */
  public String standing(Standing standing, Subject subject) {
    return switch (standing) {
      case WITH_NEGATIVE, WITH_POSITIVE ->
          get("standing.with", subject.pole(standing.side().orElseThrow()).name());
      case LEANS_NEGATIVE, LEANS_POSITIVE ->
          get("standing.leans", subject.pole(standing.side().orElseThrow()).name());
      case NEUTRAL -> get("standing.neutral");
      case MIXED -> get("standing.mixed");
      case INSUFFICIENT -> get("standing.insufficient");
    };
  }

  /** Where an actor stands; that it is a party, where the conflict is its own. */
  public String standing(Party actor, Standing standing, Subject subject) {
    return subject.isPole(actor.id()) ? get("standing.party") : standing(standing, subject);
  }

  /** Where an actor stands; whom it belongs to, where that is a party to the conflict. */
  public String standing(ActorRow row, Subject subject) {
    return row.root()
        .filter(root -> subject.isPole(root.id()))
        .map(root -> get("standing.of_party"))
        .orElseGet(() -> standing(row.actor(), row.standing(), subject));
  }

  /** Whom a polarity favours: for, against, or merely towards the target. */
  public String direction(double polarity) {
    if (Math.abs(polarity) < LEAST_SIDE) {
      return get("evidence.towards");
    }
    return get(polarity > 0 ? "evidence.for" : "evidence.against");
  }

  /** How far an actor goes; nothing where it says nothing and no deed is told of twice. */
  public Optional<String> reach(ActorRow row) {
    return row.engagement() == 0 && row.verbalScore().isEmpty()
        ? Optional.empty()
        : Optional.of(engagement(row.engagement()));
  }

  /** A rung of the engagement ladder, 0 to 4. */
  public String engagement(int rung) {
    return get("engagement." + Math.max(0, Math.min(4, rung)));
  }

  /**
   * A code of the tables as readers see it: from the bundle, else the code in words.
   *
   * @param family what the code is of: frame, factuality, voice, status or channel
   */
  public String code(String family, String code) {
    return find(family + "." + code).orElseGet(() -> code.replace('_', ' '));
  }

  private static Map<String, String> countryNames(Locale locale) {
    return Arrays.stream(Locale.getISOCountries())
        .map(code -> new Locale.Builder().setRegion(code).build())
        .collect(
            Collectors.toUnmodifiableMap(
                Locale::getISO3Country, country -> country.getDisplayCountry(locale)));
  }
}
