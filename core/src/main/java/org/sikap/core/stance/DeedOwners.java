package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.stream.IntStream;
import org.sikap.core.actor.Actor;
import org.sikap.core.actor.ActorMention;
import org.sikap.core.language.Pronoun;
import org.sikap.core.syntax.ParsedSentence;

/**
 * Whose deed it is that a pronoun makes its own, where grammar points at somebody who has no part
 * in it: in <i>widened sanctions on Russia after its invasion</i> whoever widens them has invaded
 * nobody, and in <i>Congress passed aid for Ukraine in its fight against Russia</i> Congress does
 * not fight.
 */
final class DeedOwners {
  private final ParsedSentence sentence;
  private final SentenceActors actors;
  private final ArticleContext article;
  private final Optional<Topic> topic;
  private final IssueFinder issues;
  private final Event[] events;

  DeedOwners(
      ParsedSentence sentence,
      SentenceActors actors,
      ArticleContext article,
      Optional<Topic> topic,
      IssueFinder issues,
      Event[] events) {
    this.sentence = requireNonNull(sentence);
    this.actors = requireNonNull(actors);
    this.article = requireNonNull(article);
    this.topic = requireNonNull(topic);
    this.issues = requireNonNull(issues);
    this.events = requireNonNull(events);
  }

  /**
   * The doer whom the topic knows, where the sentence names him before the pronoun.
   *
   * @param token the pronoun's
   * @param deed the deed's token
   * @param grammatical whom grammar alone would choose
   */
  Optional<Actor> owner(int token, int deed, Pronoun pronoun, Optional<Actor> grammatical) {
    if (topic.isEmpty()
        || !pronoun.mayMeanGroup()
        || grammatical.filter(this::fights).isPresent()) {
      return Optional.empty();
    }
    return issues
        .at(deed)
        .flatMap(Issue::event)
        .filter(event -> isDoneTo(event.patient(), deed))
        .flatMap(Issue.DefaultEvent::agent)
        .or(() -> opponentOfStruck(deed))
        .flatMap(agent -> namedBefore(agent, token, pronoun));
  }

  // Between the poles of a war, who fights one is the other.
  private Optional<String> opponentOfStruck(int deed) {
    Event event = events[deed];
    if (event == null
        || !event.frame().isCombat()
        || event.frame().attitude() >= 0
        || !topic.orElseThrow().isWar()) {
      return Optional.empty();
    }
    return event.targets().stream()
        .map(this::named)
        .flatMap(Optional::stream)
        .map(mention -> topic.get().opponent(article.root(mention.actor())))
        .flatMap(Optional::stream)
        .findFirst();
  }

  // "against Russia", "against Russian aggression"
  private Optional<ActorMention> named(int target) {
    return actors
        .mentionAt(target)
        .or(
            () ->
                IntStream.of(sentence.children(target))
                    .mapToObj(actors::mentionAt)
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  private boolean fights(Actor actor) {
    return topic.orElseThrow().pole(article.root(actor)).isPresent();
  }

  // "its invasion of Iraq" is another's.
  private boolean isDoneTo(String patient, int deed) {
    for (int child : sentence.children(deed)) {
      if (sentence.hasRelation(child, "nmod")
          && actors.mentionAt(child).filter(other -> !isOf(patient, other)).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private boolean isOf(String root, ActorMention mention) {
    return article.root(mention.actor()).equals(root);
  }

  private Optional<Actor> namedBefore(String root, int position, Pronoun pronoun) {
    for (int token = position - 1; token >= 0; token--) {
      Optional<ActorMention> named =
          actors
              .mentionAt(token)
              .filter(mention -> isOf(root, mention) && ArticleContext.fits(mention, pronoun));
      if (named.isPresent() && actors.isHead(token)) {
        return named.map(ActorMention::actor);
      }
    }
    return Optional.empty();
  }
}
