package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.sikap.core.actor.Actor;
import org.sikap.core.actor.ActorMention;
import org.sikap.core.language.Language;
import org.sikap.core.language.Language.WordList;
import org.sikap.core.language.Pronoun;
import org.sikap.core.syntax.ParsedSentence;

/**
 * Decides whom a third-person pronoun means. Within its sentence the syntax tells: a reflexive
 * means its subject, the subject of what is said usually the one who says it, a possessive the
 * subject of its clause; else the nearest fitting actor before it that grammar does not keep apart
 * from it. Across sentences the first fitting actor of the sentence before, which mostly is its
 * subject.
 */
final class PronounResolver {
  private static final Set<String> CLAUSES =
      Set.of("ccomp", "xcomp", "advcl", "acl", "acl:relcl", "parataxis", "csubj");
  private static final Set<String> COMPLEMENTS = Set.of("obj", "iobj", "obl");
  private static final int LONGEST_CLIMB = 12;

  private final ParsedSentence sentence;
  private final Language language;
  private final SentenceActors actors;
  private final ArgumentFinder arguments;
  private final ArticleContext article;
  private final DeedOwners deedOwners;

  PronounResolver(
      ParsedSentence sentence,
      Language language,
      SentenceActors actors,
      ArgumentFinder arguments,
      ArticleContext article,
      DeedOwners deedOwners) {
    this.sentence = requireNonNull(sentence);
    this.language = requireNonNull(language);
    this.actors = requireNonNull(actors);
    this.arguments = requireNonNull(arguments);
    this.article = requireNonNull(article);
    this.deedOwners = requireNonNull(deedOwners);
  }

