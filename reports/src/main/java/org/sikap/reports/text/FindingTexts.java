package org.sikap.reports.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sikap.reports.model.ActorRow;
import org.sikap.reports.model.Estimate;
import org.sikap.reports.model.Finding;
import org.sikap.reports.model.Side;
import org.sikap.reports.model.Standing;
import org.sikap.reports.model.Subject;

/** Says findings in plain sentences, each with its uncertainty. */
public final class FindingTexts {
  private final ReportTexts texts;
  private final Subject subject;

  /** Sentences about a subject. */
  public FindingTexts(ReportTexts texts, Subject subject) {
    this.texts = requireNonNull(texts);
    this.subject = requireNonNull(subject);
  }

  /** What was found, in one short sentence without full stop. */
  public String title(Finding finding) {
    String title = sentence(finding);
    int first = title.offsetByCodePoints(0, Math.min(1, title.length()));
    // A name such as "negara-negara Barat" has no capital of its own.
    return title.substring(0, first).toUpperCase(texts.locale()) + title.substring(first);
  }

  private String sentence(Finding finding) {
    if (finding instanceof Finding.StandsFirmest firmest) {
      return texts.get(
          stands(firmest.actor()) ? "finding.firmest.with.title" : "finding.firmest.leans.title",
          firmest.actor().actor().name(),
          subject.pole(firmest.side()).name());
    }
    if (finding instanceof Finding.StandsAlone alone) {
      return texts.get("finding.alone.title", subject.pole(alone.side()).name());
    }
    if (finding instanceof Finding.WordsApartFromDeeds apart) {
      return texts.get("finding.apart.title", apart.actor().actor().name());
    }
    Finding.HowManyPlaced many = (Finding.HowManyPlaced) finding;
    return texts.get(
        "finding.placed.title",
        many.placed(),
        texts.number(many.placed()),
        texts.number(many.placed() + many.insufficient()));
  }

  /** How it was decided who is named first; empty where nobody is. */
  public Optional<String> rule(List<Finding> findings) {
    return findings.stream().anyMatch(Finding.StandsFirmest.class::isInstance)
        ? Optional.of(texts.get("finding.rule"))
        : Optional.empty();
  }

  /** The figures behind it, as one sentence. */
  public String detail(Finding finding) {
    if (finding instanceof Finding.StandsFirmest firmest) {
      Estimate estimate = firmest.actor().estimate().orElseThrow();
      return texts.get(
          "finding.firmest.detail",
          texts.signed(estimate.score()),
          texts.interval(estimate.low(), estimate.high()),
          firmest.actor().stories(),
          channels(firmest.actor(), firmest.side()));
    }
    if (finding instanceof Finding.StandsAlone alone) {
      return texts.get("finding.alone.detail", subject.pole(alone.side()).name());
    }
    if (finding instanceof Finding.WordsApartFromDeeds apart) {
      return apart(apart.actor());
    }
    return texts.get("finding.placed.detail", ((Finding.HowManyPlaced) finding).insufficient());
  }

  private String apart(ActorRow actor) {
    Estimate estimate = actor.estimate().orElseThrow();
    return texts.get(
        "finding.apart.detail",
        texts.signed(actor.verbalScore().getAsDouble()),
        texts.signed(actor.materialScore().getAsDouble()),
        texts.signed(estimate.score()),
        texts.interval(estimate.low(), estimate.high()),
        actor.stories());
  }

  private String channels(ActorRow actor, Side side) {
    boolean words = isOn(side, actor.verbalScore());
    boolean deeds = isOn(side, actor.materialScore());
    if (words && deeds) {
      return texts.get("finding.channels.both");
    }
    if (words) {
      return contrast(actor, actor.materialScore(), "finding.channels.words");
    }
    if (deeds) {
      return contrast(actor, actor.verbalScore(), "finding.channels.deeds");
    }
    return texts.get("finding.channels.neither");
  }

  private String contrast(ActorRow actor, OptionalDouble other, String key) {
    if (other.isEmpty()) {
      return texts.get(key);
    }
    String differing = key.equals("finding.channels.words") ? "deeds_differ" : "words_differ";
    return texts.get(
        "finding.channels." + differing,
        texts.signed(actor.verbalScore().getAsDouble()),
        texts.signed(actor.materialScore().getAsDouble()));
  }

  private static boolean isOn(Side side, OptionalDouble score) {
    return score.isPresent()
        && (side == Side.POSITIVE ? score.getAsDouble() > 0 : score.getAsDouble() < 0);
  }

  private static boolean stands(ActorRow actor) {
    return actor.standing() == Standing.WITH_NEGATIVE || actor.standing() == Standing.WITH_POSITIVE;
  }
}
