package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sikap.core.actor.Actor;
import org.sikap.core.actor.ActorKind;
import org.sikap.core.actor.ActorMention;
import org.sikap.core.actor.NameKind;
import org.sikap.core.language.Language;
import org.sikap.core.language.Language.TagClass;
import org.sikap.core.language.Language.WordList;
import org.sikap.core.language.Pronoun;
import org.sikap.core.syntax.ParsedSentence;

/**
 * Decides which actor a phrase means: a name, a noun that acts for the actor beside it, a pronoun,
 * a noun such as <i>the alliance</i>, or something that belongs to an actor.
 */
final class ReferentFinder {
  private static final double NAMED = 1.0;
  private static final double REPRESENTED = 0.95;
  private static final double PRONOUN = 0.75;
  private static final double NOMINAL = 0.7;
  private static final double FACET = 0.7;
  private static final Set<String> DESCRIPTIONS = Set.of("nmod", "acl:relcl", "acl", "nmod:poss");
  private static final Set<String> EXTRAPOSED =
      Set.of("xcomp", "ccomp", "csubj", "advcl", "acl:relcl");

  private final ParsedSentence sentence;
  private final Language language;
  private final SentenceActors actors;
  private final ArticleContext article;
  private final PronounResolver pronouns;
  // Pronouns that are being resolved: a broken tree may let one hang on itself.
  private final Set<Integer> open = new HashSet<>();

  ReferentFinder(
      ParsedSentence sentence,
      Language language,
      SentenceActors actors,
      ArticleContext article,
      PronounResolver pronouns) {
    this.sentence = requireNonNull(sentence);
    this.language = requireNonNull(language);
    this.actors = requireNonNull(actors);
    this.article = requireNonNull(article);
    this.pronouns = requireNonNull(pronouns);
  }

  /** The actor that a phrase head means when it is the holder of something. */
  Optional<Referent> holder(int token) {
    return find(token).filter(referent -> !referent.affected());
  }

  /** The actor that a phrase head means, without facets. */
  Optional<Referent> find(int token) {
    return named(token)
        .filter(referent -> !isProvisional(referent))
        .or(() -> apposed(token))
        .or(() -> appositionOf(token))
        .or(() -> identified(token))
        .or(() -> titled(token))
        .or(() -> represented(token))
        // "Turkish Minister Jane Doe" acts for Turkey, "Jane Doe" for herself.
        .or(() -> named(token))
        .or(() -> pronoun(token))
        .or(() -> nominal(token))
        .or(() -> example(token));
  }

  /** Whom an object means when its subject is somebody else. */
  Optional<Referent> otherThan(int token, String root) {
    if (!pronouns.isDisjoint(token)) {
      return Optional.empty();
    }
    return language
        .pronoun(sentence.form(token).toLowerCase(Locale.ROOT))
        .filter(pronoun -> !pronoun.plural())
        .flatMap(pronoun -> article.resolvePronoun(pronoun, sentence.begin(token), root))
        .or(() -> article.lastOfKind(nominalKinds(token), sentence.begin(token), root))
        .map(actor -> new Referent(actor, token, PRONOUN, "disjoint", false));
  }