  /**
   * The actor that the pronoun at a token means.
   *
   * @param finder finds whom another phrase of the sentence means
   */
  Optional<Actor> resolve(int token, Pronoun pronoun, IntFunction<Optional<Referent>> finder) {
    if (isReflexive(token)) {
      return subjectOf(sentence.head(token), token, pronoun, finder);
    }
    Optional<Actor> grammatical = byGrammar(token, pronoun, finder);
    return deedsOf(token)
        .mapToObj(deed -> deedOwners.owner(token, deed, pronoun, grammatical))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> grammatical);
  }

  // "its fight", "it fights", "it seeks to fight"
  private IntStream deedsOf(int token) {
    int head = sentence.head(token);
    return switch (sentence.relation(token)) {
      case "nmod:poss" -> IntStream.of(head);
      case "nsubj" -> IntStream.concat(IntStream.of(head), sentence.children(head, "xcomp"));
      default -> IntStream.empty();
    };
  }

  private Optional<Actor> byGrammar(
      int token, Pronoun pronoun, IntFunction<Optional<Referent>> finder) {
    return reporter(token, pronoun, finder)
        .or(() -> owner(token, pronoun, finder))
        .or(() -> frontedSubject(token, pronoun, finder))
        .or(() -> nearest(token, pronoun))
        .or(
            () ->
                isDistant(token, pronoun)
                    ? article.antecedentBefore(pronoun, sentence.begin(token))
                    : Optional.empty());
  }

  // A possessive thing or a plural is seldom named in another sentence.
  private boolean isDistant(int token, Pronoun pronoun) {
    boolean argument =
        sentence.hasRelation(token, "nsubj")
            || sentence.relation(token).equals("obj")
            || sentence.relation(token).equals("iobj");
    return !pronoun.mayMeanGroup() || (argument && !pronoun.plural());
  }

  /** Whether the pronoun is an object that may mean somebody other than its subject. */
  boolean isDisjoint(int token) {
    return COMPLEMENTS.contains(sentence.relation(token)) && !isReflexive(token);
  }

  private boolean isReflexive(int token) {
    return language.has(WordList.REFLEXIVES, sentence.form(token).toLowerCase(Locale.ROOT));
  }

  // "China has said it is not providing arms"
  private Optional<Actor> reporter(
      int token, Pronoun pronoun, IntFunction<Optional<Referent>> finder) {
    if (!sentence.hasRelation(token, "nsubj")) {
      return Optional.empty();
    }
    int verb = sentence.head(token);
    while (verb != ParsedSentence.ROOT && sentence.relation(verb).equals("conj")) {
      verb = sentence.head(verb);
    }
    if (verb == ParsedSentence.ROOT || !sentence.relation(verb).equals("ccomp")) {
      return Optional.empty();
    }
    return subjectOf(sentence.head(verb), token, pronoun, finder);
  }

  // "Israel stepped up its attacks", "slammed Scholz for his hesitation", "said his government"
  private Optional<Actor> owner(
      int token, Pronoun pronoun, IntFunction<Optional<Referent>> finder) {
    if (!sentence.relation(token).equals("nmod:poss")) {
      return Optional.empty();
    }
    int noun = sentence.head(token);
    int verb = sentence.head(noun);
    if (verb == ParsedSentence.ROOT || !arguments.isVerb(verb)) {
      return Optional.empty();
    }
    if (sentence.hasRelation(noun, "nsubj")) {
      return sentence.relation(verb).equals("ccomp")
          ? subjectOf(sentence.head(verb), token, pronoun, finder)
          : Optional.empty();
    }
    if (!COMPLEMENTS.contains(sentence.relation(noun))) {
      return Optional.empty();
    }
    if (isReason(noun)) {
      Optional<Actor> object = first(arguments.objects(verb), token, pronoun, finder);
      if (object.isPresent()) {
        return object;
      }
    }
    return subjectOf(verb, token, pronoun, finder);
  }

  // "Although Germany criticised Serbia, it praised Moldova": a subject goes on with a subject.
  private Optional<Actor> frontedSubject(
      int token, Pronoun pronoun, IntFunction<Optional<Referent>> finder) {
    if (!sentence.hasRelation(token, "nsubj")) {
      return Optional.empty();
    }
    return sentence
        .children(sentence.head(token), "advcl")
        .filter(clause -> clause < token)
        .mapToObj(clause -> subjectOf(clause, token, pronoun, finder))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private boolean isReason(int noun) {
    return sentence.anyChild(
        noun, marker -> language.has(WordList.REASON_MARKERS, sentence.lowerLemma(marker)));
  }

  private Optional<Actor> subjectOf(
      int verb, int token, Pronoun pronoun, IntFunction<Optional<Referent>> finder) {
    return verb == ParsedSentence.ROOT
        ? Optional.empty()
        : first(arguments.subjects(verb), token, pronoun, finder);
  }

  private Optional<Actor> first(
      Iterable<Integer> candidates,
      int token,
      Pronoun pronoun,
      IntFunction<Optional<Referent>> finder) {
    for (int candidate : candidates) {
      if (candidate < token) {
        Optional<Actor> actor =
            finder
                .apply(candidate)
                .filter(
                    referent -> isRepresentative(referent, candidate) || fits(referent, pronoun))
                .map(Referent::actor);
        if (actor.isPresent()) {
          return actor;
        }
      }
    }
    return Optional.empty();
  }

  // "a Kremlin spokesman said he": the spokesman is nobody of the register, the Kremlin is.
  private boolean isRepresentative(Referent referent, int candidate) {
    return actors.mentionAt(candidate).isEmpty() && !referent.actor().isPerson();
  }

  private boolean fits(Referent referent, Pronoun pronoun) {
    return ArticleContext.fits(referent.actor(), pronoun);
  }

  private Optional<Actor> nearest(int token, Pronoun pronoun) {
    int clause = clause(token);
    boolean subject = sentence.hasRelation(token, "nsubj");
    boolean complement = COMPLEMENTS.contains(sentence.relation(token));
    for (int candidate = token - 1; candidate >= 0; candidate--) {
      Optional<ActorMention> mention = actors.mentionAt(candidate);
      if (mention.isEmpty()
          || !actors.isHead(candidate)
          || !ArticleContext.fits(mention.get(), pronoun)) {
        continue;
      }
      // A subject pronoun means nobody of its own clause, an object none of its subjects.
      boolean sameClause = clause(candidate) == clause;
      int coordination = firstConjunct(candidate);
      boolean apart =
          (sameClause && (subject || (complement && sentence.hasRelation(coordination, "nsubj"))))
              || (complement && isImpliedSubject(coordination, clause));
      if (!apart) {
        return mention.map(ActorMention::actor);
      }
    }
    return Optional.empty();
  }

  private int firstConjunct(int token) {
    int current = token;
    while (sentence.relation(current).equals("conj") && !arguments.isVerb(current)) {
      current = sentence.head(current);
    }
    return current;
  }

  // "joined Russia in opposing it", "urged Russia to spare it": Russia is whose deed it is; in
  // "knows Russia and despises it" it is not.
  private boolean isImpliedSubject(int candidate, int clause) {
    String relation = sentence.relation(candidate);
    return sentence.child(clause, "nsubj") < 0
        && sentence.head(clause) != ParsedSentence.ROOT
        && sentence.head(candidate) == sentence.head(clause)
        && (relation.equals("nsubj")
            || (!sentence.relation(clause).equals("conj")
                && (relation.equals("obj") || relation.equals("iobj"))));
  }

  /** The head of the clause that a token stands in. */
  private int clause(int token) {
    int current = token;
    for (int step = 0; step < LONGEST_CLIMB; step++) {
      int head = sentence.head(current);
      String relation = sentence.relation(current);
      boolean coordinated = relation.equals("conj") && arguments.isVerb(current);
      if (head == ParsedSentence.ROOT || CLAUSES.contains(relation) || coordinated) {
        return current;
      }
      current = head;
    }
    return current;
  }
}
