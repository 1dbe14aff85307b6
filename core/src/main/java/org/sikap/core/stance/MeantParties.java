package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sikap.core.actor.Actor;

/**
 * Who does an event and whom it is done to where its words leave that out: the parties the topic
 * means, those of a deed that the article told before, the other side of the war.
 */
final class MeantParties {
  private static final double ASSAULT = -0.8;

  /**
   * The parties that are added to those the text names.
   *
   * @param agent who does it; empty when named or not known
   * @param patient whom it is done to; empty when named or not known
   * @param rule for the trace, such as {@code topic:%s of invasion}; the place is for the role
   */
  record Meant(Optional<Actor> agent, Optional<Actor> patient, String rule) {
    static final Meant NOBODY = new Meant(Optional.empty(), Optional.empty(), "");

    boolean isNobody() {
      return agent.isEmpty() && patient.isEmpty();
    }

    String agentRule() {
      return String.format(rule, "agent");
    }

    String patientRule() {
      return String.format(rule, "patient");
    }
  }

  private final Optional<Topic> topic;
  private final ArticleContext article;
  private final EarlierDeeds deeds;

  MeantParties(Optional<Topic> topic, ArticleContext article, EarlierDeeds deeds) {
    this.topic = requireNonNull(topic);
    this.article = requireNonNull(article);
    this.deeds = requireNonNull(deeds);
  }

  /**
   * Completes the parties of an event.
   *
   * @param frame of the event
   * @param issue of the topic that the event's word names
   * @param agents roots of those named as doing it
   * @param patients roots of those named as whom it is done to
   * @param definite whether the word points back: <i>the assault</i>
   * @param here what the sentence has said before
   * @param opposed root of whoever is against the event, and so does not do it; empty for nobody
   */
  Meant complete(
      Frame frame,
      Optional<Issue> issue,
      Set<String> agents,
      Set<String> patients,
      boolean definite,
      List<Statement> here,
      String opposed) {
    if (!agents.isEmpty() && !patients.isEmpty()) {
      return Meant.NOBODY;
    }
    boolean suffered =
        issue
            .flatMap(Issue::event)
            .filter(event -> event.agent().isPresent() && agents.contains(event.patient()))
            .isPresent();
    if (suffered) {
      // "the Ukraine war" is not Ukraine's.
      return Meant.NOBODY;
    }
    Meant byTopic = issue.map(known -> byTopic(known, agents, patients)).orElse(Meant.NOBODY);
    if (!byTopic.isNobody()) {
      return byTopic;
    }
    Meant told = told(frame, agents, patients, definite, here, opposed);
    return told.isNobody() ? byWar(frame, agents, patients) : told;
  }

  private Meant byTopic(Issue issue, Set<String> agents, Set<String> patients) {
    if (issue.event().isEmpty()) {
      return Meant.NOBODY;
    }
    Issue.DefaultEvent event = issue.event().get();
    boolean otherPatient = !patients.isEmpty() && !patients.equals(Set.of(event.patient()));
    boolean otherAgent =
        !agents.isEmpty() && event.agent().isPresent() && !agents.contains(event.agent().get());
    if (otherPatient || otherAgent) {
      return Meant.NOBODY;
    }
    return new Meant(
        agents.isEmpty() ? event.agent().flatMap(article::actor) : Optional.empty(),
        patients.isEmpty() ? article.actor(event.patient()) : Optional.empty(),
        "topic:%s of " + issue.id());
  }

  private Meant told(
      Frame frame,
      Set<String> agents,
      Set<String> patients,
      boolean definite,
      List<Statement> here,
      String opposed) {
    if (agents.isEmpty() && patients.isEmpty() && !definite) {
      return Meant.NOBODY;
    }
    Predicate<Statement> fits =
        deed ->
            !deed.holderRoot().equals(opposed)
                && (agents.isEmpty() || agents.contains(deed.holderRoot()))
                && (patients.isEmpty() || patients.contains(deed.targetRoot()));
    return deeds
        .last(frame, here, fits)
        .map(
            deed ->
                new Meant(
                    agents.isEmpty() ? article.actor(deed.holderRoot()) : Optional.empty(),
                    patients.isEmpty() ? article.actor(deed.targetRoot()) : Optional.empty(),
                    "told:%s of " + deed.frame().id()))
        .orElse(Meant.NOBODY);
  }

  // "condemned the strikes on Kyiv": between the poles of a war, the other side strikes.
  private Meant byWar(Frame frame, Set<String> agents, Set<String> patients) {
    boolean assault = frame.isCombat() && frame.effect() <= ASSAULT;
    if (topic.isEmpty() || !topic.get().isWar() || !assault) {
      return Meant.NOBODY;
    }
    Optional<Actor> striker = agents.isEmpty() ? opponent(patients) : Optional.empty();
    Optional<Actor> struck = patients.isEmpty() ? opponent(agents) : Optional.empty();
    return new Meant(striker, struck, "war:%s");
  }

  private Optional<Actor> opponent(Set<String> roots) {
    if (roots.size() != 1) {
      return Optional.empty();
    }
    return topic.orElseThrow().opponent(roots.iterator().next()).flatMap(article::actor);
  }
}
