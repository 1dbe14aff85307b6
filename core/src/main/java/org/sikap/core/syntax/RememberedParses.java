package org.sikap.core.syntax;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parses of one text: those made before are given back, the others are asked of a parser. For
 * one text and one thread.
 */
public final class RememberedParses implements SentenceParser {
  private final SentenceParser parser;
  private final Map<Long, ParsedSentence> remembered = new HashMap<>();
  private final List<SentenceParse> used = new ArrayList<>();
  private int made;

  /**
   * @param parser asked for the sentences that are not among the others
   * @param earlier what the same parser has made of the same text
   */
  public RememberedParses(SentenceParser parser, List<SentenceParse> earlier) {
    this.parser = requireNonNull(parser);
    earlier.forEach(parse -> remembered.put(key(parse.begin(), parse.end()), parse.tree()));
  }

  @Override
  public ParsedSentence parse(String text, int begin, int end) {
    ParsedSentence tree = remembered.get(key(begin, end));
    if (tree == null) {
      tree = parser.parse(text, begin, end);
      made++;
    }
    used.add(new SentenceParse(begin, end, tree));
    return tree;
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
