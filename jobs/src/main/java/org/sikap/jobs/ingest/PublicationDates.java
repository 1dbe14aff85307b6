package org.sikap.jobs.ingest;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates that news sites and data sets write: ISO 8601 with or without zone, RFC 1123,
 * epoch seconds and milliseconds, numeric dates, and dates with month names of a dozen languages.
 *
 * <p>A date without zone is taken as UTC, a date without time as its midnight. {@code 10/9/2025} is
 * month/day, unless a weekday or zone of another language than English stands beside it; with dots
 * or hyphens it is day first. Years run from 1900 to 2199.
 */
public final class PublicationDates {
  private static final List<String> LANGUAGES =
      List.of("en", "id", "de", "fr", "es", "pt", "it", "nl", "pl", "ru", "uk", "tr", "sv", "ro");

  private static final Map<String, Integer> MONTHS = months();
  private static final Set<String> WEEKDAYS = weekdays(LANGUAGES);
  private static final Set<String> ENGLISH_WEEKDAYS = weekdays(List.of("en"));
  private static final Set<String> FILLERS =
      Set.of(
          "t",
          "at",
          "on",
          "the",
          "pukul",
          "jam",
          "tanggal",
          "hari",
          "published",
          "updated",
          "posted",
          "last",
          "um",
          "uhr",
          "à",
          "de",
          "del",
          "o",
          "godz",
          "г",
          "р",
          "року",
          "года");

  private static final Map<String, ZoneId> ZONES =
      Map.ofEntries(
          Map.entry("z", ZoneOffset.UTC),
          Map.entry("utc", ZoneOffset.UTC),
          Map.entry("gmt", ZoneOffset.UTC),
          Map.entry("wib", ZoneOffset.ofHours(7)),
          Map.entry("wita", ZoneOffset.ofHours(8)),
          Map.entry("wit", ZoneOffset.ofHours(9)),
          Map.entry("est", ZoneOffset.ofHours(-5)),
          Map.entry("edt", ZoneOffset.ofHours(-4)),
          Map.entry("et", ZoneId.of("America/New_York")),
          Map.entry("pst", ZoneOffset.ofHours(-8)),
          Map.entry("pdt", ZoneOffset.ofHours(-7)),
          Map.entry("bst", ZoneOffset.ofHours(1)),
          Map.entry("cet", ZoneOffset.ofHours(1)),
          Map.entry("cest", ZoneOffset.ofHours(2)),
          Map.entry("eet", ZoneOffset.ofHours(2)),
          Map.entry("eest", ZoneOffset.ofHours(3)),
          Map.entry("msk", ZoneOffset.ofHours(3)));

  private static final Set<String> INDONESIAN_ZONES = Set.of("wib", "wita", "wit");

