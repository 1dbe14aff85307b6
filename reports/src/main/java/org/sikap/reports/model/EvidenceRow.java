package org.sikap.reports.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One statement with the sentence that makes it.
 *
 * @param statementId its id in the tables
 * @param holder who holds the stance
 * @param holderRoot the state or organisation it counts for
 * @param holderText how the text names the holder
 * @param target towards whom or what
 * @param targetRoot the state or organisation the target belongs to
 * @param targetText how the text names the target
 * @param language ISO 639-1 code of the sentence
 * @param sentence the sentence, or its beginning where it is very long
 * @param highlights parts of the sentence that matter, within its length
 * @param frame what is done or said, by id
 * @param engagement rung on the engagement ladder, 0..4
 * @param channel {@code verbal} or {@code material}
 * @param polarity -1..1, from holder to target
 * @param alignment -1..1, contribution on the axis, where it has one
 * @param influence 0..1, how strongly it moves its holder's score; 0 off the axis
 * @param factuality what the text says of its reality, by id
 * @param voice through whose mouth it comes, by id
 * @param reportedBy who says it of the holder, for attributed statements
 * @param quantity an amount, where the text gives one
 * @param confidence 0..1
 * @param trace rules that produced it, in order
 * @param otherStories further stories with a statement of the same holder, frame, target and sign
 * @param article the article it stands in
 */
public record EvidenceRow(
    String statementId,
    Party holder,
    Party holderRoot,
    String holderText,
    Party target,
    Party targetRoot,
    String targetText,
    String language,
    String sentence,
    List<Highlight> highlights,
    String frame,
    int engagement,
    String channel,
    double polarity,
    OptionalDouble alignment,
    double influence,
    String factuality,
    String voice,
    Optional<Party> reportedBy,
    Optional<Quantity> quantity,
    double confidence,
    List<String> trace,
    long otherStories,
    ArticleReference article) {
  public EvidenceRow {
    requireNonNull(statementId);
    requireNonNull(holder);
    requireNonNull(holderRoot);
    requireNonNull(holderText);
    requireNonNull(target);
    requireNonNull(targetRoot);
    requireNonNull(targetText);
    requireNonNull(language);
    requireNonNull(sentence);
    highlights = List.copyOf(highlights);
    requireNonNull(frame);
    requireNonNull(channel);
    requireNonNull(alignment);
    requireNonNull(factuality);
    requireNonNull(voice);
    requireNonNull(reportedBy);
    requireNonNull(quantity);
    trace = List.copyOf(trace);
    requireNonNull(article);
    for (Highlight highlight : highlights) {
      if (highlight.end() > sentence.length()) {
        throw new IllegalArgumentException(
            "statement `" + statementId + "` highlights text behind the end of its sentence");
      }
    }
  }

  /** The sentence in stretches of one look each, nothing left out. */
  public List<Segment> segments() {
    return Segment.of(sentence, highlights);
  }

  /** Whether the actor, itself or through a person or body of it, holds this stance. */
  public boolean isHeldBy(String actorId) {
    return holder.id().equals(actorId) || holderRoot.id().equals(actorId);
  }
}
