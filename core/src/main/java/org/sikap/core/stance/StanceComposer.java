package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sikap.core.actor.Actor;
import org.sikap.core.actor.ActorKind;
import org.sikap.core.actor.ActorMention;
import org.sikap.core.language.AttitudePrefix;
import org.sikap.core.language.Language;
import org.sikap.core.language.Language.TagClass;
import org.sikap.core.language.Language.WordList;
import org.sikap.core.language.ReportingAttitude;
import org.sikap.core.stance.MeantParties.Meant;
import org.sikap.core.stance.Slot.Kind;
import org.sikap.core.syntax.ParsedSentence;
import org.sikap.core.syntax.Sentence;

/**
 * Composes attitudes along the syntax of one sentence: an attitude to an actor is a statement; an
 * attitude to an event passes on, with the same sign to the one who does it and multiplied by the
 * event's effect to the one it is done to, to any depth.
 */
final class StanceComposer {
  private static final int DEEPEST = 6;
  private static final double WEAKEST = 0.03;
  private static final double TO_AGENT = 0.8;
  private static final double NESTED = 0.9;
  private static final double HEDGED = 0.7;
  private static final double OPERATOR_ON_ACTOR = 0.5;
  private static final double DEONTIC = 0.5;
  private static final double BY_TOPIC = 0.7;
  private static final double REASON = 0.8;
  private static final double DISTANCED = 0.8;
  private static final int MILITARY = 3;
  private static final String MUTUAL = "mutual";

  private final Sentence place;
  private final ParsedSentence sentence;
  private final Language language;
  private final FrameInventory frames;
  private final Optional<Topic> topic;
  private final ArticleContext article;
  private final Receivers receivers;
  private final EarlierDeeds deeds;
  private final SentenceActors actors;
  private final IssueFinder issues;
  private final EarlierTimes earlierTimes;
  private final ArgumentFinder arguments;
  private final ReferentFinder referents;
  private final AttributionRule attributions;
  private final FactualityRule factualities;
  private final Event[] events;
  private final EventParties parties;
  private final MeantParties meantParties;
  private final StatementRecorder recorder;

  StanceComposer(
      Sentence place,
      ParsedSentence sentence,
      Language language,
      Lexicon lexicon,
      FrameInventory frames,
      Optional<Topic> topic,
      ArticleContext article,
      Receivers receivers,
      EarlierDeeds deeds,
      List<ActorMention> provisional) {
    this.place = requireNonNull(place);
    this.sentence = requireNonNull(sentence);
    this.language = requireNonNull(language);
    this.frames = requireNonNull(frames);
    this.topic = requireNonNull(topic);
    this.article = requireNonNull(article);
    this.receivers = requireNonNull(receivers);
    this.deeds = requireNonNull(deeds);
    this.actors = new SentenceActors(sentence, article.mentionsIn(place), provisional);
    this.arguments = new ArgumentFinder(sentence, language);
    this.issues = new IssueFinder(sentence, language, topic);
    this.earlierTimes =
        new EarlierTimes(sentence, language, topic.flatMap(Topic::begins), article.day());
    this.events =
        new EventFinder(sentence, language, lexicon, arguments, actors, this::isMeantPatient)
            .find();
    PronounResolver pronouns =
        new PronounResolver(
            sentence,
            language,
            actors,
            arguments,
            article,
            new DeedOwners(sentence, actors, article, topic, issues, events));
    this.referents = new ReferentFinder(sentence, language, actors, article, pronouns);
    this.attributions = new AttributionRule(sentence, language, arguments, referents, article);
    this.factualities = new FactualityRule(sentence, language, events, lexicon);
    this.parties = new EventParties(sentence, language, lexicon, actors, arguments, referents);
    this.meantParties = new MeantParties(topic, article, deeds);
    this.recorder = new StatementRecorder(place, sentence, language, article, actors, arguments);
  }

  /** Everything the sentence says of who stands how towards whom. */
  SentenceAnalysis compose() {
    for (Event event : events) {
      if (event != null) {
        express(event);
      }
    }
    return recorder.analysis();
  }

