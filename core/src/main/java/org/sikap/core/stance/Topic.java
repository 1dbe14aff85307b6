package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sikap.core.actor.ActorRegister;
import org.sikap.core.data.DataFile;
import org.sikap.core.data.YamlNode;

/** A conflict: two poles, issues with a side, and the words that tell an article is about it. */
public final class Topic {
  private static final Set<String> KEYS =
      Set.of("id", "name", "begins", "war", "poles", "issues", "relevance");
  private static final Set<String> ISSUE_KEYS = Set.of("id", "side", "event", "cues", "not");

  /**
   * One side of the conflict.
   *
   * @param actor id of the party
   * @param position +1 or -1
   * @param label stem of the labels {@code with_...} and {@code leans_...}
   */
  public record Pole(String actor, int position, String label) {}

  /** A phrase that makes an article relevant, with its weight. */
  public record Cue(String phrase, double weight) {}

  private final String id;
  private final Map<String, String> names;
  private final boolean war;
  private final Optional<LocalDate> begins;
  private final List<Pole> poles;
  private final Map<String, Issue> issues;
  private final Map<String, Map<String, Issue>> issueCues;
  private final Map<String, Set<String>> otherThings = new HashMap<>();
  private final double threshold;
  private final Map<String, List<Cue>> cues;

  private Topic(YamlNode root, ActorRegister register, FrameInventory frames) {
    root.allowing(KEYS);
    this.id = requireNonNull(root.text("id"));
    this.names = new LinkedHashMap<>();
    root.get("name").entries().forEach((language, name) -> names.put(language, name.text()));
    this.war = root.flag("war");
    this.begins = root.find("begins").map(YamlNode::date);
    this.poles = readPoles(root.get("poles"), register);
    this.issues = new LinkedHashMap<>();
    this.issueCues = new HashMap<>();
    root.get("issues").items().forEach(item -> readIssue(item, register, frames));
    YamlNode relevance = root.get("relevance");
    this.threshold = relevance.number("threshold");
    this.cues = readCues(relevance.get("cues"));
  }

  /**
   * Reads and validates a topic.
   *
   * @throws org.sikap.core.data.DataException naming file and line of the first mistake
   */
  public static Topic load(DataFile file, ActorRegister register, FrameInventory frames) {
    return new Topic(file.yaml(), register, frames);
  }

  private static List<Pole> readPoles(YamlNode node, ActorRegister register) {
    List<Pole> poles =
        node.items().stream()
            .map(
                item ->
                    new Pole(
                        knownActor(item.get("actor"), register),
                        (int) item.number("position"),
                        item.text("label")))
            .toList();
    boolean opposed =
        poles.size() == 2
            && poles.stream().map(Pole::position).toList().containsAll(List.of(1, -1));
    if (!opposed) {
      throw node.error("a topic has two poles, one at position 1 and one at -1");
    }
    return poles;
  }

  private static String knownActor(YamlNode node, ActorRegister register) {
    String actor = node.text();
    if (register.find(actor).isEmpty()) {
      throw node.error("actor `" + actor + "` is not in the register");
    }
    return actor;
  }

  private void readIssue(YamlNode item, ActorRegister register, FrameInventory frames) {
    item.allowing(ISSUE_KEYS);
    Optional<Issue.DefaultEvent> event =
        item.find("event")
            .map(
                node -> {
                  String frame = node.text("frame");
                  if (frames.find(frame).isEmpty()) {
                    throw node.error("unknown frame `" + frame + "`");
                  }
                  return new Issue.DefaultEvent(
                      frame,
                      node.find("agent").map(agent -> knownActor(agent, register)),
                      knownActor(node.get("patient"), register));
                });
    double side = item.number("side");
    if (side < -1 || side > 1) {
      throw item.error("`side` must lie between -1 and 1");
    }
    Issue issue = new Issue(item.text("id"), side, event);
    if (issues.put(issue.id(), issue) != null) {
      throw item.error("issue `" + issue.id() + "` is defined twice");
    }
    item.find("not").ifPresent(this::readOtherThings);
    item.get("cues")
        .entries()
        .forEach(
            (language, list) -> {
              Map<String, Issue> byCue =
                  issueCues.computeIfAbsent(language, key -> new HashMap<>());
              for (YamlNode cue : list.items()) {
                Issue other = byCue.putIfAbsent(cue.text(), issue);
                if (other != null) {
                  throw cue.error("cue `" + cue.text() + "` already means issue " + other.id());
                }
              }
            });
  }

  private void readOtherThings(YamlNode node) {
    node.entries()
        .forEach(
            (language, list) ->
                list.items()
                    .forEach(
                        phrase ->
                            otherThings
                                .computeIfAbsent(language, key -> new HashSet<>())
                                .add(phrase.text())));
  }

  private static Map<String, List<Cue>> readCues(YamlNode node) {
    Map<String, List<Cue>> cues = new HashMap<>();
    node.entries()
        .forEach(
            (language, list) ->
                cues.put(
                    language,
                    list.items().stream()
                        .map(item -> new Cue(item.text("phrase"), item.number("weight")))
                        .toList()));
    return cues;
  }

  /** Name of the topic file. */
  public String id() {
    return id;
  }

  /** Name for readers, in a language or else in English. */
  public String name(String language) {
    return names.getOrDefault(language, names.getOrDefault("en", id));
  }

  /** Whether the poles fight each other, so that an assault on one is by the other. */
  public boolean isWar() {
    return war;
  }

  /** Day the conflict began; empty where it has no first day. */
  Optional<LocalDate> begins() {
    return begins;
  }

  /** The two sides. */
  public List<Pole> poles() {
    return poles;
  }

  /** The side of an actor that is a pole itself. */
  public Optional<Pole> pole(String actor) {
    return poles.stream().filter(pole -> pole.actor().equals(actor)).findFirst();
  }

  /** Whom a pole stands against: the other pole. */
  Optional<String> opponent(String actor) {
    return pole(actor).isEmpty()
        ? Optional.empty()
        : poles.stream().map(Pole::actor).filter(other -> !other.equals(actor)).findFirst();
  }

  /** The issue of an id. */
  public Optional<Issue> issue(String issueId) {
    return Optional.ofNullable(issues.get(issueId));
  }

  /** The issues by the lemmas that name them in a language. */
  public Map<String, Issue> issueCues(String language) {
    return issueCues.getOrDefault(language, Map.of());
  }

  /** Whether lemmas that contain a cue name something else: <i>the cold war</i>. */
  boolean isOtherThing(String words, String language) {
    return otherThings.getOrDefault(language, Set.of()).contains(words);
  }

  /** Weight per 1,000 characters from which an article is on topic. */
  public double threshold() {
    return threshold;
  }

  /** The phrases that make an article relevant, in a language. */
  public List<Cue> cues(String language) {
    return cues.getOrDefault(language, List.of());
  }
}
