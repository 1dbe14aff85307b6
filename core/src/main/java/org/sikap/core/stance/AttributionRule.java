package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sikap.core.actor.Actor;
import org.sikap.core.language.Language;
import org.sikap.core.language.Language.WordList;
import org.sikap.core.language.ReportingAttitude;
import org.sikap.core.syntax.ParsedSentence;

/**
 * Who says the clause an event stands in: the subject of the reporting verb above or beside it, the
 * source named after <i>according to</i>, or the speaker of the quotation around it.
 */
final class AttributionRule {
  private static final int HIGHEST_CLAUSE = 12;

  private final ParsedSentence sentence;
  private final Language language;
  private final ArgumentFinder arguments;
  private final ReferentFinder referents;
  private final ArticleContext article;

  AttributionRule(
      ParsedSentence sentence,
      Language language,
      ArgumentFinder arguments,
      ReferentFinder referents,
      ArticleContext article) {
    this.sentence = requireNonNull(sentence);
    this.language = requireNonNull(language);
    this.arguments = requireNonNull(arguments);
    this.referents = requireNonNull(referents);
    this.article = requireNonNull(article);
  }

  /** Finds who says the event at a token. */
  Attribution attribute(int token) {
    boolean quoted = article.isQuoted(sentence.begin(token));
    int current = token;
    for (int step = 0; step < HIGHEST_CLAUSE && current != ParsedSentence.ROOT; step++) {
      int clause = current;
      Optional<Attribution> found =
          above(clause, token, quoted)
              .or(() -> beside(clause, token, quoted))
              .or(() -> source(clause, quoted));
      if (found.isPresent()) {
        return found.get();
      }
      current = sentence.head(current);
    }
    if (quoted) {
      return new Attribution(
          article.quoteSpeaker(sentence.begin(token)), true, true, ReportingAttitude.NEUTRAL);
    }
    return new Attribution(Optional.empty(), false, false, ReportingAttitude.NEUTRAL);
  }

  // "Scholz said that ...": the clause hangs below the reporting verb.
  private Optional<Attribution> above(int token, int event, boolean quoted) {
    int governor = sentence.head(token);
    if (governor == ParsedSentence.ROOT) {
      return Optional.empty();
    }
    String relation = sentence.relation(token);
    boolean named =
        (relation.equals("xcomp") || arguments.isNaming(token)) && !arguments.isVerb(token);
    boolean clause = relation.equals("ccomp") || relation.equals("parataxis") || named;
    if (!clause || !reports(governor)) {
      return Optional.empty();
    }
    return Optional.of(attribution(governor, event, quoted));
  }

  // "The invasion was a crime, Scholz said": the reporting verb hangs beside the clause.
  private Optional<Attribution> beside(int token, int event, boolean quoted) {
    for (int child : sentence.children(token)) {
      if (sentence.relation(child).equals("parataxis") && reports(child)) {
        return Optional.of(attribution(child, event, quoted));
      }
    }
    return Optional.empty();
  }

  private boolean reports(int verb) {
    return arguments.isVerb(verb) && language.reporting(sentence.lowerLemma(verb)).isPresent();
  }

  private Attribution attribution(int verb, int event, boolean quoted) {
    ReportingAttitude attitude = language.reporting(sentence.lowerLemma(verb)).orElseThrow();
    List<Integer> subjects = arguments.subjects(verb);
    Optional<Actor> speaker = firstActor(subjects);
    // "he said" is nobody whom the quotation itself names.
    if (quoted && (speaker.isEmpty() || subjects.stream().allMatch(this::isPronoun))) {
      speaker = article.quoteSpeaker(sentence.begin(event)).or(() -> firstActor(subjects));
    }
    return new Attribution(speaker, quoted, true, attitude);
  }

  private boolean isPronoun(int token) {
    return language.pronoun(sentence.form(token).toLowerCase(Locale.ROOT)).isPresent();
  }

  private Optional<Actor> firstActor(List<Integer> tokens) {
    return tokens.stream()
        .map(referents::holder)
        .flatMap(Optional::stream)
        .map(Referent::actor)
        .findFirst();
  }

  // "according to the Pentagon"
  private Optional<Attribution> source(int token, boolean quoted) {
    for (int child : sentence.children(token)) {
      boolean marked =
          sentence.anyChild(
              child,
              marker ->
                  language.has(
                      WordList.ATTRIBUTION_MARKERS,
                      sentence.form(marker).toLowerCase(Locale.ROOT)));
      if (marked || isView(child)) {
        return Optional.of(
            new Attribution(
                firstActor(marked ? List.of(child) : owners(child)),
                quoted,
                true,
                ReportingAttitude.NEUTRAL));
      }
    }
    return Optional.empty();
  }

  // "in the view of Ankara"
  private boolean isView(int token) {
    return sentence.hasRelation(token, "obl")
        && language.has(WordList.ATTRIBUTION_NOUNS, sentence.lowerLemma(token));
  }

  private List<Integer> owners(int noun) {
    List<Integer> owners =
        new ArrayList<>(arguments.fill(noun, WordClass.NOUN, new Slot(Slot.Kind.POSSESSIVE, "")));
    owners.addAll(
        arguments.fill(
            noun, WordClass.NOUN, new Slot(Slot.Kind.PREPOSITION, language.nounHolderMarker())));
    return owners;
  }
}
