package org.sikap.core.syntax;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parses of one text: those made before are given back, the others are asked of a parser. For
 * one text and one thread.
 */
public final class RememberedParses implements SentenceParser {
  private final SentenceParser parser;
  private final Map<Long, SentenceParse> remembered = new HashMap<>();
  private final List<SentenceParse> used = new ArrayList<>();
  private int made;

  /**
   * @param parser asked for the sentences that are not among the others
   * @param earlier what the same parser has made of the same text
   */
  public RememberedParses(SentenceParser parser, List<SentenceParse> earlier) {
    this.parser = requireNonNull(parser);
    earlier.forEach(parse -> remembered.put(key(parse.begin(), parse.end()), parse));
  }

  @Override
  public ParsedSentence parse(String text, int begin, int end) {
    SentenceParse known = remembered.get(key(begin, end));
    if (known == null) {
      known = new SentenceParse(begin, end, parser.parse(text, begin, end), Optional.empty());
      made++;
    }
    used.add(known);
    return known.tree();
  }

  // Names are asked of a tree right after it was given.
  @Override
  public List<RecognisedName> names(ParsedSentence sentence) {
    int last = used.size() - 1;
    SentenceParse parse = used.get(last);
    if (parse.tree() != sentence) {
      throw new IllegalArgumentException("names are told of the last parse alone");
    }
    List<RecognisedName> names = parse.names().orElseGet(() -> parser.names(sentence));
    used.set(last, parse.withNames(names));
    return names;
  }

  @Override
  public Set<String> parts(String word) {
    return parser.parts(word);
  }

  @Override
  public Set<String> possibleLemmas(String word) {
    return parser.possibleLemmas(word);
  }

  /** The parses that were asked for, in the order of the questions. */
  public List<SentenceParse> used() {
    return List.copyOf(used);
  }

  /** How many of them the parser had to make. */
  public int made() {
    return made;
  }

  private static long key(int begin, int end) {
    return (long) begin << Integer.SIZE | end;
  }
}
