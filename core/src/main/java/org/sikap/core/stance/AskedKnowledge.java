package org.sikap.core.stance;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the reading of one article asks of register and lexicon, each question once: another reading
 * with the same answers comes to the same statements. In build systems this is a verifying trace
 * (Mokhov, Mitchell and Peyton Jones 2018).
 */
final class AskedKnowledge {
  private static final String SEPARATOR = "\t";

  private final Set<String> words = new LinkedHashSet<>();
  private final Set<String> lemmas = new LinkedHashSet<>();
  private final Set<String> actors = new LinkedHashSet<>();
  private final Set<String> roots = new LinkedHashSet<>();
  private final Set<String> officers = new LinkedHashSet<>();

  /** Whether a word as written may be one of the lexicon. */
  void word(String word) {
    words.add(word);
  }

  /** What the lexicon says of a lemma. */
  void lemma(String lemma) {
    lemmas.add(lemma);
  }

  /** Who the actor of an id is. */
  void actor(String id) {
    actors.add(id);
  }

  /** Whom an actor counts for. */
  void root(String id) {
    roots.add(id);
  }

  /** Who holds one of the roles in a state or organisation. */
  void officer(Set<String> roles, String of) {
    officers.add(of + " " + String.join(" ", new TreeSet<>(roles)));
  }

  /** The questions as lines, which {@link KnowledgeAnswers} reads. */
  String asText() {
    return String.join("\n", line(words), line(lemmas), line(actors), line(roots), line(officers));
  }

  private static String line(Set<String> questions) {
    return String.join(SEPARATOR, questions);
  }

  /** The questions of each line, in the order of {@link #asText}. */
  static String[][] read(String asked) {
    String[] lines = asked.split("\n", -1);
    String[][] questions = new String[lines.length][];
    for (int line = 0; line < lines.length; line++) {
      questions[line] = lines[line].isEmpty() ? new String[0] : lines[line].split(SEPARATOR, -1);
    }
    return questions;
  }
}
