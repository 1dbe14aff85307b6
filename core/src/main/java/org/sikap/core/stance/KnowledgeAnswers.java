package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sikap.core.actor.Actor;
import org.sikap.core.actor.ActorMention;
import org.sikap.core.actor.ActorRegister;

/** What register and lexicon say to the questions of an article, as a digest. */
final class KnowledgeAnswers {
  private static final char END = '\n';

  private final ActorRegister register;
  private final Lexicon lexicon;
  private final SentenceGate gate;
  private final Map<String, String> descriptions = new ConcurrentHashMap<>();

  KnowledgeAnswers(ActorRegister register, Lexicon lexicon, SentenceGate gate) {
    this.register = requireNonNull(register);
    this.lexicon = requireNonNull(lexicon);
    this.gate = requireNonNull(gate);
  }

  /**
   * The digest, in 64 hexadecimal digits.
   *
   * @param asked text of {@link AskedKnowledge}
   * @param mentions whom the article names
   * @param day the article's day
   */
  String digest(String asked, List<ActorMention> mentions, Optional<LocalDate> day) {
    StringBuilder answers = new StringBuilder();
    for (ActorMention mention : mentions) {
      answers.append(mention.begin()).append(' ').append(mention.end()).append(' ');
      answers.append(mention.nameKind()).append(' ').append(describe(mention.actor())).append(END);
    }
    String[][] questions = AskedKnowledge.read(asked);
    for (String word : questions[0]) {
      answers.append(gate.mayTrigger(word) ? 't' : '-').append(gate.mayBeDeed(word) ? 'd' : '-');
    }
    for (String lemma : questions[1]) {
      answers.append(END).append(lexicon.rows(lemma));
    }
    for (String id : questions[2]) {
      answers.append(END).append(describe(register.find(id)));
    }
    for (String id : questions[3]) {
      answers.append(END).append(register.root(id, day));
    }
    for (String officer : questions[4]) {
      answers.append(END).append(describe(officer(officer.split(" ", -1), day)));
    }
    return digest(answers.toString());
  }

  private Optional<Actor> officer(String[] question, Optional<LocalDate> day) {
    Set<String> roles = Set.copyOf(Arrays.asList(question).subList(1, question.length));
    return day.flatMap(on -> register.inRole(roles, question[0], on));
  }

  private String describe(Optional<Actor> actor) {
    return actor.map(this::describe).orElse("");
  }

  // Preferred spellings decide only which names the register has.
  private String describe(Actor actor) {
    return descriptions.computeIfAbsent(
        actor.id(),
        id ->
            digest(
                String.join(
                    "\n",
                    id,
                    actor.kind().name(),
                    actor.displayName(),
                    actor.of().orElse(""),
                    actor.wikidata().orElse(""),
                    actor.gender().name(),
                    actor.names().toString(),
                    actor.roles().toString())));
  }

  private static String digest(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException exception) {
      throw new IllegalStateException("every Java runtime has SHA-256", exception);
    }
  }
}