  private void express(Event event) {
    Assessment assessment = factualities.assess(event.token());
    if (assessment.carried()) {
      recorder.reject(event, "its governor carries the stance");
      return;
    }
    if (isToldByVerb(event)) {
      recorder.reject(event, "its verb tells it");
      return;
    }
    // What was joined or signed then may last.
    if (event.frame().attitude() < 0 && earlierTimes.isToldOf(event.token())) {
      recorder.reject(event, "told of a year before the topic began");
      return;
    }
    Attribution attribution = attributions.attribute(event.token());
    if (assessment.deontic()) {
      demand(event, assessment, attribution);
    }
    List<Referent> holders = holders(event, attribution);
    if (holders.isEmpty()) {
      recorder.reject(event, "no actor holds it");
      return;
    }
    double attitude = event.frame().attitude() * assessment.scale();
    if (assessment.hedged()) {
      attitude *= HEDGED;
    }
    List<Integer> targets = parties.targets(event);
    for (Referent holder : holders) {
      Course course = course(event, holder, attitude, assessment, attribution);
      reciprocate(event, course, targets, holders);
      if (targets.isEmpty() && !toReceiver(event, course)) {
        atMeant(event, course, false);
      }
      int before = recorder.size();
      for (int target : targets) {
        int judged = judged(event, target);
        pass(turned(course, judged, event.frame().attitude()), judged, 0, started(event));
      }
      if (!targets.isEmpty() && recorder.size() == before) {
        toReceiver(event, course);
      }
      reasons(event, course);
    }
  }

  // "extended their bans on wheat": one deed towards one target, in two words.
  private boolean isToldByVerb(Event event) {
    int verb = sentence.head(event.token());
    return verb != ParsedSentence.ROOT
        && sentence.relation(event.token()).equals("obj")
        && events[verb] != null
        && !event.targets().isEmpty()
        && events[verb].targets().equals(event.targets());
  }

  // "aggression against Ukraine, which France condemns": the deed is, not whom it is done to.
  private int judged(Event event, int target) {
    int deed = sentence.head(target);
    boolean relative =
        sentence.relation(event.token()).equals("acl:relcl")
            && sentence.head(event.token()) == target
            && actors.mentionAt(target).filter(mention -> mention.actor().isPerson()).isEmpty()
            && event.frame().attitude() < 0;
    return relative
            && deed != ParsedSentence.ROOT
            && events[deed] != null
            && events[deed].entry().wordClass() == WordClass.NOUN
            && events[deed].targets().contains(target)
        ? deed
        : target;
  }

  // "Kyiv and Moscow blame each other"
  private void reciprocate(
      Event event, Course course, List<Integer> targets, List<Referent> holders) {
    boolean mutual =
        holders.size() > 1
            && ((event.frame().mutual() && targets.isEmpty())
                || targets.stream()
                    .anyMatch(
                        target -> language.has(WordList.RECIPROCALS, sentence.lowerLemma(target))));
    if (mutual) {
      holders.stream()
          .filter(other -> other.token() != course.holder().token())
          .forEach(other -> arrive(course.times(1, NESTED, "reciprocal"), other));
    }
  }

  private static Set<Integer> started(Event event) {
    return new HashSet<>(Set.of(event.token()));
  }

  // "anti-Russian sanctions", "pro-Russian propaganda": the prefix gives the sign, not the noun.
  private Course turned(Course course, int target, double inherent) {
    if (!actors.isAffixed(target)) {
      return course;
    }
    String form = sentence.form(target).toLowerCase(Locale.ROOT);
    for (AttitudePrefix prefix : language.prefixes()) {
      if (form.startsWith(prefix.prefix())) {
        double sign = Math.signum(frames.find(prefix.frame()).orElseThrow().attitude());
        return course.times(sign * Math.signum(inherent), NESTED, "prefix:" + prefix.prefix());
      }
    }
    return course;
  }

  // "criticised Poland for helping Ukraine": the attitude is to the deed as well.
  private void reasons(Event event, Course course) {
    if (event.entry().wordClass() != WordClass.VERB
        || event.frame().channel() != Channel.VERBAL
        || event.frame().operator()) {
      return;
    }
    for (String marker : language.words(WordList.REASON_MARKERS)) {
      Slot slot = new Slot(Kind.PREPOSITION, marker);
      for (int reason : arguments.fill(event.token(), WordClass.VERB, slot)) {
        if (events[reason] != null && !event.targets().contains(reason)) {
          pass(course.sparing().times(1, REASON, "reason:" + marker), reason, 1, started(event));
        }
      }
    }
  }

