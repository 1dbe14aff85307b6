package org.sikap.reports.html;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sikap.reports.model.EvidenceRow;
import org.sikap.reports.model.Party;
import org.sikap.reports.text.ReportTexts;

/**
 * The statements with their sentences, and what they can be filtered by.
 *
 * @param rows statements, the most confident first
 * @param holders who holds them, persons and bodies as well as what they count for
 * @param targets whom or what they are towards
 * @param frames what is done or said
 * @param languages languages of the sentences
 * @param voices through whose mouth they come
 * @param rungs how far what is done goes
 * @param outlets countries of the outlets
 */
record EvidenceList(
    List<EvidenceRow> rows,
    List<Option> holders,
    List<Option> targets,
    List<Option> frames,
    List<Option> languages,
    List<Option> voices,
    List<Option> rungs,
    List<Option> outlets) {
  private static final int HEAD = 60;

  private static final Comparator<EvidenceRow> BY_CONFIDENCE =
      Comparator.comparingDouble(EvidenceRow::confidence)
          .reversed()
          .thenComparing(EvidenceRow::statementId);

  /**
   * One choice of a filter.
   *
   * @param value its code
   * @param text what readers see
   */
  record Option(String value, String text) {}

  static EvidenceList of(List<EvidenceRow> rows, ReportTexts texts) {
    return new EvidenceList(
        rows.stream().sorted(BY_CONFIDENCE).toList(),
        options(rows, row -> parties(row.holder(), row.holderRoot()), texts),
        options(rows, row -> parties(row.target(), row.targetRoot()), texts),
        options(rows, row -> code(row.frame(), texts.code("frame", row.frame())), texts),
        options(rows, row -> code(row.language(), texts.language(row.language())), texts),
        options(rows, row -> code(row.voice(), texts.code("voice", row.voice())), texts),
        options(
            rows,
            row -> code(String.valueOf(row.engagement()), texts.engagement(row.engagement())),
            texts),
        options(
            rows,
            row ->
                row.article()
                    .sourceCountry()
                    .map(code -> code(code, texts.country(code)))
                    .orElse(Set.of()),
            texts));
  }

  /** The statements that are in the file as they are. */
  List<EvidenceRow> head() {
    return rows.subList(0, Math.min(HEAD, rows.size()));
  }

  /** The statements that are in the file compressed. */
  List<EvidenceRow> rest() {
    return rows.subList(Math.min(HEAD, rows.size()), rows.size());
  }

  /** Ids under which a statement is found, each between bars so that no id is found in another. */
  static String ids(Party party, Party root) {
    return parties(party, root).stream().map(Party::id).collect(Collectors.joining("|", "|", "|"));
  }

  private static Set<Party> parties(Party party, Party root) {
    return new LinkedHashSet<>(List.of(party, root));
  }

  private static Set<Party> code(String code, String text) {
    return Set.of(new Party(code, text));
  }

  private static List<Option> options(
      List<EvidenceRow> rows, Function<EvidenceRow, Set<Party>> values, ReportTexts texts) {
    Map<Party, Long> counts =
        rows.stream()
            .flatMap(row -> values.apply(row).stream())
            .collect(Collectors.groupingBy(party -> party, Collectors.counting()));
    Collator collator = Collator.getInstance(texts.locale());
    Stream<Party> sorted =
        counts.keySet().stream()
            .sorted(Comparator.comparing(Party::name, collator).thenComparing(Party::id));
    return sorted
        .map(
            party ->
                new Option(
                    party.id(),
                    texts.get("evidence.option", party.name(), texts.number(counts.get(party)))))
        .toList();
  }
}
