package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.sikap.core.data.DataFile;
import org.sikap.core.data.TsvRow;
import org.sikap.core.language.Language;
import org.sikap.core.stance.Condition.Required;

/** The words of a language that express frames. Immutable and safe to share between threads. */
public final class Lexicon {
  private static final int LEMMA = 0;
  private static final int POS = 1;
  private static final int FRAME = 2;
  private static final int TARGET = 3;
  private static final int HOLDER = 4;
  private static final int CONDITION = 5;

  private final Map<WordClass, Map<String, List<LexiconEntry>>> entries;
  private final Map<String, List<LightVerb>> lightVerbs;
  private final Set<String> triggerLemmas;
  private final Set<String> deedNouns;
  private final Map<String, String> rows;
  private final Consumer<String> asked;
  private final int size;

  private Lexicon(List<LexiconEntry> all, List<LightVerb> lightVerbs, Map<String, String> rows) {
    this.rows = Map.copyOf(rows);
    this.asked = lemma -> {};
    this.entries = new EnumMap<>(WordClass.class);
    this.lightVerbs = new HashMap<>();
    this.triggerLemmas = new HashSet<>();
    this.deedNouns = new HashSet<>();
    this.size = all.size();
    for (WordClass wordClass : WordClass.values()) {
      entries.put(wordClass, new HashMap<>());
    }
    for (LexiconEntry entry : all) {
      entries
          .get(entry.wordClass())
          .computeIfAbsent(entry.headLemma(), key -> new ArrayList<>())
          .add(entry);
      triggerLemmas.add(entry.headLemma());
      if (entry.wordClass() == WordClass.NOUN && entry.frame().channel() == Channel.MATERIAL) {
        deedNouns.add(entry.headLemma());
      }
    }
    // The longest idiom wins over its own head word; files keep their order otherwise.
    entries
        .values()
        .forEach(
            byLemma ->
                byLemma
                    .values()
                    .forEach(
                        list ->
                            list.sort(
                                Comparator.comparingInt(
                                    (LexiconEntry entry) -> -entry.lemmas().size()))));
    for (LightVerb verb : lightVerbs) {
      this.lightVerbs.computeIfAbsent(verb.lemma(), key -> new ArrayList<>()).add(verb);
    }
  }

  private Lexicon(Lexicon other, Consumer<String> asked) {
    this.entries = other.entries;
    this.lightVerbs = other.lightVerbs;
    this.triggerLemmas = other.triggerLemmas;
    this.deedNouns = other.deedNouns;
    this.rows = other.rows;
    this.size = other.size;
    this.asked = requireNonNull(asked);
  }

  /** The same lexicon, which tells about every lemma that it is asked for. */
  Lexicon noting(Consumer<String> lemmas) {
    return new Lexicon(this, lemmas);
  }

  /**
   * Reads the lexicon files that a language names.
   *
   * @throws org.sikap.core.data.DataException naming file and line of the first mistake
   */
  public static Lexicon load(Language language, FrameInventory frames) {
    List<LexiconEntry> entries = new ArrayList<>();
    Map<String, String> rows = new HashMap<>();
    for (String path : language.definition().texts("lexicon")) {
      Set<List<String>> seen = new HashSet<>();
      for (TsvRow row : DataFile.resource(path).rows()) {
        if (!seen.add(row.fields())) {
          throw row.error("the same entry stands here twice");
        }
        LexiconEntry entry = readEntry(row, language, frames);
        entries.add(entry);
        addRow(rows, entry.headLemma(), row);
      }
    }
    List<LightVerb> lightVerbs = new ArrayList<>();
    for (TsvRow row : DataFile.resource(language.definition().text("light_verbs")).rows()) {
      String[] words = row.required(0, "lemma").split(" +", 2);
      addRow(rows, words[0], row);
      lightVerbs.add(
          new LightVerb(
              words[0],
              words.length > 1 ? words[1] : "",
              Slot.parse(row.required(1, "event")),
              slots(row, 2),
              slots(row, 3)));
    }
    return new Lexicon(entries, lightVerbs, rows);
  }

  private static void addRow(Map<String, String> rows, String lemma, TsvRow row) {
    rows.merge(lemma, row.fields().toString(), (before, next) -> before + "\n" + next);
  }

  private static LexiconEntry readEntry(TsvRow row, Language language, FrameInventory frames) {
    String frameId = row.required(FRAME, "frame");
    Frame frame =
        frames.find(frameId).orElseThrow(() -> row.error("unknown frame `" + frameId + "`"));
    WordClass wordClass =
        switch (row.required(POS, "pos")) {
          case "verb" -> WordClass.VERB;
          case "noun" -> WordClass.NOUN;
          case "adjective" -> WordClass.ADJECTIVE;
          default -> throw row.error("pos must be verb, noun or adjective");
        };
    return new LexiconEntry(
        Arrays.asList(row.required(LEMMA, "lemma").toLowerCase(Locale.ROOT).split(" +")),
        wordClass,
        frame,
        slots(row, TARGET),
        slots(row, HOLDER),
        row.parts(CONDITION, ";").stream().map(text -> readCondition(text, row, language)).toList(),
        language.headFirst());
  }

  private static List<Slot> slots(TsvRow row, int column) {
    return row.parts(column, ",").stream().map(Slot::parse).toList();
  }

  private static Condition readCondition(String text, TsvRow row, Language language) {
    if (text.equals("target=actor") || text.equals("target=event")) {
      Required required = text.endsWith("actor") ? Required.ACTOR : Required.EVENT;
      return new Condition(new Slot(Slot.Kind.NONE, ""), Set.of(), required);
    }
    int equals = text.indexOf('=');
    if (equals > 0) {
      return new Condition(
          Slot.parse(text.substring(0, equals)),
          Set.copyOf(Arrays.asList(text.substring(equals + 1).split("\\|"))),
          Required.WORDS);
    }
    int colon = text.indexOf(':');
    if (colon <= 0) {
      throw row.error("condition `" + text + "` is neither SLOT:CLASS nor SLOT=lemma|lemma");
    }
    String wordClass = text.substring(colon + 1);
    if (!language.hasWordClass(wordClass)) {
      throw row.error("unknown word class `" + wordClass + "`");
    }
    return new Condition(
        Slot.parse(text.substring(0, colon)), language.wordClass(wordClass), Required.WORDS);
  }

  /** The entries headed by a lemma, longest idiom first. */
  List<LexiconEntry> entries(WordClass wordClass, String lemma) {
    asked.accept(lemma);
    return entries.get(wordClass).getOrDefault(lemma, List.of());
  }

  /** The ways in which a verb lends its arguments to an event noun. */
  List<LightVerb> lightVerbs(String lemma) {
    asked.accept(lemma);
    return lightVerbs.getOrDefault(lemma, List.of());
  }

  /** Whether any entry is headed by the lemma. */
  public boolean isTrigger(String lemma) {
    asked.accept(lemma);
    return triggerLemmas.contains(lemma);
  }

  /** Whether a noun headed by the lemma names a deed, which may have been told before. */
  boolean isDeedNoun(String lemma) {
    asked.accept(lemma);
    return deedNouns.contains(lemma);
  }

  /** All that the files say of a lemma, in their own words; empty when they do not have it. */
  String rows(String lemma) {
    return rows.getOrDefault(lemma, "");
  }

  /** Number of entries. */
  public int size() {
    return size;
  }
}
