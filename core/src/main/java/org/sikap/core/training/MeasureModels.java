package org.sikap.core.training;

import static java.util.Objects.requireNonNull;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import org.sikap.core.syntax.AffixMorphology;
import org.sikap.core.syntax.MaltModel;
import org.sikap.core.syntax.MaltRows;

/** Holds trained models against sentences they have not seen. */
final class MeasureModels {
  private static final String PUNCTUATION = "PUNCT";

  private final MaxentTagger tagger;
  private final MaltModel parser;
  private final AffixMorphology morphology;

  /**
   * Shares of tokens; arcs leave punctuation out.
   *
   * @param sentences number of sentences
   * @param tokens number of tokens
   * @param tags share of tokens with the right part of speech
   * @param heads share with the right head, over the tagger's own tags
   * @param relations share with the right head and relation, over the tagger's own tags
   * @param goldHeads share with the right head where the tags are given
   * @param goldRelations share with the right head and relation where the tags are given
   */
  record Accuracy(
      int sentences,
      int tokens,
      double tags,
      double heads,
      double relations,
      double goldHeads,
      double goldRelations) {}

  MeasureModels(MaxentTagger tagger, MaltModel parser, AffixMorphology morphology) {
    this.tagger = requireNonNull(tagger);
    this.parser = requireNonNull(parser);
    this.morphology = requireNonNull(morphology);
  }

  Accuracy run(List<List<TreebankToken>> sentences) {
    Count count = new Count();
    for (List<TreebankToken> sentence : sentences) {
      List<String> gold = sentence.stream().map(TreebankToken::tag).toList();
      List<String> tags =
          tagger
              .tagSentence(sentence.stream().map(token -> new Word(token.form())).toList())
              .stream()
              .map(TaggedWord::tag)
              .toList();
      for (int token = 0; token < gold.size(); token++) {
        count.tokens++;
        count.tags += tags.get(token).equals(gold.get(token)) ? 1 : 0;
      }
      compare(sentence, tags, count, 0);
      compare(sentence, gold, count, 1);
    }
    return new Accuracy(
        sentences.size(),
        count.tokens,
        (double) count.tags / count.tokens,
        (double) count.heads[0] / count.arcs,
        (double) count.relations[0] / count.arcs,
        (double) count.heads[1] / count.arcs,
        (double) count.relations[1] / count.arcs);
  }

  private void compare(List<TreebankToken> sentence, List<String> tags, Count count, int kind) {
    String[] rows = new String[sentence.size()];
    for (int token = 0; token < rows.length; token++) {
      rows[token] =
          MaltRows.row(token + 1, sentence.get(token).form(), tags.get(token), morphology);
    }
    int[] heads = new int[rows.length];
    String[] relations = new String[rows.length];
    parser.parse(rows, heads, relations);
    for (int token = 0; token < rows.length; token++) {
      TreebankToken gold = sentence.get(token);
      if (gold.tag().equals(PUNCTUATION)) {
        continue;
      }
      count.arcs += kind;
      boolean head = heads[token] == gold.head();
      boolean relation =
          relations[token].equalsIgnoreCase(gold.relation()) || (gold.head() < 0 && head);
      count.heads[kind] += head ? 1 : 0;
      count.relations[kind] += head && relation ? 1 : 0;
    }
  }

  private static final class Count {
    private int tokens;
    private int tags;
    private int arcs;
    private final int[] heads = new int[2];
    private final int[] relations = new int[2];
  }
}
