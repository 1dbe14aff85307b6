package org.sikap.core.syntax;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Set;
import org.sikap.core.data.YamlNode;

/**
 * Sets right what parsers confuse in languages that mark objects and agents by a preposition: a
 * passive taken for a copula with an adjective, an agent or a receiver taken for the object. The
 * words are the language's own.
 */
final class MarkedTree {
  private static final String PARTICIPLE = "VERB:part";

  private final LemmaTable lemmas;
  private final Set<String> passiveAuxiliaries;
  private final Set<String> objectMarkers;

  private MarkedTree(LemmaTable lemmas, YamlNode parser) {
    this.lemmas = requireNonNull(lemmas);
    this.passiveAuxiliaries = Set.copyOf(parser.texts("passive_auxiliaries"));
    this.objectMarkers = Set.copyOf(parser.texts("object_markers"));
  }

  static MarkedTree read(YamlNode parser, LemmaTable lemmas) {
    return new MarkedTree(lemmas, parser);
  }

  void mend(String[] forms, String[] lemmaOf, String[] tags, int[] heads, String[] relations) {
    for (int token = 0; token < forms.length; token++) {
      passive(token, forms, lemmaOf, tags, heads, relations);
    }
    for (int token = 0; token < forms.length; token++) {
      marked(token, forms, heads, relations);
    }
  }

  // "fue condenada por Polonia"
  private void passive(
      int token, String[] forms, String[] lemmaOf, String[] tags, int[] heads, String[] relations) {
    LemmaTable.Entry verb = lemmas.entry(forms[token], "VERB");
    boolean participle =
        verb.feature().equals("part")
            && (tags[token].startsWith("ADJ") || tags[token].startsWith("VERB"));
    int auxiliary = participle ? passiveAuxiliary(token, lemmaOf, heads, relations) : -1;
    if (auxiliary < 0) {
      return;
    }
    tags[token] = PARTICIPLE;
    lemmaOf[token] = verb.lemma();
    relations[auxiliary] = "aux:pass";
    for (int child = 0; child < forms.length; child++) {
      if (heads[child] == token && relations[child].equals("nsubj")) {
        relations[child] = "nsubj:pass";
      }
    }
  }

  private int passiveAuxiliary(int verb, String[] lemmaOf, int[] heads, String[] relations) {
    for (int child = 0; child < verb; child++) {
      String relation = relations[child];
      if (heads[child] == verb
          && (relation.equals("cop") || relation.startsWith("aux"))
          && passiveAuxiliaries.contains(lemmaOf[child])) {
        return child;
      }
    }
    return -1;
  }

  // "entregó tanques a Ucrania", "vetado por Hungría": with a preposition it is no object, unless
  // the preposition is the one of objects and no other object stands there.
  private void marked(int token, String[] forms, int[] heads, String[] relations) {
    boolean object = relations[token].equals("obj") || relations[token].equals("iobj");
    int marker = object ? marker(token, heads, relations) : -1;
    if (marker < 0) {
      return;
    }
    boolean own = objectMarkers.contains(forms[marker].toLowerCase(Locale.ROOT));
    boolean other = false;
    for (int child = 0; child < forms.length; child++) {
      other |=
          child != token
              && heads[child] == heads[token]
              && relations[child].equals("obj")
              && marker(child, heads, relations) < 0;
    }
    relations[token] = own && !other ? "obj" : "obl";
  }

  private static int marker(int token, int[] heads, String[] relations) {
    for (int child = 0; child < token; child++) {
      if (heads[child] == token && relations[child].equals("case")) {
        return child;
      }
    }
    return -1;
  }
}
