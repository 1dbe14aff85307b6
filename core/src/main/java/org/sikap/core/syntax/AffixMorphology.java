package org.sikap.core.syntax;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sikap.core.data.DataException;
import org.sikap.core.data.YamlNode;

/**
 * Words of a language that builds them from roots with prefixes, suffixes and clitics, as its
 * morphology file describes them: splits clitics off, takes the prefix of voice from a verb, undoes
 * doubling. Immutable and safe to share between threads.
 */
public final class AffixMorphology {
  private static final int SHORTEST_STEM = 2;
  private static final int DEEPEST_STEM = 3;

  /** A verb without its prefix of voice. */
  public record Verb(String stem, Voice voice) {}

  private record VoicePrefix(
      String prefix, Voice voice, Set<String> before, List<String> restores, boolean keeps) {
    boolean fits(String word) {
      return word.length() >= prefix.length() + SHORTEST_STEM
          && word.startsWith(prefix)
          && (before.isEmpty()
              || before.contains(word.substring(prefix.length(), prefix.length() + 1)));
    }
  }

  private final Set<String> roots;
  private final List<String> enclitics;
  private final List<String> particles;
  private final Set<String> wholeWords;
  private final List<VoicePrefix> voices;
  private final List<String> stemPrefixes;
  private final List<String> stemSuffixes;
  private final Map<String, String> stems;
  private final Set<String> notVerbs;
  private final Map<String, String> nominals;

  private AffixMorphology(YamlNode file) {
    this.roots = readRoots(file);
    this.enclitics = file.texts("enclitics");
    this.particles = file.texts("particles");
    this.wholeWords = Set.copyOf(new HashSet<>(file.texts("whole_words")));
    this.voices = file.get("voices").items().stream().map(AffixMorphology::readVoice).toList();
    this.stemPrefixes = file.texts("stem_prefixes");
    this.stemSuffixes = file.texts("stem_suffixes");
    Map<String, String> known = new HashMap<>();
    file.get("stems").entries().forEach((word, stem) -> known.put(word, stem.text()));
    this.stems = Map.copyOf(known);
    Map<String, String> prefixes = new HashMap<>();
    file.get("nominals").entries().forEach((nominal, verb) -> prefixes.put(nominal, verb.text()));
    this.nominals = Map.copyOf(prefixes);
    this.notVerbs = Set.copyOf(new HashSet<>(file.texts("not_verbs")));
  }

  /**
   * Reads a morphology file.
   *
   * @throws DataException naming file and line of the first mistake
   */
  public static AffixMorphology load(YamlNode file) {
    return new AffixMorphology(requireNonNull(file));
  }

  private static VoicePrefix readVoice(YamlNode item) {
    Voice voice =
        switch (item.text("voice")) {
          case "active" -> Voice.ACTIVE;
          case "passive" -> Voice.PASSIVE;
          case "state" -> Voice.STATE;
          default -> throw item.error("voice must be active, passive or state");
        };
    return new VoicePrefix(
        item.text("prefix"),
        voice,
        Set.copyOf(item.texts("before")),
        item.get("restores").items().stream().map(YamlNode::text).toList(),
        item.flag("keeps"));
  }

