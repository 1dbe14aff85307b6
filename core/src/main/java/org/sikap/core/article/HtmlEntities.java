package org.sikap.core.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes the character references of HTML 4 ({@code &amp;rdquo;}, {@code &amp;#8217;}, {@code
 * &amp;#x2019;}) in plain text. Only references that end in a semicolon count, so that "AT&T" and
 * "R&D" stay as they are; an unknown name stays as it is.
 */
final class HtmlEntities {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,8}));");

  /** Names of U+00A0 to U+00FF, in order. */
  private static final String LATIN_1 =
      "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn"
          + " sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
          + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave"
          + " Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave"
          + " Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig"
          + " ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute"
          + " ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

  private static final Map<String, Integer> CODE_POINTS = indexNames();

  private HtmlEntities() {}

  /** The text with every known character reference replaced, those encoded twice too. */
  static String decode(String text) {
    if (text.indexOf('&') < 0 || text.indexOf(';') < 0) {
      return text;
    }
    String once = decodeOnce(text);
    return once.indexOf('&') < 0 ? once : decodeOnce(once);
  }

  private static String decodeOnce(String text) {
    return REFERENCE
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    codePoint(match).map(Character::toString).orElse(match.group())));
  }

  private static Optional<Integer> codePoint(MatchResult match) {
    if (match.group(3) != null) {
      return Optional.ofNullable(CODE_POINTS.get(match.group(3)));
    }
    int value =
        match.group(1) != null
            ? Integer.parseInt(match.group(1))
            : Integer.parseInt(match.group(2), 16);
    boolean surrogate = value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
    return Character.isValidCodePoint(value) && value > 0 && !surrogate
        ? Optional.of(fromWindows(value))
        : Optional.empty();
  }

  /** References to the control range 128 to 159 mean Windows-1252, as every browser reads them. */
  private static int fromWindows(int value) {
    String windows =
        "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d"
            + "\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161"
            + "\u203a\u0153\u009d\u017e\u0178";
    return value >= 128 && value < 160 ? windows.charAt(value - 128) : value;
  }

  private static Map<String, Integer> indexNames() {
    Map<String, Integer> names = new HashMap<>();
    int next = 0xa0;
    for (String name : LATIN_1.split(" ")) {
      names.put(name, next++);
    }
    String others =
        "quot=22 amp=26 lt=3c gt=3e apos=27 OElig=152 oelig=153 Scaron=160 scaron=161 Yuml=178"
            + " fnof=192 circ=2c6 tilde=2dc ensp=2002 emsp=2003 thinsp=2009 zwnj=200c zwj=200d"
            + " lrm=200e rlm=200f ndash=2013 mdash=2014 lsquo=2018 rsquo=2019 sbquo=201a ldquo=201c"
            + " rdquo=201d bdquo=201e dagger=2020 Dagger=2021 bull=2022 hellip=2026 permil=2030"
            + " prime=2032 Prime=2033 lsaquo=2039 rsaquo=203a oline=203e frasl=2044 euro=20ac"
            + " trade=2122 larr=2190 uarr=2191 rarr=2192 darr=2193 harr=2194 minus=2212 infin=221e"
            + " asymp=2248 ne=2260 le=2264 ge=2265 lang=27e8 rang=27e9 NewLine=a Tab=9 colon=3a"
            + " semi=3b comma=2c period=2e excl=21 quest=3f lpar=28 rpar=29 lsqb=5b rsqb=5d num=23"
            + " percnt=25 sol=2f bsol=5c lowbar=5f hyphen=2010 dash=2010";
    for (String entry : others.split(" ")) {
      int equals = entry.indexOf('=');
      names.put(entry.substring(0, equals), Integer.parseInt(entry.substring(equals + 1), 16));
    }
    return Map.copyOf(names);
  }
}