  private Course course(
      Event event,
      Referent holder,
      double attitude,
      Assessment assessment,
      Attribution attribution) {
    List<String> trace = new ArrayList<>();
    trace.add(
        "lexicon:"
            + event.entry().words()
            + "/"
            + event.entry().wordClass().name().toLowerCase(Locale.ROOT)
            + "->"
            + event.frame().id());
    trace.add("holder:" + holder.rule());
    trace.addAll(assessment.trace());
    double certainty = holder.certainty();
    if (attribution.attitude() == ReportingAttitude.DISTANCING) {
      certainty *= DISTANCED;
      trace.add("reporting:distancing");
    }
    return new Course(
        event,
        holder,
        attitude,
        assessment,
        attribution,
        certainty,
        event.frame().asks(),
        event.frame(),
        trace);
  }

  // "demanded that Russia withdraw": to call somebody back is to be against him.
  private void callBack(Course course, List<Referent> agents) {
    agents.forEach(
        agent -> arrive(course.times(-TO_AGENT, NESTED, "agent of what must end"), agent));
  }

  // Whoever says that something must happen wants it for those it is done to.
  private void demand(Event event, Assessment assessment, Attribution attribution) {
    if (attribution.speaker().isEmpty()) {
      return;
    }
    Referent speaker =
        new Referent(attribution.speaker().get(), event.token(), NESTED, "speaker", false);
    Assessment stated =
        new Assessment(
            Factuality.ASSERTED,
            assessment.negated(),
            assessment.hedged(),
            true,
            false,
            assessment.trace());
    // To say so is a call, in words, whatever the deed would be.
    Frame call = frames.find("call_for").orElseThrow();
    double sign = assessment.negated() ? -DEONTIC : DEONTIC;
    Course course =
        course(event.as(call), speaker, sign, stated, attribution)
            .sparing(!event.frame().cancels());
    if (event.frame().retreats()) {
      callBack(course, parties.agents(event));
    }
    for (int target : parties.targets(event)) {
      pass(
          course.times(
              event.frame().effect(), NESTED, "effect of what must be " + event.frame().effect()),
          target,
          1,
          new HashSet<>(Set.of(event.token())));
    }
  }

  private List<Referent> holders(Event event, Attribution attribution) {
    LexiconEntry entry = event.entry();
    if (entry.hasHolderSlot(Kind.SPEAKER)) {
      return attribution.speaker().stream()
          .map(speaker -> new Referent(speaker, event.token(), NESTED, "speaker", false))
          .toList();
    }
    List<Integer> tokens = parties.holderTokens(event);
    List<Referent> holders = new ArrayList<>();
    for (int token : tokens) {
      Optional<Referent> holder = referents.holder(token).or(() -> parties.author(token));
      holder.ifPresent(holders::add);
      if (holder.isEmpty()) {
        recorder.noteUnresolved(token);
      }
    }
    return holders;
  }

  /** Lets an attitude arrive at a phrase: at an actor, or on through an event. */
  private void pass(Course course, int token, int depth, Set<Integer> visited) {
    if (depth > DEEPEST || Math.abs(course.attitude()) < WEAKEST || !visited.add(token)) {
      return;
    }
    Optional<Referent> actor =
        actors.mentionAt(token).isPresent() && !actors.isHead(token)
            ? affixed(token)
            : referents.find(token);
    if (actor.isPresent()) {
      String holderRoot = article.root(course.holder().actor());
      boolean same = article.root(actor.get().actor()).equals(holderRoot);
      arrive(
          course, same ? referents.otherThan(token, holderRoot).orElse(actor.get()) : actor.get());
      // "a UN resolution that condemned Russia": the text is the council's, and says something.
      if (language.has(WordList.ADOPTED_TEXTS, sentence.lowerLemma(token))) {
        descend(course, token, depth, visited);
      }
      return;
    }
    Event event = events[token];
    if (event != null && depth == 0 && isScene(course.event())) {
      return;
    }
    if (event != null && !(isBare(event) && atDeed(course, token))) {
      passThrough(course, event, depth, visited);
      return;
    }
    if (event != null) {
      return;
    }
    Optional<Issue> issue = issues.at(token);
    if (issue.isPresent()) {
      atIssue(course, token, issue.get());
      return;
    }
    boolean combat = course.reached().isCombat();
    Optional<Referent> facet = combat ? referents.belonging(token) : referents.facet(token);
    facet.ifPresent(referent -> arrive(course, referent));
    boolean content = descend(course, token, depth, visited);
    if (facet.isEmpty() && !content && !struck(course, token) && !atDeed(course, token)) {
      recorder.noteUnresolved(token);
    }
  }