  private static Set<String> readRoots(YamlNode file) {
    String resource = file.text("roots");
    Set<String> roots = new HashSet<>(file.texts("further_roots"));
    try (InputStream stream =
        AffixMorphology.class.getClassLoader().getResourceAsStream(resource)) {
      if (stream == null) {
        throw file.get("roots").error(resource + " is missing from the class path");
      }
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.strip().toLowerCase(Locale.ROOT))
          .filter(line -> !line.isEmpty())
          .forEach(roots::add);
    } catch (IOException exception) {
      throw file.get("roots").error(resource + " cannot be read: " + exception.getMessage());
    }
    return Set.copyOf(roots);
  }

  /**
   * The word and the pronouns behind it, in their order: <i>dukungannya</i> is <i>dukungan</i> and
   * <i>nya</i>; one part where there is none.
   */
  public List<String> split(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (wholeWords.contains(lower) || roots.contains(lower)) {
      return List.of(word);
    }
    for (String clitic : enclitics) {
      int cut = cut(lower, clitic);
      if (cut > 0) {
        return List.of(word.substring(0, cut), word.substring(cut));
      }
    }
    return List.of(word);
  }

  /** A part of a word in lower case, without the particle behind it, once where it is doubled. */
  public String host(String part) {
    String lower = part.toLowerCase(Locale.ROOT);
    String joined = lower.endsWith("-") ? lower.substring(0, lower.length() - 1) : lower;
    if (!isWord(joined)) {
      for (String particle : particles) {
        int cut = cut(joined, particle);
        if (cut > 0) {
          return single(joined.substring(0, cut));
        }
      }
    }
    return single(joined);
  }

  private int cut(String lower, String clitic) {
    int cut = lower.length() - clitic.length();
    if (cut < SHORTEST_STEM || !lower.endsWith(clitic)) {
      return -1;
    }
    // "NATO-nya"
    boolean hyphen = lower.charAt(cut - 1) == '-';
    return hyphen || isWord(lower.substring(0, cut)) ? cut : -1;
  }

  /** Whether the word is a root, a known form of one, or a root with clitics. */
  public boolean isWord(String lower) {
    String single = single(lower);
    if (wholeWords.contains(single)
        || isStem(single, DEEPEST_STEM)
        || known(single).isPresent()
        || isNominal(single)) {
      return true;
    }
    for (String clitic : enclitics) {
      int length = single.length() - clitic.length();
      if (length > SHORTEST_STEM
          && single.endsWith(clitic)
          && isStem(single.substring(0, length), DEEPEST_STEM)) {
        return true;
      }
    }
    return false;
  }

  // "penyerbuan" is built like "menyerbu".
  private boolean isNominal(String lower) {
    return nominals.entrySet().stream()
        .filter(prefix -> lower.startsWith(prefix.getKey()))
        .anyMatch(
            prefix ->
                known(prefix.getValue() + lower.substring(prefix.getKey().length())).isPresent());
  }

  /** The word once where it is doubled: <i>negara-negara</i> is <i>negara</i>. */
  public String single(String lower) {
    int hyphen = lower.indexOf('-');
    if (hyphen <= 0) {
      return lower;
    }
    String first = lower.substring(0, hyphen);
    String second = lower.substring(hyphen + 1);
    return second.startsWith(first) ? second : lower;
  }

  /** The verb that a word without clitics is a form of; empty where no root speaks for it. */
  public Optional<Verb> verb(String lower) {
    if (notVerbs.contains(lower)) {
      return Optional.empty();
    }
    return known(lower);
  }

  private Optional<Verb> known(String lower) {
    String stem = stems.get(lower);
    if (stem != null) {
      return Optional.of(new Verb(stem, voiceOf(lower)));
    }
    if (roots.contains(lower)) {
      return Optional.empty();
    }
    for (VoicePrefix voice : voices) {
      if (!voice.fits(lower)) {
        continue;
      }
      String rest = lower.substring(voice.prefix().length());
      if (voice.keeps() && isStem(rest, DEEPEST_STEM)) {
        return Optional.of(new Verb(lower, voice.voice()));
      }
      Optional<String> likeliest =
          voice.restores().stream()
              .map(restored -> restored + rest)
              .filter(candidate -> isStem(candidate, DEEPEST_STEM))
              .min(Comparator.comparingInt(this::depth));
      if (likeliest.isPresent()) {
        return Optional.of(new Verb(likeliest.get(), voice.voice()));
      }
    }
    return Optional.empty();
  }

  private Voice voiceOf(String lower) {
    return voices.stream()
        .filter(voice -> lower.startsWith(voice.prefix()))
        .map(VoicePrefix::voice)
        .findFirst()
        .orElse(Voice.UNMARKED);
  }

  /**
   * The verb that a word tagged as one is, by a known root or else by its first letters alone.
   *
   * @param lower the word without clitics
   */
  public Verb taggedVerb(String lower) {
    return verb(lower).or(() -> guess(lower)).orElse(new Verb(lower, Voice.UNMARKED));
  }

  private Optional<Verb> guess(String lower) {
    if (roots.contains(lower) || notVerbs.contains(lower)) {
      return Optional.empty();
    }
    for (VoicePrefix voice : voices) {
      if (voice.fits(lower)) {
        String rest = lower.substring(voice.prefix().length());
        String stem =
            voice.keeps() ? lower : voice.restores().get(voice.restores().size() - 1) + rest;
        return Optional.of(new Verb(stem, voice.voice()));
      }
    }
    return Optional.empty();
  }

  private boolean isStem(String word, int deepest) {
    if (roots.contains(word)) {
      return word.length() >= SHORTEST_STEM;
    }
    return deepest > 0 && affixesRemoved(word).anyMatch(rest -> isStem(rest, deepest - 1));
  }

  // How many affixes a stem has around its root: the fewer, the likelier.
  private int depth(String word) {
    for (int depth = 0; depth < DEEPEST_STEM; depth++) {
      if (isStem(word, depth)) {
        return depth;
      }
    }
    return DEEPEST_STEM;
  }

  private Stream<String> affixesRemoved(String word) {
    return Stream.concat(
            stemSuffixes.stream()
                .filter(word::endsWith)
                .map(suffix -> word.substring(0, word.length() - suffix.length())),
            stemPrefixes.stream()
                .filter(word::startsWith)
                .map(prefix -> word.substring(prefix.length())))
        .filter(rest -> rest.length() > SHORTEST_STEM);
  }

  /** Every lemma a written word may get, its clitics among them. */
  public Set<String> possibleLemmas(String word) {
    Set<String> lemmas = new LinkedHashSet<>();
    lemmas.add(word.toLowerCase(Locale.ROOT));
    for (String part : split(word.toLowerCase(Locale.ROOT))) {
      String host = host(part);
      lemmas.add(part);
      lemmas.add(host);
      lemmas.add(taggedVerb(host).stem());
    }
    return lemmas;
  }
}