  /** The state in whose place a thing stands or is done: <i>a school in Mykolaiv</i>. */
  Optional<Referent> location(int token) {
    for (int child : sentence.children(token)) {
      boolean locative =
          (sentence.hasRelation(child, "nmod") || sentence.hasRelation(child, "obl"))
              && sentence.anyChild(
                  child,
                  marker -> language.has(WordList.LOCATIVE_MARKERS, sentence.lowerLemma(marker)));
      if (locative) {
        Optional<Referent> place =
            named(child).or(() -> facet(child)).filter(ReferentFinder::hasTerritory);
        if (place.isPresent()) {
          return place.map(
              found ->
                  new Referent(found.actor(), child, NOMINAL, "location:" + found.rule(), true));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean hasTerritory(Referent referent) {
    ActorKind kind = referent.actor().kind();
    return kind == ActorKind.PLACE || kind == ActorKind.STATE;
  }

  /** The actor to whom the thing a phrase names belongs: <i>Ukraine's sovereignty</i>. */
  Optional<Referent> facet(int token) {
    return language.has(WordList.NOT_FACETS, sentence.lowerLemma(token))
        ? Optional.empty()
        : belonging(token);
  }

  /**
   * The actor to whom anything a phrase names belongs; what is bombed need not stand for anyone.
   */
  Optional<Referent> belonging(int token) {
    if (!language.isTag(TagClass.NOUN, sentence.tag(token))
        || actors.mentionAt(token).isPresent()) {
      return Optional.empty();
    }
    for (int child : sentence.children(token)) {
      boolean owner =
          sentence.relation(child).equals("nmod:poss")
              || isOf(child)
              || (sentence.relation(child).equals("amod") && actors.mentionAt(child).isPresent())
              || (sentence.relation(child).equals("compound") && actors.isHead(child));
      if (owner) {
        Optional<Referent> found = find(child);
        if (found.isPresent()) {
          return Optional.of(
              new Referent(
                  found.get().actor(),
                  token,
                  found.get().certainty() * FACET,
                  "facet:" + sentence.lowerLemma(token),
                  true));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a phrase hangs on its noun by the plainest preposition: <i>of Ukraine</i>. */
  boolean isOf(int child) {
    String of = language.nounHolderMarker();
    return sentence.hasRelation(child, "nmod")
        && sentence.anyChild(
            child,
            marker ->
                sentence.relation(marker).equals("case") && sentence.lowerLemma(marker).equals(of));
  }

  private Optional<Referent> named(int token) {
    return actors
        .mentionAt(token)
        .filter(mention -> actors.isHead(token))
        .map(
            mention ->
                new Referent(
                    meant(mention, token),
                    token,
                    NAMED,
                    mention.nameKind() == NameKind.METONYM ? "metonym" : "name",
                    mention.actor().kind() == ActorKind.PLACE));
  }

  // "American military assistance" is help of America's, not of its military.
  private Actor meant(ActorMention mention, int head) {
    Actor actor = mention.actor();
    boolean quality =
        actor.kind() == ActorKind.BODY && language.isTag(TagClass.ADJECTIVE, sentence.tag(head));
    return quality ? article.rootActor(actor) : actor;
  }

  private static boolean isProvisional(Referent referent) {
    return ProvisionalActors.isProvisional(referent.actor().id());
  }

  // "the Russian president, Vladimir Putin"
  private Optional<Referent> apposed(int token) {
    return sentence
        .children(token, "appos")
        .mapToObj(this::named)
        .flatMap(Optional::stream)
        .filter(
            referent -> referent.actor().isPerson() || referent.actor().kind() == ActorKind.UNKNOWN)
        .filter(referent -> !isProvisional(referent))
        .findFirst()
        .or(() -> officer(token));
  }

  // "Jane Doe, a spokeswoman for the Pentagon": an unknown name acts for its office.
  private Optional<Referent> officer(int token) {
    return language.isTag(TagClass.PROPER_NOUN, sentence.tag(token))
        ? sentence
            .children(token, "appos")
            .mapToObj(this::represented)
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }

  // "Summer Zervos, a contestant who alleged": the contestant is Zervos.
  private Optional<Referent> appositionOf(int token) {
    return sentence.relation(token).equals("appos")
        ? named(sentence.head(token)).filter(referent -> !referent.affected())
        : Optional.empty();
  }

  // "the Ukrainian president" is whoever holds the office on the article's day.
  private Optional<Referent> titled(int token) {
    Set<String> roles = language.titleRoles(title(token));
    if (roles.isEmpty()) {
      return Optional.empty();
    }
    Optional<Actor> owner = owner(token);
    if (owner.isPresent()) {
      Actor holder = officeHolder(token, roles, owner.get());
      return Optional.of(new Referent(holder, token, REPRESENTED, "title:" + title(token), false));
    }
    if (!hasDeterminer(token)) {
      return Optional.empty();
    }
    return article
        .lastInRole(roles, sentence.begin(token))
        .map(person -> new Referent(person, token, NOMINAL, "title:" + title(token), false));
  }

  // "the head of the Russian church" is not whoever heads another body of Russia, "the Russian
  // ambassador in Vilnius" not the one elsewhere: then the state alone is certain.
  private Actor officeHolder(int token, Set<String> roles, Actor owner) {
    Actor state = article.rootActor(owner);
    Actor office = owner.isPerson() ? state : owner;
    return isNamedBeside(token, owner) && !isPostedAbroad(token, state)
        ? article.inRole(roles, office.id()).orElse(state)
        : state;
  }

  private boolean isNamedBeside(int noun, Actor owner) {
    return sentence.anyChild(
        noun,
        child ->
            isBeside(noun, child)
                && actors
                    .mentionAt(child)
                    .map(ActorMention::actor)
                    .or(() -> pronoun(child).map(Referent::actor))
                    .filter(owner::equals)
                    .isPresent());
  }

  private boolean isPostedAbroad(int noun, Actor state) {
    return sentence.anyChild(
        noun,
        child ->
            sentence.hasRelation(child, "nmod")
                && actors
                    .mentionAt(child)
                    .filter(mention -> !article.root(mention.actor()).equals(state.id()))
                    .isPresent());
  }

  private String title(int token) {
    String words = sentence.lowerLemma(token);
    String longest = "";
    for (int before = token - 1; before >= 0 && sentence.dominates(token, before); before--) {
      words = sentence.lowerLemma(before) + " " + words;
      longest = language.titles().contains(words) ? words : longest;
    }
    return longest.isEmpty() ? headedTitle(token) : longest;
  }

  // "menteri luar negeri": where the first word of a title is its head.
  private String headedTitle(int token) {
    String longest = sentence.lowerLemma(token);
    StringBuilder words = new StringBuilder(longest);
    for (int next = token + 1; next < sentence.size() && isPartOfTitle(next, token); next++) {
      words.append(' ').append(sentence.lowerLemma(next));
      longest = language.titles().contains(words.toString()) ? words.toString() : longest;
    }
    return longest;
  }

  private boolean isPartOfTitle(int word, int head) {
    return sentence.dominates(head, word) && actors.mentionAt(word).isEmpty();
  }

  private Optional<Referent> represented(int token) {
    if (!language.has(WordList.REPRESENTATIVES, sentence.lowerLemma(token))
        && !isTitledName(token)) {
      return Optional.empty();
    }
    return owner(token)
        .map(
            actor ->
                new Referent(
                    actor,
                    token,
                    REPRESENTED,
                    "represents:" + sentence.lowerLemma(token),
                    actor.kind() == ActorKind.PLACE));
  }

  // "Turkish President Tayyip Erdogan" acts for Turkey even when his name is not in the register.
  private boolean isTitledName(int token) {
    return language.isTag(TagClass.PROPER_NOUN, sentence.tag(token))
        && sentence.anyChild(
            token,
            child ->
                sentence.relation(child).equals("compound")
                    && (language.has(WordList.REPRESENTATIVES, sentence.lowerLemma(child))
                        || !language.titleRoles(sentence.lowerLemma(child)).isEmpty()));
  }

  /** The actor beside a noun: possessor, adjective, name before it or of-phrase. */
  private Optional<Actor> owner(int noun) {
    for (int child : sentence.children(noun)) {
      if (isBeside(noun, child) && !actors.isAffixed(child)) {
        Optional<Actor> actor =
            actors
                .mentionAt(child)
                .map(ActorMention::actor)
                .or(() -> pronoun(child).map(Referent::actor))
                .or(() -> represented(child).map(Referent::actor));
        if (actor.isPresent()) {
          return actor;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isBeside(int noun, int child) {
    String relation = sentence.relation(child);
    return relation.equals("amod")
        || relation.equals("compound")
        || relation.equals("nmod:poss")
        || isOf(child)
        || isMarked(child, WordList.ORIGIN_MARKERS)
        || (isOffice(noun) && isMarked(child, WordList.OFFICE_MARKERS));
  }

  // "tanks for Ukraine" are not Ukraine's, a spokesman for Ukraine is.
  private boolean isOffice(int noun) {
    return !language.titleRoles(title(noun)).isEmpty() || sentence.relation(noun).equals("appos");
  }

  private boolean isMarked(int child, WordList markers) {
    return sentence.hasRelation(child, "nmod")
        && sentence.anyChild(
            child,
            marker ->
                sentence.relation(marker).equals("case")
                    && language.has(markers, sentence.lowerLemma(marker)));
  }

  private Optional<Referent> pronoun(int token) {
    String form = sentence.form(token);
    String lower = form.toLowerCase(Locale.ROOT);
    if (language.has(WordList.FIRST_PERSON, form) || language.has(WordList.FIRST_PERSON, lower)) {
      return article
          .quoteSpeaker(sentence.begin(token))
          .map(speaker -> new Referent(speaker, token, PRONOUN, "first_person", false));
    }
    Optional<Pronoun> pronoun = language.pronoun(lower);
    if (!article.hasCoreference() || pronoun.isEmpty() || isExpletive(token, lower)) {
      return Optional.empty();
    }
    if (!open.add(token)) {
      return Optional.empty();
    }
    Optional<Actor> actor = pronouns.resolve(token, pronoun.get(), this::find);
    open.remove(token);
    return actor.map(found -> new Referent(found, token, PRONOUN, "pronoun:" + lower, false));
  }

  // "it is impossible to engage with Russia", "it was Germany that"
  private boolean isExpletive(int token, String form) {
    int head = sentence.head(token);
    return language.has(WordList.EXPLETIVES, form)
        && head != ParsedSentence.ROOT
        && sentence.relation(token).equals("nsubj")
        && sentence.child(head, "cop") >= 0
        && sentence.anyChild(head, child -> EXTRAPOSED.contains(sentence.relation(child)));
  }

  // "The country that condemned Russia is Estonia", "Estonia is the country that condemned Russia"
  private Optional<Referent> identified(int token) {
    String noun = sentence.lowerLemma(token);
    boolean meansActor =
        language.has(WordList.REPRESENTATIVES, noun)
            || !language.nominalKinds(noun).isEmpty()
            || !language.titleRoles(noun).isEmpty();
    if (!meansActor) {
      return Optional.empty();
    }
    boolean subject = sentence.relation(token).equals("nsubj");
    int predicate = subject ? sentence.head(token) : token;
    int other = subject ? predicate : sentence.child(token, "nsubj");
    return other >= 0 && sentence.child(predicate, "cop") >= 0 ? named(other) : Optional.empty();
  }

  private Optional<Referent> nominal(int token) {
    return article
        .lastOfKind(nominalKinds(token), sentence.begin(token))
        .map(
            actor ->
                new Referent(
                    actor, token, NOMINAL, "nominal:" + sentence.lowerLemma(token), false));
  }

  private Set<ActorKind> nominalKinds(int token) {
    boolean singular = sentence.form(token).equalsIgnoreCase(sentence.lemma(token));
    return singular && hasDeterminer(token) && !hasDescription(token)
        ? language.nominalKinds(sentence.lowerLemma(token))
        : Set.of();
  }

  // "a number of British politicians", "countries such as Germany"
  private Optional<Referent> example(int token) {
    boolean partitive = language.has(WordList.PARTITIVES, sentence.lowerLemma(token));
    for (int child : sentence.children(token)) {
      boolean named =
          sentence.hasRelation(child, "nmod")
              && sentence.anyChild(
                  child,
                  marker -> language.has(WordList.EXAMPLE_MARKERS, sentence.lowerLemma(marker)));
      if (named || (partitive && isOf(child))) {
        return named(child)
            .or(() -> represented(child))
            .map(
                found ->
                    new Referent(
                        found.actor(),
                        token,
                        NOMINAL,
                        "example:" + found.rule(),
                        found.affected()));
      }
    }
    return Optional.empty();
  }

  /** Whether a noun points back to what was told: <i>the assault</i>. */
  boolean isDefinite(int token) {
    return hasDeterminer(token) && !hasDescription(token);
  }

  private boolean hasDeterminer(int token) {
    return sentence.anyChild(
        token,
        child -> language.has(WordList.DETERMINERS, sentence.form(child).toLowerCase(Locale.ROOT)));
  }

  // "the country of origin", "the group that attacked": described, so not the one named before.
  private boolean hasDescription(int token) {
    return sentence.anyChild(
        token,
        child ->
            DESCRIPTIONS.contains(sentence.relation(child))
                || (sentence.relation(child).equals("compound") && describes(child)));
  }

  // "negara komunis itu": where modifiers follow, a plain noun behind is an adjective.
  private boolean describes(int beside) {
    return !language.headFirst() || actors.mentionAt(beside).isPresent();
  }
}