  private boolean isBare(Event event) {
    return parties.targets(event).isEmpty() && parties.holderTokens(event).isEmpty();
  }

  // "welcomed the step": what was done, by whom and to whom, has been told.
  private boolean atDeed(Course course, int token) {
    if (!language.isTag(TagClass.NOUN, sentence.tag(token))
        || !language.has(WordList.DEED_NOUNS, sentence.lowerLemma(token))
        || !referents.isDefinite(token)) {
      return false;
    }
    Optional<Statement> deed = deeds.lastNear(place.index(), recorder.statements());
    deed.ifPresent(
        told -> {
          String name = told.frame().id();
          Optional<Actor> agent = article.actor(told.holderRoot());
          Optional<Actor> patient = article.actor(told.targetRoot());
          if (!course.sparesAgent()) {
            agent.ifPresent(
                actor ->
                    arriveAt(
                        course.times(TO_AGENT, BY_TOPIC, "told:agent of " + name), actor, token));
          }
          patient.ifPresent(
              actor ->
                  arriveAt(
                      course.times(told.polarity(), BY_TOPIC, "told:patient of " + name),
                      actor,
                      token));
        });
    return deed.isPresent();
  }

  // What is struck in a place is struck in its state: "bombed a school in Mykolaiv".
  private boolean struck(Course course, int token) {
    if (!course.reached().isCombat()) {
      return false;
    }
    Optional<Referent> place =
        referents.location(token).or(() -> referents.location(course.event().token()));
    place.ifPresent(referent -> arrive(course, referent));
    return place.isPresent();
  }

  // What is seized "in a war" is not done to the war.
  private boolean isScene(Event event) {
    return event.frame().isCombat()
        && event.targetSlot().isPreposition()
        && language.has(WordList.LOCATIVE_MARKERS, event.targetSlot().marker());
  }

  private Optional<Referent> affixed(int token) {
    return actors
        .mentionAt(token)
        .map(mention -> new Referent(mention.actor(), token, NESTED, "affix", false));
  }

  // "a package of sanctions", "agreed to keep sending": the event stands below a word of no frame.
  private boolean descend(Course course, int token, int depth, Set<Integer> visited) {
    boolean found = false;
    // "rejected a resolution that condemned Russia"
    boolean text = language.has(WordList.ADOPTED_TEXTS, sentence.lowerLemma(token));
    for (int child : sentence.children(token)) {
      String relation = sentence.relation(child);
      boolean content =
          relation.equals("xcomp")
              || relation.equals("compound")
              || relation.equals("acl")
              || (text && relation.equals("acl:relcl"))
              || referents.isOf(child);
      if (content
          && (events[child] != null
              || (issues.at(child).isPresent() && !isMatterOfOthers(token, child)))) {
        pass(
            course.times(1, NESTED, "content:" + sentence.lowerLemma(token)),
            child,
            depth + 1,
            visited);
        found = true;
      } else if (relation.equals("xcomp") || relation.equals("ccomp")) {
        found |= descend(course, child, depth + 1, visited);
      }
    }
    return found;
  }

  // "criticised Biden's handling of the war": what is judged is his, and not the war.
  private boolean isMatterOfOthers(int token, int child) {
    return referents.isOf(child)
        && sentence.anyChild(token, owner -> sentence.relation(owner).equals("nmod:poss"));
  }

  private void passThrough(Course course, Event event, int depth, Set<Integer> visited) {
    Frame frame = event.frame();
    double turn = factualities.isNegated(event.token()) ? -1 : 1;
    String name = frame.id();
    List<Integer> targets = parties.targets(event);
    List<Referent> named = parties.agents(event);
    List<Referent> agents = others(course, named);
    if (depth == 0 && isOwnThreat(course, named)) {
      course = course.times(-1, NESTED, "own threat");
    } else if (depth == 0 && (isOwnDeed(course, agents) || isOwnJudgement(course, event))) {
      return;
    }
    if (isOwnGuilt(course, agents)) {
      recorder.reject(course.event(), "nobody condemns a deed of his own: somebody else speaks");
      return;
    }
    if (!course.sparesAgent()) {
      for (Referent agent : agents) {
        arrive(course.times(TO_AGENT * turn, NESTED, "agent of " + name), agent);
      }
    } else if (frame.retreats()) {
      callBack(course.times(turn, NESTED, "asked to yield"), agents);
    }
    Course onward =
        course
            .times(frame.effect() * turn, NESTED, "effect of " + name + " " + frame.effect())
            .through(frame)
            .sparing(frame.asks() || (course.sparesAgent() && !frame.cancels()));
    for (int target : targets) {
      pass(turned(onward, target, frame.effect()), target, depth + 1, visited);
    }
    boolean received = targets.isEmpty() && agents.isEmpty() && toAnyReceiver(event, onward);
    if (!received && (targets.isEmpty() || agents.isEmpty())) {
      atMeant(event, course, true);
    }
  }