  private static final Pattern NUMBER = Pattern.compile("\\d{8,16}(?:\\.\\d{1,9})?");
  private static final Pattern BASIC =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})t?(\\d{2})(\\d{2})(\\d{2})z?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?!\\d)");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\.?[ -]{1,2}(?:de )?(\\p{L}{3,12})\\.?,?[ -]{1,2}(?:de )?(\\d{4})(?!\\d)");
  private static final Pattern MONTH_DAY =
      Pattern.compile("(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)");
  private static final Pattern YEAR_AFTER_TIME =
      Pattern.compile("(\\p{L}{3,12}) (\\d{1,2}) (\\d{1,2}:\\d{2}:\\d{2} ?[+\\w:]{0,6}) (\\d{4})$");
  private static final Pattern TIME =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,](\\d{1,9}))?)?(?!\\d)(?: ?([ap]\\.?m\\.?)(?!\\p{L}))?");
  private static final Pattern OFFSET =
      Pattern.compile("(?:utc|gmt)? ?([+-])(\\d{1,2}):?(\\d{2})?(?!\\d)");
  private static final Pattern REGION = Pattern.compile("\\[([a-z]+/[a-z_/]+)]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

  private PublicationDates() {}

  /** The instant that a text means; empty if it is no date of a known form. */
  public static Optional<Instant> parse(String text) {
    String folded = text.strip().replaceAll("[\\s\\u00a0]+", " ").toLowerCase(Locale.ROOT);
    try {
      if (NUMBER.matcher(folded).matches()) {
        return ofNumber(folded);
      }
      Matcher basic = BASIC.matcher(folded);
      return basic.matches() ? Optional.of(ofBasic(basic)) : ofWritten(folded);
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> ofNumber(String folded) {
    String digits = folded.replaceAll("\\..*", "");
    return switch (digits.length()) {
      case 8 ->
          plausible(
              LocalDate.of(part(digits, 0, 4), part(digits, 4, 6), part(digits, 6, 8))
                  .atStartOfDay(ZoneOffset.UTC));
      case 9, 10 -> Optional.of(Instant.ofEpochSecond(Long.parseLong(digits)));
      case 12, 13 -> Optional.of(Instant.ofEpochMilli(Long.parseLong(digits)));
      case 14 -> {
        Matcher basic = BASIC.matcher(digits);
        yield basic.matches() ? Optional.of(ofBasic(basic)) : Optional.empty();
      }
      case 16 -> Optional.of(Instant.ofEpochMilli(Long.parseLong(digits) / 1000));
      default -> Optional.empty();
    };
  }

  private static int part(String digits, int begin, int end) {
    return Integer.parseInt(digits.substring(begin, end));
  }

  private static Instant ofBasic(Matcher basic) {
    return LocalDate.of(number(basic, 1), number(basic, 2), number(basic, 3))
        .atTime(number(basic, 4), number(basic, 5), number(basic, 6))
        .toInstant(ZoneOffset.UTC);
  }

  private static Optional<Instant> ofWritten(String folded) {
    Remainder remainder = new Remainder(yearBeforeTime(folded));
    Optional<LocalDate> date = takeDate(remainder);
    if (date.isEmpty()) {
      return Optional.empty();
    }
    LocalTime time = takeTime(remainder);
    ZoneId zone = takeZone(remainder);
    return remainder.isFiller()
        ? plausible(ZonedDateTime.of(date.get(), time, zone))
        : Optional.empty();
  }

  /** "oct 21 20:43:00 +0000 2025" becomes "oct 21 2025 20:43:00 +0000". */
  private static String yearBeforeTime(String folded) {
    return YEAR_AFTER_TIME.matcher(folded).replaceFirst("$1 $2 $4 $3");
  }

  private static Optional<Instant> plausible(ZonedDateTime time) {
    return time.getYear() >= 1900 && time.getYear() < 2200
        ? Optional.of(time.toInstant())
        : Optional.empty();
  }

  private static Optional<LocalDate> takeDate(Remainder remainder) {
    Optional<Matcher> yearFirst = remainder.take(YEAR_FIRST);
    if (yearFirst.isPresent()) {
      Matcher m = yearFirst.get();
      return Optional.of(LocalDate.of(number(m, 1), number(m, 3), number(m, 4)));
    }
    Optional<Matcher> yearLast = remainder.take(YEAR_LAST);
    if (yearLast.isPresent()) {
      return Optional.of(ofNumeric(yearLast.get(), remainder));
    }
    Optional<LocalDate> dayMonth =
        remainder.take(DAY_MONTH).flatMap(m -> ofNamed(m, m.group(2), number(m, 1)));
    return dayMonth.isPresent()
        ? dayMonth
        : remainder.take(MONTH_DAY).flatMap(m -> ofNamed(m, m.group(1), number(m, 2)));
  }

  private static Optional<LocalDate> ofNamed(Matcher matcher, String month, int day) {
    return Optional.ofNullable(MONTHS.get(month))
        .map(number -> LocalDate.of(number(matcher, 3), number, day));
  }

  private static LocalDate ofNumeric(Matcher matcher, Remainder remainder) {
    int first = number(matcher, 1);
    int second = number(matcher, 3);
    boolean dayFirst =
        first > 12 || second <= 12 && (!matcher.group(2).equals("/") || remainder.isForeign());
    int year = number(matcher, 4);
    return dayFirst ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second);
  }

  private static LocalTime takeTime(Remainder remainder) {
    Optional<Matcher> found = remainder.take(TIME);
    if (found.isEmpty()) {
      return LocalTime.MIDNIGHT;
    }
    Matcher m = found.get();
    int hour = number(m, 1);
    String half = m.group(5) == null ? "" : m.group(5);
    if (half.startsWith("p") && hour < 12) {
      hour += 12;
    } else if (half.startsWith("a") && hour == 12) {
      hour = 0;
    }
    int second = m.group(3) == null ? 0 : number(m, 3);
    String fraction = m.group(4) == null ? "" : m.group(4);
    int nanosecond = Integer.parseInt((fraction + "000000000").substring(0, 9));
    return LocalTime.of(hour, number(m, 2), second, nanosecond);
  }

  private static ZoneId takeZone(Remainder remainder) {
    Optional<Matcher> offset = remainder.take(OFFSET);
    remainder.take(REGION);
    if (offset.isPresent()) {
      Matcher m = offset.get();
      int minutes = number(m, 2) * 60 + (m.group(3) == null ? 0 : number(m, 3));
      return ZoneOffset.ofTotalSeconds(minutes * (m.group(1).equals("-") ? -60 : 60));
    }
    return remainder.takeWord(ZONES.keySet()).map(ZONES::get).orElse(ZoneOffset.UTC);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> names = new HashMap<>();
    for (String language : LANGUAGES) {
      for (String[] series : nameSeries(language, false)) {
        for (int month = 0; month < 12; month++) {
          names.putIfAbsent(fold(series[month]), month + 1);
        }
      }
    }
    names.putAll(Map.of("sept", 9, "agt", 8, "agust", 8, "pebruari", 2, "nopember", 11, "nop", 11));
    return Map.copyOf(names);
  }

  private static Set<String> weekdays(List<String> languages) {
    Set<String> names =
        new HashSet<>(languages.contains("id") ? List.of("jum", "ahad") : List.of());
    for (String language : languages) {
      for (String[] series : nameSeries(language, true)) {
        Arrays.stream(series).map(PublicationDates::fold).forEach(names::add);
      }
    }
    names.remove("");
    return Set.copyOf(names);
  }

  private static List<String[]> nameSeries(String language, boolean weekdays) {
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(new ULocale(language));
    int format = DateFormatSymbols.FORMAT;
    int alone = DateFormatSymbols.STANDALONE;
    int wide = DateFormatSymbols.WIDE;
    int brief = DateFormatSymbols.ABBREVIATED;
    return weekdays
        ? List.of(
            symbols.getWeekdays(format, wide),
            symbols.getWeekdays(alone, wide),
            symbols.getWeekdays(format, brief))
        : List.of(
            symbols.getMonths(format, wide),
            symbols.getMonths(alone, wide),
            symbols.getMonths(format, brief),
            symbols.getMonths(alone, brief));
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replace(".", "");
  }

  /** The part of a text that no pattern has taken yet. */
  private static final class Remainder {
    private String text;

    Remainder(String text) {
      this.text = text;
    }

    Optional<Matcher> take(Pattern pattern) {
      Matcher matcher = pattern.matcher(text);
      if (!matcher.find()) {
        return Optional.empty();
      }
      text = text.substring(0, matcher.start()) + " " + text.substring(matcher.end());
      return Optional.of(matcher);
    }

    Optional<String> takeWord(Set<String> words) {
      Optional<String> found = words().stream().filter(words::contains).findFirst();
      found.ifPresent(word -> take(Pattern.compile("(?<!\\p{L})" + word + "(?!\\p{L})")));
      return found;
    }

    boolean isForeign() {
      return words().stream()
          .anyMatch(
              word ->
                  INDONESIAN_ZONES.contains(word)
                      || WEEKDAYS.contains(word) && !ENGLISH_WEEKDAYS.contains(word));
    }

    boolean isFiller() {
      return words().stream().allMatch(word -> FILLERS.contains(word) || WEEKDAYS.contains(word));
    }

    private List<String> words() {
      return WORD.matcher(text.replace("'", "")).results().map(match -> match.group()).toList();
    }
  }
}
