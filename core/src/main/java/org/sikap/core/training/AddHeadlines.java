package org.sikap.core.training;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sikap.core.syntax.AffixMorphology;
import org.sikap.core.syntax.Voice;

/**
 * Adds sentences in the style of headlines, whose active verbs stand without their prefix (<i>Rusia
 * serang Kyiv</i>): treebanks have none, newspapers have one in every article.
 */
final class AddHeadlines {
  private static final int EVERY = 4;

  private final AffixMorphology morphology;

  AddHeadlines(AffixMorphology morphology) {
    this.morphology = requireNonNull(morphology);
  }

  /** The sentences and, of every fourth with an active verb, its headline. */
  List<List<TreebankToken>> apply(List<List<TreebankToken>> sentences) {
    List<List<TreebankToken>> result = new ArrayList<>(sentences);
    for (int index = 0; index < sentences.size(); index += EVERY) {
      List<TreebankToken> headline = sentences.get(index).stream().map(this::shorten).toList();
      if (!headline.equals(sentences.get(index))) {
        result.add(headline);
      }
    }
    return result;
  }

  private TreebankToken shorten(TreebankToken token) {
    if (!token.tag().equals("VERB")) {
      return token;
    }
    AffixMorphology.Verb verb = morphology.taggedVerb(token.form().toLowerCase(Locale.ROOT));
    return verb.voice() == Voice.ACTIVE ? token.withForm(verb.stem()) : token;
  }
}
