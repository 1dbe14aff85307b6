package org.sikap.reports.html;

import com.ibm.icu.util.Region;
import java.util.Locale;
import java.util.Optional;
import org.sikap.reports.model.ActorRow;
import org.sikap.reports.text.ReportTexts;

/**
 * A state on the map.
 *
 * @param code ISO 3166 numeric code, three digits, by which the map knows it
 * @param actor the state
 * @param look style class of where it stands
 * @param score its score as readers see it, or a dash
 */
record MapRow(String code, ActorRow actor, String look, String score) {
  /** A row for an actor that is a country; empty for any other. */
  static Optional<MapRow> of(ActorRow actor, ReportTexts texts) {
    return numericCode(actor.actor().id())
        .map(
            code ->
                new MapRow(
                    code,
                    actor,
                    actor.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    actor
                        .estimate()
                        .filter(estimate -> actor.isPlaced())
                        .map(estimate -> texts.signed(estimate.score()))
                        .orElse("–")));
  }

  private static Optional<String> numericCode(String id) {
    if (!id.matches("[A-Z]{3}")) {
      return Optional.empty();
    }
    try {
      int code = Region.getInstance(id).getNumericCode();
      return code > 0 ? Optional.of(String.format(Locale.ROOT, "%03d", code)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      // Three capitals that are no country, such as an organisation's.
      return Optional.empty();
    }
  }
}
