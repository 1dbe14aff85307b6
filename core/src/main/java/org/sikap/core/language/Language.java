package org.sikap.core.language;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sikap.core.actor.ActorKind;
import org.sikap.core.actor.Gender;
import org.sikap.core.actor.RoleKinds;
import org.sikap.core.data.DataFile;
import org.sikap.core.data.TsvRow;
import org.sikap.core.data.YamlNode;

/**
 * The words and word classes of one language. Immutable and safe to share between threads.
 *
 * <p>Every list is a file or a key of {@code data/languages}; {@code docs/adding-a-language.md}
 * describes them.
 */
public final class Language {
  private final String code;
  private final YamlNode root;
  private final String nounHolderMarker;
  private final Map<WordList, Set<String>> words;
  private final Map<String, Pronoun> pronouns;
  private final Map<String, Set<ActorKind>> nominals;
  private final Map<String, Set<String>> titles;
  private final Map<String, ReportingAttitude> reporting;
  private final Map<String, ClauseFactuality> clauseVerbs;
  private final Map<String, Set<String>> classes;
  private final List<AttitudePrefix> prefixes;
  private final Set<String> masks;
  private final Numbers numbers;
  private final Calibration calibration;
  private final Map<TagClass, List<String>> tagPrefixes;
  private final boolean ambiguousPossessors;
  private final boolean headFirst;
  private final boolean dropsArguments;

  /** Word classes that rules ask for, by their key under {@code tags}. */
  public enum TagClass {
    VERB,
    NOUN,
    PROPER_NOUN,
    ADJECTIVE,
    NUMBER,
    PAST_PARTICIPLE,
    FINITE_VERB
  }

  /** The closed word lists of a language, by their key in {@code language.yaml}. */
  public enum WordList {
    NEGATORS,
    FORSWEARING_NEGATORS,
    FORSWEARING_MODALS,
    DEED_NOUNS,
    NEGATIVE_SUBJECTS,
    NEGATION_LIMITERS,
    CONTRAST_MARKERS,
    EXPLETIVES,
    REFLEXIVES,
    PASSIVE_AGENT_MARKERS,
    HYPOTHETICAL_MODALS,
    PLANNED_MODALS,
    DEONTIC_MODALS,
    HYPOTHETICAL_MARKERS,
    HEDGES,
    HYPOTHETICAL_ADJECTIVES,
    RELATIVE_PRONOUNS,
    ATTRIBUTION_MARKERS,
    ATTRIBUTION_NOUNS,
    LOCATIVE_MARKERS,
    OBLIQUE_MARKERS,
    OBJECT_CONTROL_MARKERS,
    SUBJECT_CONTROL_VERBS,
    ADDRESSING_VERBS,
    HELPING_VERBS,
    HELP_MARKERS,
    ADDRESSEE_MARKERS,
    REASON_MARKERS,
    FACTIVE_MARKERS,
    PURPOSE_MARKERS,
    PREDICATIVE_MARKERS,
    ORIGIN_MARKERS,
    OFFICE_MARKERS,
    NAME_PREFIXES,
    NOUN_HOLDER_MARKERS,
    FIRST_PERSON,
    DETERMINERS,
    REPRESENTATIVES,
    NOT_FACETS,
    TEXT_NOUNS,
    ADOPTED_TEXTS,
    JUDGEMENT_REPORTERS,
    PARTITIVES,
    RECIPROCALS,
    EXAMPLE_MARKERS,
    ORDINARY_WORDS,
    YEAR_MARKERS,
    YEAR_NOUNS,
    PAST_MARKERS,
    UNREALISED_ADVERBS,
    ABBREVIATIONS,
    SENTENCE_STARTERS
  }

  private Language(YamlNode root, RoleKinds roleKinds) {
    this.root = requireNonNull(root);
    this.code = root.text("language");
    this.nounHolderMarker = root.text("noun_holder_of");
    this.words = readWordLists(root);
    this.pronouns = readPronouns(root);
    this.nominals = readNominals(root);
    this.titles = roleKinds.rolesByTitle(code);
    this.reporting = readReporting(DataFile.resource(root.text("reporting")));
    this.clauseVerbs = readClauseVerbs(DataFile.resource(root.text("clause_verbs")));
    this.classes = readClasses(DataFile.resource(root.text("classes")));
    this.prefixes = readPrefixes(root);
    this.masks = readMasks(DataFile.resource(root.text("masks")));
    this.numbers = readNumbers(root.get("numbers"));
    this.calibration =
        root.find("calibration")
            .map(path -> Calibration.load(DataFile.resource(path.text())))
            .orElse(Calibration.NONE);
    this.tagPrefixes = readTags(root.get("tags"));
    this.ambiguousPossessors = root.flag("ambiguous_possessors");
    this.headFirst = root.flag("head_first");
    this.dropsArguments = root.flag("drops_arguments");
  }