  // "Britain and its allies send arms to help": who does both has no attitude to the other doer.
  private List<Referent> others(Course course, List<Referent> agents) {
    List<Integer> holders = parties.holderTokens(course.event());
    return holders.size() < 2
        ? agents
        : agents.stream()
            .filter(
                agent ->
                    agent.token() == course.holder().token() || !holders.contains(agent.token()))
            .toList();
  }

  // "Pyongyang juga mengirim amunisi": to whom, an earlier sentence has told.
  private boolean toReceiver(Event event, Course course) {
    return isDropped(event)
        && arriveAtReceiver(
            course, receivers.of(article.root(course.holder().actor())), event.token());
  }

  // "setiap keterlibatan militer": on whose side, the article has told.
  private boolean toAnyReceiver(Event event, Course course) {
    return isDropped(event) && arriveAtReceiver(course, receivers.last(), event.token());
  }

  private boolean isDropped(Event event) {
    return language.dropsArguments()
        && event.frame().attitude() > 0
        && event.frame().engagement() >= MILITARY;
  }

  private boolean arriveAtReceiver(Course course, Optional<Actor> receiver, int token) {
    receiver
        .map(actor -> new Referent(actor, token, BY_TOPIC, "receiver", false))
        .ifPresent(referent -> arrive(course, referent));
    return receiver.isPresent();
  }

  // "warned that it will have consequences": the judgement speaks for itself, with the same holder.
  private boolean isOwnJudgement(Course course, Event event) {
    return event.entry().hasHolderSlot(Kind.SPEAKER)
        && event.entry().wordClass() == WordClass.VERB
        && language.has(WordList.JUDGEMENT_REPORTERS, sentence.lowerLemma(course.event().token()));
  }

  // "threatened to attack Poland": what is threatened is what its author would do.
  private boolean isOwnThreat(Course course, List<Referent> agents) {
    String holderRoot = article.root(course.holder().actor());
    return course.event().frame().ploverEvent().equals("THREATEN")
        && agents.stream().anyMatch(agent -> article.root(agent.actor()).equals(holderRoot));
  }

  // "Russia's illegal invasion" within a quotation that seems to be Russia's
  private boolean isOwnGuilt(Course course, List<Referent> agents) {
    String holderRoot = article.root(course.holder().actor());
    return course.event().entry().hasHolderSlot(Kind.SPEAKER)
        && course.attitude() < 0
        && agents.stream().anyMatch(agent -> article.root(agent.actor()).equals(holderRoot));
  }

  // "vowed to arm Kyiv": the arming speaks for itself, the vow adds its factuality alone.
  private boolean isOwnDeed(Course course, List<Referent> agents) {
    Frame frame = course.event().frame();
    String holderRoot = article.root(course.holder().actor());
    return frame.operator()
        && frame.attitude() > 0
        && !frame.asks()
        && agents.stream().anyMatch(agent -> article.root(agent.actor()).equals(holderRoot));
  }

  /**
   * Lets an attitude arrive at parties that the event's words leave out.
   *
   * @param nested whether an attitude passes through the event; else the event itself is told
   */
  private void atMeant(Event event, Course course, boolean nested) {
    Meant meant = meant(event, course, nested);
    if (nested && !course.sparesAgent()) {
      meant
          .agent()
          .ifPresent(
              actor ->
                  arriveAt(
                      course.times(TO_AGENT, BY_TOPIC, meant.agentRule()), actor, event.token()));
    }
    double effect = nested ? event.frame().effect() : 1;
    meant
        .patient()
        .ifPresent(
            actor ->
                arriveAt(
                    course.times(effect, BY_TOPIC, meant.patientRule()), actor, event.token()));
  }

