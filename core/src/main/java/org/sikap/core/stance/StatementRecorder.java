package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sikap.core.actor.Actor;
import org.sikap.core.actor.NameKind;
import org.sikap.core.language.Language;
import org.sikap.core.language.Language.TagClass;
import org.sikap.core.language.Language.WordList;
import org.sikap.core.syntax.ParsedSentence;
import org.sikap.core.syntax.Sentence;

/**
 * Keeps what a sentence yields: the strongest statement of each holder, target and frame, what was
 * rejected and why, and names that are not in the register.
 */
final class StatementRecorder {
  private final Sentence place;
  private final ParsedSentence sentence;
  private final Language language;
  private final ArticleContext article;
  private final SentenceActors actors;
  private final ArgumentFinder arguments;
  private final QuantityFinder quantities;
  private final Map<String, Statement> statements = new LinkedHashMap<>();
  private final Set<String> rejections = new LinkedHashSet<>();
  private final Set<String> unresolved = new LinkedHashSet<>();

  StatementRecorder(
      Sentence place,
      ParsedSentence sentence,
      Language language,
      ArticleContext article,
      SentenceActors actors,
      ArgumentFinder arguments) {
    this.place = requireNonNull(place);
    this.sentence = requireNonNull(sentence);
    this.language = requireNonNull(language);
    this.article = requireNonNull(article);
    this.actors = requireNonNull(actors);
    this.arguments = requireNonNull(arguments);
    this.quantities = new QuantityFinder(sentence, language);
  }

  /** Everything that was recorded. */
  SentenceAnalysis analysis() {
    return new SentenceAnalysis(
        statements(),
        List.copyOf(rejections),
        unresolved.stream().map(name -> new UnresolvedName(name, 0)).toList());
  }

  /** The statements that were recorded so far. */
  List<Statement> statements() {
    return List.copyOf(statements.values());
  }

  /** How many statements were recorded so far. */
  int size() {
    return statements.size();
  }

  /** Records the statement that a course ends in, unless a stronger one is there. */
  void record(
      Course course,
      TargetKind kind,
      String targetId,
      String targetRoot,
      int targetToken,
      double certainty) {
    Actor holder = course.holder().actor();
    String holderRoot = article.root(holder);
    if (holderRoot.equals(targetRoot)) {
      reject(course.event(), "holder and target are the same side: " + holderRoot);
      return;
    }
    Frame frame = course.event().frame();
    Voice voice = voice(course.attribution(), holderRoot);
    Optional<String> reportedBy =
        voice == Voice.ATTRIBUTED
            ? course.attribution().speaker().map(article::root)
            : Optional.empty();
    List<String> trace = new ArrayList<>(course.trace());
    trace.add("voice:" + voice.name().toLowerCase(Locale.ROOT));
    int holderToken = course.holder().token();
    int eventToken = course.event().token();
    int begin =
        Math.min(
            sentence.begin(holderToken),
            Math.min(sentence.begin(eventToken), sentence.begin(targetToken)));
    int end =
        Math.max(
            sentence.end(holderToken),
            Math.max(sentence.end(eventToken), sentence.end(targetToken)));
    Statement statement =
        new Statement(
            place.index(),
            place.in(article.text()),
            begin,
            end,
            holder.id(),
            holderRoot,
            phrase(holderToken),
            kind,
            targetId,
            targetRoot,
            phrase(targetToken),
            frame,
            clamp(course.attitude()),
            course.assessment().factuality(),
            voice,
            reportedBy,
            frame.channel() == Channel.MATERIAL ? quantity(course.event()) : Optional.empty(),
            clamp(certainty),
            trace);
    String key = holder.id() + "|" + kind + "|" + targetId + "|" + frame.id();
    Statement earlier = statements.get(key);
    if (earlier == null
        || earlier.confidence() * Math.abs(earlier.polarity())
            < statement.confidence() * Math.abs(statement.polarity())) {
      statements.put(key, statement);
    }
  }

  private Optional<Quantity> quantity(Event event) {
    List<Integer> phrases = new ArrayList<>();
    if (event.entry().wordClass() == WordClass.VERB) {
      phrases.addAll(arguments.objects(event.token()));
    } else {
      phrases.add(event.token());
    }
    phrases.addAll(event.targets());
    return quantities.find(phrases);
  }

  private Voice voice(Attribution attribution, String holderRoot) {
    if (!attribution.reported()) {
      return Voice.NARRATED;
    }
    boolean own =
        attribution
            .speaker()
            .map(speaker -> article.root(speaker).equals(holderRoot))
            .orElse(false);
    if (own) {
      return attribution.quoted() ? Voice.QUOTED : Voice.OWN_WORDS;
    }
    return Voice.ATTRIBUTED;
  }

  private String phrase(int token) {
    return actors
        .mentionAt(token)
        .map(mention -> article.text().substring(mention.begin(), mention.end()))
        .orElse(sentence.form(token));
  }

  private static double clamp(double value) {
    return Math.max(-1, Math.min(1, value));
  }

  /** Notes why a tempting event gives no statement. */
  void reject(Event event, String reason) {
    rejections.add(sentence.form(event.token()) + " (" + event.frame().id() + "): " + reason);
  }

  /** Notes a name that acts or is acted on and is not in the register. */
  void noteUnresolved(int token) {
    if (!language.isTag(TagClass.PROPER_NOUN, sentence.tag(token))
        || actors.mentionAt(token).isPresent()) {
      return;
    }
    int first = token;
    while (first > 0
        && language.isTag(TagClass.PROPER_NOUN, sentence.tag(first - 1))
        && actors.mentionAt(first - 1).map(m -> m.nameKind() == NameKind.NAME).orElse(true)) {
      first--;
    }
    String name = article.text().substring(sentence.begin(first), sentence.end(token));
    if (!language.has(WordList.NAME_PREFIXES, name)) {
      unresolved.add(name);
    }
  }
}