  /**
   * Reads a language and the files it names.
   *
   * @throws org.sikap.core.data.DataException naming file and line of the first mistake
   */
  public static Language load(DataFile file, RoleKinds roleKinds) {
    return new Language(file.yaml(), roleKinds);
  }

  private static Map<WordList, Set<String>> readWordLists(YamlNode root) {
    Map<WordList, Set<String>> lists = new HashMap<>();
    for (WordList list : WordList.values()) {
      String key = list.name().toLowerCase(Locale.ROOT);
      lists.put(list, Set.copyOf(new HashSet<>(root.texts(key))));
    }
    return lists;
  }

  private static Map<TagClass, List<String>> readTags(YamlNode node) {
    Map<TagClass, List<String>> tags = new EnumMap<>(TagClass.class);
    for (TagClass tagClass : TagClass.values()) {
      tags.put(tagClass, node.texts(tagClass.name().toLowerCase(Locale.ROOT)));
    }
    return tags;
  }

  private static Map<String, Pronoun> readPronouns(YamlNode root) {
    Map<String, Pronoun> pronouns = new HashMap<>();
    for (YamlNode item : root.get("pronouns").items()) {
      Set<Gender> genders =
          switch (item.text("gender")) {
            case "female" -> EnumSet.of(Gender.FEMALE);
            case "male" -> EnumSet.of(Gender.MALE);
            case "none" -> EnumSet.of(Gender.NONE);
            case "person" -> EnumSet.of(Gender.FEMALE, Gender.MALE);
            case "any" -> EnumSet.allOf(Gender.class);
            default -> throw item.error("gender must be female, male, none, person or any");
          };
      pronouns.put(item.text("form"), new Pronoun(genders, item.text("number").equals("plural")));
    }
    return pronouns;
  }

  private static Map<String, Set<ActorKind>> readNominals(YamlNode root) {
    Map<String, Set<ActorKind>> nominals = new HashMap<>();
    for (YamlNode item : root.get("nominals").items()) {
      Set<ActorKind> kinds = EnumSet.noneOf(ActorKind.class);
      for (String kind : item.texts("kinds")) {
        kinds.add(ActorKind.valueOf(kind.toUpperCase(Locale.ROOT)));
      }
      nominals.put(item.text("noun"), kinds);
    }
    return nominals;
  }

  private static Map<String, ReportingAttitude> readReporting(DataFile file) {
    Map<String, ReportingAttitude> verbs = new HashMap<>();
    for (TsvRow row : file.rows()) {
      verbs.put(row.required(0, "lemma"), readConstant(ReportingAttitude.class, row, 1));
    }
    return verbs;
  }

  private static Map<String, ClauseFactuality> readClauseVerbs(DataFile file) {
    Map<String, ClauseFactuality> verbs = new HashMap<>();
    for (TsvRow row : file.rows()) {
      verbs.put(row.required(0, "lemma"), readConstant(ClauseFactuality.class, row, 1));
    }
    return verbs;
  }

