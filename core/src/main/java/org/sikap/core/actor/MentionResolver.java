package org.sikap.core.actor;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sikap.core.actor.ActorRegister.NamedActor;

/**
 * Decides which actor a name means within one article: a full name always counts; a surname means
 * the person named in full in the article, else the one in office on the article's day, else
 * nobody. A surname that is also an ordinary word (May, Price) needs the full name.
 */
public final class MentionResolver {
  private final Optional<LocalDate> day;
  private final Set<String> ordinaryWords;
  private final Set<String> namePrefixes;

  /**
   * @param day the article's day
   * @param ordinaryWords surnames of the language that are words too
   * @param namePrefixes capitalised words before a surname that are no first name
   */
  public MentionResolver(
      Optional<LocalDate> day, Set<String> ordinaryWords, Set<String> namePrefixes) {
    this.day = requireNonNull(day);
    this.ordinaryWords = Set.copyOf(ordinaryWords);
    this.namePrefixes = Set.copyOf(namePrefixes);
  }

  /** The mentions of an article, from left to right. */
  public List<ActorMention> resolve(String text, List<NameMatch> matches) {
    Map<String, Actor> namedInFull = new HashMap<>();
    for (NameMatch match : matches) {
      match.candidates().stream()
          .filter(candidate -> candidate.name().kind() == NameKind.NAME)
          .filter(candidate -> candidate.actor().isPerson())
          .forEach(candidate -> registerSurnames(candidate.actor(), namedInFull));
    }
    Set<String> others = surnamesOfOthers(text, matches, namedInFull);
    List<ActorMention> mentions = new ArrayList<>();
    int previousEnd = -1;
    for (NameMatch match : matches) {
      boolean otherPerson =
          (others.contains(text.substring(match.begin(), match.end()))
                  && !namePrefixes.contains(wordBefore(text, match.begin())))
              || (previousEnd != match.begin() - 1 && followsFirstName(text, match.begin()));
      previousEnd = match.end();
      decide(match, namedInFull, otherPerson)
          .ifPresent(
              chosen ->
                  mentions.add(
                      new ActorMention(
                          match.begin(), match.end(), chosen.actor(), chosen.name().kind())));
    }
    return mentions;
  }

  private static void registerSurnames(Actor person, Map<String, Actor> namedInFull) {
    for (ActorName name : person.names()) {
      if (name.kind() == NameKind.SURNAME) {
        namedInFull.putIfAbsent(name.text(), person);
      }
    }
  }

  private Optional<NamedActor> decide(
      NameMatch match, Map<String, Actor> namedInFull, boolean otherPerson) {
    List<NamedActor> surnames = new ArrayList<>();
    for (NamedActor candidate : match.candidates()) {
      if (candidate.name().kind() != NameKind.SURNAME) {
        continue;
      }
      if (!otherPerson && candidate.actor().equals(namedInFull.get(candidate.name().text()))) {
        return Optional.of(candidate);
      }
      surnames.add(candidate);
    }
    Optional<NamedActor> full =
        match.candidates().stream()
            .filter(candidate -> candidate.name().kind() != NameKind.SURNAME)
            .findFirst();
    return full.isPresent() || otherPerson ? full : bySurname(surnames);
  }

  private Optional<NamedActor> bySurname(List<NamedActor> surnames) {
    List<NamedActor> serving =
        surnames.stream()
            .filter(candidate -> !ordinaryWords.contains(candidate.name().text()))
            .filter(candidate -> day.map(candidate.actor()::inOffice).orElse(surnames.size() == 1))
            .toList();
    return serving.size() == 1 ? Optional.of(serving.get(0)) : Optional.empty();
  }

  // Once the article has named Colin Kahl, its Kahl is not the one of the register, unless a title
  // says so: "President Biden".
  private Set<String> surnamesOfOthers(
      String text, List<NameMatch> matches, Map<String, Actor> namedInFull) {
    Set<String> others = new HashSet<>();
    for (NameMatch match : matches) {
      String name = text.substring(match.begin(), match.end());
      if (!namedInFull.containsKey(name) && followsFirstName(text, match.begin())) {
        others.add(name);
      }
    }
    return others;
  }

  // "Susan Collins" is not the Collins of the register.
  private boolean followsFirstName(String text, int begin) {
    String before = wordBefore(text, begin);
    boolean capitalised =
        before.length() > 1
            && Character.isUpperCase(before.charAt(0))
            && Character.isLowerCase(before.charAt(1));
    return capitalised && !namePrefixes.contains(before);
  }

  /** The word that only a blank parts from a position; empty when there is none. */
  private static String wordBefore(String text, int begin) {
    int end = begin - 1;
    if (end < 1 || text.charAt(end) != ' ') {
      return "";
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }
}
