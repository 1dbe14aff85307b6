package org.sikap.core.training;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sikap.core.syntax.AffixMorphology;

/**
 * Brings treebanks of different ages to one scheme, that of the tokeniser and of the newer files:
 * doubled words are one token, clitics are tokens, words of closed classes have the tag they have
 * today, a noun beside a noun is its modifier.
 */
final class HarmonizeTreebank {
  private static final int FEWEST_SEEN = 5;
  private static final double CLEAR_MAJORITY = 0.85;
  private static final Set<String> CLOSED =
      Set.of("ADP", "AUX", "CCONJ", "DET", "PART", "PRON", "SCONJ", "ADV");

  private final AffixMorphology morphology;
  private final Map<String, String> closedTags;

  private HarmonizeTreebank(AffixMorphology morphology, Map<String, String> closedTags) {
    this.morphology = requireNonNull(morphology);
    this.closedTags = Map.copyOf(closedTags);
  }

  /** Learns the words of closed classes from sentences in today's scheme. */
  static HarmonizeTreebank learn(
      AffixMorphology morphology, List<List<TreebankToken>> currentSentences) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (List<TreebankToken> sentence : currentSentences) {
      for (TreebankToken token : sentence) {
        counts
            .computeIfAbsent(token.form().toLowerCase(Locale.ROOT), key -> new HashMap<>())
            .merge(token.tag(), 1, Integer::sum);
      }
    }
    Map<String, String> closed = new HashMap<>();
    counts.forEach(
        (form, tags) -> {
          int all = tags.values().stream().mapToInt(Integer::intValue).sum();
          tags.forEach(
              (tag, count) -> {
                boolean clear = all >= FEWEST_SEEN && count >= CLEAR_MAJORITY * all;
                if (clear && CLOSED.contains(tag)) {
                  closed.put(form, tag);
                }
              });
        });
    return new HarmonizeTreebank(morphology, closed);
  }

  /** A sentence in the common scheme. */
  List<TreebankToken> apply(List<TreebankToken> sentence, boolean older) {
    List<TreebankToken> joined = joinDoubled(sentence);
    List<TreebankToken> split = older ? splitClitics(joined) : joined;
    return split.stream()
        .map(token -> older ? retag(token, split) : token)
        .map(token -> relate(token, split))
        .toList();
  }

  // "partai - partai" is one word to the tokeniser.
  private static List<TreebankToken> joinDoubled(List<TreebankToken> sentence) {
    List<TreebankToken> result = sentence;
    for (int token = 0; token + 2 < result.size(); token++) {
      String first = result.get(token).form();
      boolean doubled =
          result.get(token + 1).form().equals("-")
              && result
                  .get(token + 2)
                  .form()
                  .toLowerCase(Locale.ROOT)
                  .startsWith(first.toLowerCase(Locale.ROOT))
              && first.length() > 1
              && Character.isLetter(first.charAt(0));
      if (doubled) {
        result = joined(result, token);
      }
    }
    return result;
  }

  private static List<TreebankToken> joined(List<TreebankToken> sentence, int first) {
    TreebankToken one = sentence.get(first);
    TreebankToken two = sentence.get(first + 2);
    TreebankToken outer = isWithin(one.head(), first) ? two : one;
    List<TreebankToken> result = new ArrayList<>();
    for (int token = 0; token < sentence.size(); token++) {
      TreebankToken old = sentence.get(token);
      if (token == first) {
        result.add(
            new TreebankToken(
                one.form() + "-" + two.form(),
                one.tag(),
                shifted(outer.head(), first, -2),
                outer.relation()));
      } else if (!isWithin(token, first)) {
        result.add(old.withHead(shifted(old.head(), first, -2)));
      }
    }
    return result;
  }

  private static boolean isWithin(int token, int first) {
    return token >= first && token <= first + 2;
  }

  private static int shifted(int head, int first, int by) {
    return isWithin(head, first) ? first : head > first ? head + by : head;
  }

  private List<TreebankToken> splitClitics(List<TreebankToken> sentence) {
    List<TreebankToken> result = sentence;
    for (int token = 0; token < result.size(); token++) {
      TreebankToken whole = result.get(token);
      boolean open = whole.tag().equals("NOUN") || whole.tag().equals("VERB");
      List<String> parts = open ? morphology.split(whole.form()) : List.of();
      if (parts.size() == 2) {
        result = split(result, token, parts);
        token++;
      }
    }
    return result;
  }

  private static List<TreebankToken> split(
      List<TreebankToken> sentence, int host, List<String> parts) {
    List<TreebankToken> result = new ArrayList<>();
    for (int token = 0; token < sentence.size(); token++) {
      TreebankToken old = sentence.get(token);
      int head = old.head() > host ? old.head() + 1 : old.head();
      if (token != host) {
        result.add(old.withHead(head));
        continue;
      }
      result.add(old.withForm(parts.get(0)).withHead(head));
      String relation = old.tag().equals("VERB") ? "obj" : "nmod";
      result.add(new TreebankToken(parts.get(1), "PRON", host, relation));
    }
    return result;
  }

  private TreebankToken retag(TreebankToken token, List<TreebankToken> sentence) {
    String today = closedTags.get(token.form().toLowerCase(Locale.ROOT));
    boolean retagged =
        today != null && (CLOSED.contains(token.tag()) || token.tag().equals("VERB"));
    String tag = retagged ? today : token.tag();
    boolean clausal = token.head() >= 0 && sentence.get(token.head()).tag().equals("VERB");
    if (token.tag().equals("ADP") && token.relation().equals("case") && clausal) {
      return token.withTag("SCONJ").withRelation("mark");
    }
    if (tag.equals("AUX") && token.relation().equals("advmod")) {
      return token.withTag(tag).withRelation("aux");
    }
    return token.withTag(tag);
  }

  private static TreebankToken relate(TreebankToken token, List<TreebankToken> sentence) {
    if (token.head() < 0) {
      return token.withRelation("root");
    }
    TreebankToken head = sentence.get(token.head());
    boolean nouns = token.tag().equals("NOUN") || token.tag().equals("PROPN");
    boolean flat = token.relation().equals("flat") && head.tag().equals("NOUN") && nouns;
    boolean compound = token.relation().equals("compound") && nouns;
    if (flat || compound) {
      return token.withRelation("nmod");
    }
    return token.relation().equals("amod") && token.tag().equals("VERB")
        ? token.withRelation("acl")
        : token;
  }
}
