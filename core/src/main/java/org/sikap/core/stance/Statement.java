package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Holder, frame and target as one sentence expresses them.
 *
 * @param sentenceIndex the sentence's place in the article
 * @param sentence its text
 * @param begin first character of the evidence in the article's text
 * @param end behind its last character
 * @param holderId actor that holds the stance
 * @param holderRoot state or organisation it counts for
 * @param holderText how the text names the holder
 * @param targetKind actor or issue
 * @param targetId actor or issue
 * @param targetRoot state or organisation the target belongs to; the id for an issue
 * @param targetText how the text names the target
 * @param frame what is done or said
 * @param polarity -1..1, from holder to target
 * @param factuality what the text says of its reality
 * @param voice through whose mouth it comes
 * @param reportedBy root of the actor who says it of the holder, for attributed statements
 * @param quantity an amount the text gives for the deed
 * @param confidence 0..1, the estimated probability that holder, target and sign are right; see
 *     {@link EngineOptions#calibration}
 * @param trace names of the rules that produced it, in order
 */
public record Statement(
    int sentenceIndex,
    String sentence,
    int begin,
    int end,
    String holderId,
    String holderRoot,
    String holderText,
    TargetKind targetKind,
    String targetId,
    String targetRoot,
    String targetText,
    Frame frame,
    double polarity,
    Factuality factuality,
    Voice voice,
    Optional<String> reportedBy,
    Optional<Quantity> quantity,
    double confidence,
    List<String> trace) {
  public Statement {
    requireNonNull(sentence);
    requireNonNull(holderId);
    requireNonNull(targetKind);
    requireNonNull(targetId);
    requireNonNull(frame);
    requireNonNull(factuality);
    requireNonNull(voice);
    requireNonNull(reportedBy);
    requireNonNull(quantity);
    trace = List.copyOf(trace);
  }

  /** This statement with another confidence. */
  Statement withConfidence(double other) {
    return new Statement(
        sentenceIndex,
        sentence,
        begin,
        end,
        holderId,
        holderRoot,
        holderText,
        targetKind,
        targetId,
        targetRoot,
        targetText,
        frame,
        polarity,
        factuality,
        voice,
        reportedBy,
        quantity,
        other,
        trace);
  }
}
