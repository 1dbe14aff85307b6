package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.sikap.core.actor.ActorMention;
import org.sikap.core.actor.NameKind;
import org.sikap.core.syntax.ParsedSentence;

/** Which tokens of a sentence name an actor. */
final class SentenceActors {
  private final ParsedSentence sentence;
  private final ActorMention[] mentions;
  private final boolean[] headOfMention;

  /**
   * @param registered mentions of actors of the register
   * @param provisional mentions of others, where none of the former is
   */
  SentenceActors(
      ParsedSentence sentence, List<ActorMention> registered, List<ActorMention> provisional) {
    this.sentence = requireNonNull(sentence);
    this.mentions = new ActorMention[sentence.size()];
    this.headOfMention = new boolean[sentence.size()];
    if (sentence.size() > 0) {
      registered.forEach(this::place);
      provisional.forEach(this::place);
    }
  }

  private void place(ActorMention mention) {
    int first = -1;
    int last = -1;
    for (int token = 0; token < sentence.size(); token++) {
      if (sentence.begin(token) < mention.end() && sentence.end(token) > mention.begin()) {
        first = first < 0 ? token : first;
        last = token;
      }
    }
    if (first < 0) {
      return;
    }
    int head = last;
    for (int token = first; token <= last; token++) {
      mentions[token] = mention;
      int governor = sentence.head(token);
      if (governor < first || governor > last) {
        head = token;
      }
    }
    headOfMention[head] = true;
  }

  /** The mention a token belongs to. */
  Optional<ActorMention> mentionAt(int token) {
    return Optional.ofNullable(mentions[token]);
  }

  /** Whether a token is only part of a longer word that names an actor: anti-Russian. */
  boolean isAffixed(int token) {
    return mentions[token] != null
        && (sentence.begin(token) < mentions[token].begin()
            || sentence.end(token) > mentions[token].end());
  }

  /** Whether the token heads a mention. */
  boolean isHead(int token) {
    return headOfMention[token];
  }

  /** Whether a token before a noun is a name and no adjective: <i>Ukraine aid</i>. */
  boolean isNameModifier(int token) {
    return mentions[token] != null
        && mentions[token].nameKind() != NameKind.DEMONYM
        && headOfMention[token];
  }

  /** Whether a noun has an actor beside it: possessor, adjective or name before it. */
  boolean hasActorModifier(int token) {
    return sentence.anyChild(
        token,
        child ->
            mentions[child] != null
                && (sentence.relation(child).equals("amod")
                    || sentence.relation(child).equals("compound")
                    || sentence.hasRelation(child, "nmod")));
  }
}