  private Meant meant(Event event, Course course, boolean nested) {
    if (event.entry().wordClass() != WordClass.NOUN || issues.isOtherThing(event.token())) {
      return Meant.NOBODY;
    }
    List<Integer> targets = parties.targets(event);
    Set<String> patients = patients(event, targets);
    Set<String> agents = new LinkedHashSet<>();
    if (nested) {
      parties.agents(event).forEach(agent -> agents.add(article.root(agent.actor())));
    } else {
      agents.add(article.root(course.holder().actor()));
    }
    boolean unknownPatient = patients.isEmpty() && !targets.isEmpty();
    return meantParties.complete(
        event.frame(),
        unknownPatient ? Optional.empty() : issues.at(event.token()),
        agents,
        patients,
        referents.isDefinite(event.token()),
        recorder.statements(),
        nested && course.attitude() < 0 ? article.root(course.holder().actor()) : "");
  }

  private Set<String> patients(Event event, List<Integer> targets) {
    Set<String> patients = new LinkedHashSet<>();
    for (int target : targets) {
      referents
          .find(target)
          .or(() -> referents.belonging(target))
          .or(() -> referents.location(target))
          .ifPresent(patient -> patients.add(article.root(patient.actor())));
    }
    if (patients.isEmpty()) {
      referents
          .location(event.token())
          .ifPresent(place -> patients.add(article.root(place.actor())));
    }
    return patients;
  }

  private void arriveAt(Course course, Actor actor, int token) {
    arrive(course, new Referent(actor, token, 1, "meant", false));
  }

  private void atIssue(Course course, int token, Issue issue) {
    if (issue.event().isPresent()) {
      Issue.DefaultEvent meant = issue.event().get();
      Frame frame = frames.find(meant.frame()).orElseThrow();
      if (!course.sparesAgent()) {
        meant
            .agent()
            .flatMap(article::actor)
            .ifPresent(
                actor ->
                    arrive(
                        course.times(TO_AGENT, BY_TOPIC, "topic:agent of " + issue.id()),
                        new Referent(actor, token, 1, "topic", false)));
      }
      article
          .actor(meant.patient())
          .ifPresent(
              actor ->
                  arrive(
                      course.times(frame.effect(), BY_TOPIC, "topic:patient of " + issue.id()),
                      new Referent(actor, token, 1, "topic", false)));
      return;
    }
    recorder.record(course, TargetKind.ISSUE, issue.id(), issue.id(), token, course.certainty());
  }

  private boolean isMeantPatient(int event, int token) {
    Optional<String> patient =
        issues.at(event).flatMap(Issue::event).map(Issue.DefaultEvent::patient);
    return actors
        .mentionAt(token)
        .map(mention -> article.root(mention.actor()))
        .filter(root -> patient.filter(root::equals).isPresent())
        .isPresent();
  }

  private void arrive(Course course, Referent target) {
    Frame frame = course.event().frame();
    if (target.actor().kind() == ActorKind.PLACE
        && frame.channel() == Channel.VERBAL
        && course.trace().stream().noneMatch(rule -> rule.startsWith("effect of"))) {
      recorder.reject(course.event(), "a place is no party to words");
      return;
    }
    if (frame.eventsOnly() && course.trace().stream().noneMatch(StanceComposer::isComposed)) {
      recorder.reject(course.event(), "what is " + frame.id() + " here is no event");
      return;
    }
    boolean operated =
        frame.operator() && course.trace().stream().noneMatch(StanceComposer::isComposed);
    Course arrived =
        operated ? course.times(OPERATOR_ON_ACTOR, NESTED, "operator on an actor") : course;
    List<String> trace = new ArrayList<>(arrived.trace());
    trace.add("target:" + target.rule());
    recorder.record(
        new Course(
            arrived.event(),
            arrived.holder(),
            arrived.attitude(),
            arrived.assessment(),
            arrived.attribution(),
            arrived.certainty() * target.certainty(),
            arrived.sparesAgent(),
            arrived.reached(),
            trace),
        TargetKind.ACTOR,
        target.actor().id(),
        article.root(target.actor()),
        target.token(),
        arrived.certainty() * target.certainty());
    if (frame.mutual() && !target.affected() && !arrived.trace().contains(MUTUAL)) {
      arrive(arrived.heldBy(target, MUTUAL), arrived.holder());
    }
  }

  private static boolean isComposed(String rule) {
    return rule.startsWith("effect of")
        || rule.startsWith("agent of")
        || rule.startsWith("topic:")
        || rule.startsWith("told:")
        || rule.startsWith("war:");
  }
}
