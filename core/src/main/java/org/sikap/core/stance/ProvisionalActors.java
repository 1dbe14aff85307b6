package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sikap.core.actor.Actor;
import org.sikap.core.actor.ActorKind;
import org.sikap.core.actor.ActorMention;
import org.sikap.core.actor.NameKind;
import org.sikap.core.syntax.ParsedSentence;
import org.sikap.core.syntax.RecognisedName;

/**
 * The persons and organisations of one article that the register does not know: actors as long as
 * the article lasts. A surname alone means the person of that surname named in full before.
 */
final class ProvisionalActors {
  private static final String PREFIX = "name:";

  private final String text;
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, Actor> surnames = new HashMap<>();

  ProvisionalActors(String text) {
    this.text = requireNonNull(text);
  }

  /** Whether an id is that of an actor known by its name alone. */
  static boolean isProvisional(String actorId) {
    return actorId.startsWith(PREFIX);
  }

  /**
   * The mentions that recognised names make where no actor of the register is named.
   *
   * @param known mentions of the sentence
   */
  List<ActorMention> mentions(
      ParsedSentence sentence, List<ActorMention> known, List<RecognisedName> names) {
    List<ActorMention> mentions = new ArrayList<>();
    for (RecognisedName name : names) {
      int begin = sentence.begin(name.first());
      int end = sentence.end(name.last());
      boolean taken =
          known.stream().anyMatch(mention -> mention.begin() < end && mention.end() > begin);
      if (!taken) {
        Actor actor = actor(text.substring(begin, end).strip(), name.kind());
        mentions.add(new ActorMention(begin, end, actor, NameKind.NAME));
      }
    }
    return mentions;
  }

  private String name(String id) {
    return actors.get(id.substring(PREFIX.length())).displayName();
  }

  private Actor actor(String name, RecognisedName.Kind kind) {
    String key = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    boolean person = kind == RecognisedName.Kind.PERSON;
    if (person && surnames.containsKey(key)) {
      return surnames.get(key);
    }
    Actor actor =
        actors.computeIfAbsent(
            key,
            slug ->
                Actor.provisional(
                    PREFIX + slug, person ? ActorKind.PERSON : ActorKind.ORGANISATION, name));
    int surname = key.lastIndexOf('-');
    if (person && surname > 0) {
      surnames.putIfAbsent(key.substring(surname + 1), actor);
    }
    return actor;
  }

  /**
   * Takes the statements of actors that the register lacks out of an analysis; what hangs on them
   * goes to their names.
   */
  SentenceAnalysis setAside(SentenceAnalysis analysis) {
    Map<String, Double> evidence = new LinkedHashMap<>();
    List<Statement> kept = new ArrayList<>();
    for (Statement statement : analysis.statements()) {
      boolean holder = isProvisional(statement.holderId());
      boolean target = isProvisional(statement.targetId());
      double strength = Math.abs(statement.polarity()) * statement.confidence();
      if (holder) {
        evidence.merge(name(statement.holderId()), strength, Double::sum);
      }
      if (target) {
        evidence.merge(name(statement.targetId()), strength, Double::sum);
      }
      if (!holder && !target) {
        kept.add(statement);
      }
    }
    analysis
        .unresolved()
        .forEach(name -> evidence.merge(name.name(), name.evidence(), Double::sum));
    return new SentenceAnalysis(
        kept,
        analysis.rejections(),
        evidence.entrySet().stream()
            .map(entry -> new UnresolvedName(entry.getKey(), entry.getValue()))
            .toList());
  }
}