  private static <T extends Enum<T>> T readConstant(Class<T> type, TsvRow row, int column) {
    String text = row.cell(column);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                row.error(
                    "`"
                        + text
                        + "` is none of "
                        + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
  }

  private static Map<String, Set<String>> readClasses(DataFile file) {
    Map<String, Set<String>> classes = new HashMap<>();
    for (TsvRow row : file.rows()) {
      classes
          .computeIfAbsent(row.required(0, "class"), key -> new HashSet<>())
          .addAll(row.parts(1, "|"));
    }
    return classes;
  }

  private static List<AttitudePrefix> readPrefixes(YamlNode root) {
    return root.find("prefixes")
        .map(
            list ->
                list.items().stream()
                    .map(item -> new AttitudePrefix(item.text("prefix"), item.text("frame")))
                    .toList())
        .orElse(List.of());
  }

  private static Set<String> readMasks(DataFile file) {
    Set<String> masks = new LinkedHashSet<>();
    file.rows().forEach(row -> masks.add(row.required(0, "phrase")));
    return masks;
  }

  private static Numbers readNumbers(YamlNode node) {
    Map<String, Double> multipliers = new LinkedHashMap<>();
    node.get("multipliers")
        .entries()
        .forEach((word, value) -> multipliers.put(word, Double.valueOf(value.text())));
    Map<String, String> currencies = new LinkedHashMap<>();
    node.get("currencies").entries().forEach((word, value) -> currencies.put(word, value.text()));
    return new Numbers(
        node.text("decimal_mark").charAt(0),
        node.text("grouping_mark").charAt(0),
        Set.copyOf(node.texts("range_words")),
        Set.copyOf(node.texts("approximations")),
        multipliers,
        currencies,
        Set.copyOf(node.texts("shares")),
        Set.copyOf(node.texts("months")));
  }

  /** ISO 639-1 code. */
  public String code() {
    return code;
  }

  /** The language's own file, for the parts that other readers take from it. */
  public YamlNode definition() {
    return root;
  }

  /** What stands before whose deed a noun is: "of" in "the support of Norway"; may be empty. */
  public String nounHolderMarker() {
    return nounHolderMarker;
  }

  /** Whether a closed word list holds a word, in lower case unless the list has capitals. */
  public boolean has(WordList list, String word) {
    return words.get(list).contains(word);
  }

  /** All words of a list. */
  public Set<String> words(WordList list) {
    return words.get(list);
  }

  /** The third-person pronoun of a form in lower case. */
  public Optional<Pronoun> pronoun(String form) {
    return Optional.ofNullable(pronouns.get(form));
  }

  /** Forms of all third-person pronouns. */
  public Set<String> pronounForms() {
    return pronouns.keySet();
  }

  /** Kinds of actor that a noun with a determiner may mean; empty when it is no such noun. */
  public Set<ActorKind> nominalKinds(String noun) {
    return nominals.getOrDefault(noun, Set.of());
  }

  /** Nouns that may mean an actor with a determiner. */
  public Set<String> nominals() {
    return nominals.keySet();
  }

  /** Ids of the roles that a title may mean; empty when it is no title. */
  public Set<String> titleRoles(String title) {
    return titles.getOrDefault(title, Set.of());
  }

  /** All titles. */
  public Set<String> titles() {
    return titles.keySet();
  }

  /** How a reporting verb reports; empty when the verb reports nothing. */
  public Optional<ReportingAttitude> reporting(String lemma) {
    return Optional.ofNullable(reporting.get(lemma));
  }

  /** What a governing verb makes of its clause. */
  public Optional<ClauseFactuality> clauseFactuality(String lemma) {
    return Optional.ofNullable(clauseVerbs.get(lemma));
  }

  /** The lemmas of a word class that lexicon conditions name; empty when there is no such class. */
  public Set<String> wordClass(String name) {
    return classes.getOrDefault(name, Set.of());
  }

  /** Whether there is a word class of this name. */
  public boolean hasWordClass(String name) {
    return classes.containsKey(name);
  }

  /** Prefixes that carry an attitude. */
  public List<AttitudePrefix> prefixes() {
    return prefixes;
  }

  /** Phrases that contain an actor's name and mean none. */
  public Set<String> masks() {
    return masks;
  }

  /**
   * Whether what stands beside an event noun without a preposition may be its doer or whom it is
   * done to, as the noun's meaning tells: <i>serangan Rusia</i>, <i>pembebasan Kherson</i>.
   */
  public boolean ambiguousPossessors() {
    return ambiguousPossessors;
  }

  /** Whether a noun stands before what modifies it, so that it begins its idioms. */
  public boolean headFirst() {
    return headFirst;
  }

  /** Whether an argument that the text has named may be left out. */
  public boolean dropsArguments() {
    return dropsArguments;
  }

  /** How often statements of a certainty are right. */
  public Calibration calibration() {
    return calibration;
  }

  /** How numbers are written. */
  public Numbers numbers() {
    return numbers;
  }

  /** Whether a tag begins with one of the language's prefixes for a word class. */
  public boolean isTag(TagClass tagClass, String tag) {
    for (String prefix : tagPrefixes.get(tagClass)) {
      if (tag.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
