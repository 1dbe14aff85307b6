package org.sikap.core.votes;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.sikap.core.actor.Actor;
import org.sikap.core.actor.ActorKind;
import org.sikap.core.actor.ActorRegister;
import org.sikap.core.data.DataFile;
import org.sikap.core.data.YamlNode;

/**
 * How states voted on resolutions about a topic: for +1, abstention 0, against -1.
 *
 * @param topicId the topic
 * @param resolutions in order of time
 */
public record RecordedVotes(String topicId, List<Resolution> resolutions) {
  private static final Map<String, Double> VALUES =
      Map.of("for", 1.0, "abstain", 0.0, "against", -1.0);
  private static final String ABSENT = "absent";
  private static final String UNKNOWN = "unknown";

  /**
   * One resolution.
   *
   * @param id its symbol
   * @param date day of the vote
   * @param titles what it is about, by language code
   * @param votes -1, 0 or 1 by state; who was absent, or whose vote is not known, is missing
   * @param absent states that did not take part, as far as known
   * @param totals announced counts by kind of vote: for, against, abstain, absent
   * @param isComplete whether the votes of all members are known
   */
  public record Resolution(
      String id,
      LocalDate date,
      Map<String, String> titles,
      Map<String, Double> votes,
      Set<String> absent,
      Map<String, Integer> totals,
      boolean isComplete) {
    public Resolution {
      requireNonNull(id);
      requireNonNull(date);
      titles = Map.copyOf(titles);
      votes = Map.copyOf(votes);
      absent = Set.copyOf(absent);
      totals = Map.copyOf(totals);
    }

    /** What it is about, in a language, in English where that is missing. */
    public String title(String language) {
      return titles.getOrDefault(language, titles.getOrDefault("en", id));
    }
  }

  public RecordedVotes {
    requireNonNull(topicId);
    resolutions = List.copyOf(resolutions);
  }

  /** The built-in votes on a topic, if there are any. */
  public static Optional<RecordedVotes> on(String topicId, ActorRegister register) {
    YamlNode manifest = DataFile.resource("manifest.yaml").yaml();
    return manifest.texts("votes").stream()
        .map(path -> load(DataFile.resource(path), register))
        .filter(votes -> votes.topicId().equals(topicId))
        .findFirst();
  }

  /**
   * Reads a file of votes.
   *
   * @throws org.sikap.core.data.DataException naming file and line of the first mistake
   */
  public static RecordedVotes load(DataFile file, ActorRegister register) {
    YamlNode root = file.yaml().allowing(Set.of("topic", "not_members", "resolutions"));
    Set<String> members = members(root, register);
    List<Resolution> resolutions = new ArrayList<>();
    for (YamlNode node : root.get("resolutions").items()) {
      resolutions.add(resolution(node, members));
    }
    return new RecordedVotes(root.text("topic"), resolutions);
  }

  /** Mean over the recorded votes of a state, -1..1; empty where there is none. */
  public OptionalDouble mean(String state) {
    return resolutions.stream()
        .filter(resolution -> resolution.votes().containsKey(state))
        .mapToDouble(resolution -> resolution.votes().get(state))
        .average();
  }

  /** The resolutions up to a day, that day included. */
  public RecordedVotes until(LocalDate day) {
    return new RecordedVotes(
        topicId,
        resolutions.stream().filter(resolution -> !resolution.date().isAfter(day)).toList());
  }

  private static Set<String> members(YamlNode root, ActorRegister register) {
    Set<String> members = new HashSet<>();
    for (Actor actor : register.actors()) {
      if (actor.kind() == ActorKind.STATE) {
        members.add(actor.id());
      }
    }
    root.texts("not_members").forEach(members::remove);
    return members;
  }

  private static Resolution resolution(YamlNode node, Set<String> members) {
    node.allowing(
        Set.of("id", "date", "title", "totals", "for", "against", "abstain", ABSENT, "others"));
    Map<String, Double> votes = new LinkedHashMap<>();
    VALUES.forEach(
        (kind, value) ->
            states(node, kind, members, votes).forEach(state -> votes.put(state, value)));
    Set<String> absent = new HashSet<>(states(node, ABSENT, members, votes));
    String others = node.text("others");
    if (others.equals("for")) {
      members.stream()
          .filter(state -> !absent.contains(state))
          .forEach(state -> votes.putIfAbsent(state, VALUES.get("for")));
    } else if (!others.equals(UNKNOWN)) {
      throw node.get("others").error("`others` is `for` or `unknown`");
    }
    Map<String, String> titles = new LinkedHashMap<>();
    node.get("title").entries().forEach((language, title) -> titles.put(language, title.text()));
    Map<String, Integer> totals = new LinkedHashMap<>();
    YamlNode announced = node.get("totals");
    announced.entries().keySet().forEach(kind -> totals.put(kind, (int) announced.number(kind)));
    return new Resolution(
        node.text("id"),
        node.get("date").date(),
        titles,
        votes,
        absent,
        totals,
        !others.equals(UNKNOWN));
  }

  private static List<String> states(
      YamlNode node, String kind, Set<String> members, Map<String, Double> votes) {
    List<String> states = node.texts(kind);
    for (String state : states) {
      if (!members.contains(state)) {
        throw node.get(kind).error("`" + state + "` is no member state of the register");
      }
      if (votes.containsKey(state)) {
        throw node.get(kind).error("`" + state + "` votes twice");
      }
    }
    return states;
  }
}
