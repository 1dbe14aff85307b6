package org.sikap.core.syntax;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sikap.core.data.DataFile;
import org.sikap.core.data.TsvRow;
import org.sikap.core.data.YamlNode;

/**
 * Lemmas of a language by its data: a table of forms that follow no rule, and rules from the ending
 * of a form to the ending of its lemma, each for one part of speech. Immutable and safe to share
 * between threads.
 */
final class LemmaTable {
  private static final String VERB = "VERB";
  private static final String AUXILIARY = "AUX";
  private static final List<String> INFLECTED = List.of(VERB, "NOUN", "ADJ", "DET", "PRON");

  /**
   * What a form is a form of.
   *
   * @param lemma the lemma
   * @param feature of verbs, such as {@code part}; empty where there is none
   */
  record Entry(String lemma, String feature) {}

  private record Rule(String ending, Entry entry) {
    Entry apply(String form) {
      String lemma = form.substring(0, form.length() - ending.length()) + entry.lemma();
      return new Entry(lemma, entry.feature());
    }
  }

  private final Map<String, Map<String, Entry>> forms = new HashMap<>();
  private final Map<String, List<Rule>> rules = new HashMap<>();

  private LemmaTable(DataFile rules, DataFile exceptions) {
    for (TsvRow row : rules.rows()) {
      this.rules
          .computeIfAbsent(row.required(0, "pos"), key -> new ArrayList<>())
          .add(new Rule(row.required(1, "ending"), new Entry(row.cell(2), row.cell(3))));
    }
    for (TsvRow row : exceptions.rows()) {
      this.forms
          .computeIfAbsent(row.required(1, "pos"), key -> new HashMap<>())
          .putIfAbsent(row.required(0, "form"), new Entry(row.required(2, "lemma"), row.cell(3)));
    }
  }

  /**
   * Reads the tables that a language file names under {@code lemmas}.
   *
   * @throws org.sikap.core.data.DataException naming file and line of the first mistake
   */
  static LemmaTable load(YamlNode lemmas) {
    requireNonNull(lemmas);
    return new LemmaTable(
        DataFile.resource(lemmas.text("rules")), DataFile.resource(lemmas.text("exceptions")));
  }

  /** What a form tagged as a part of speech is; itself where neither table nor rules know it. */
  Entry entry(String form, String tag) {
    String lower = form.toLowerCase(Locale.ROOT);
    String group = tag.equals(AUXILIARY) ? VERB : tag;
    Entry known = forms.getOrDefault(group, Map.of()).get(lower);
    if (known != null) {
      return known;
    }
    return ruled(lower, group).orElse(new Entry(lower, ""));
  }

  private Optional<Entry> ruled(String lower, String group) {
    return rules.getOrDefault(group, List.of()).stream()
        .filter(rule -> lower.length() > rule.ending().length() && lower.endsWith(rule.ending()))
        .map(rule -> rule.apply(lower))
        .findFirst();
  }

  /** Every lemma a form may have, whatever its part of speech. */
  Set<String> all(String form) {
    Set<String> lemmas = new LinkedHashSet<>();
    lemmas.add(form.toLowerCase(Locale.ROOT));
    forms.keySet().forEach(tag -> lemmas.add(entry(form, tag).lemma()));
    INFLECTED.forEach(tag -> lemmas.add(entry(form, tag).lemma()));
    rules.keySet().forEach(tag -> lemmas.add(entry(form, tag).lemma()));
    return lemmas;
  }
}
