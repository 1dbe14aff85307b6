package org.sikap.core.syntax;

import java.util.Locale;
import java.util.Set;

/**
 * Mends errors that the English dependency parser makes again and again, all of which hide an
 * argument: a gerund taken for an adjective (<i>opposes easing sanctions</i>), an infinitive taken
 * from its noun (<i>welcomed the decision to arm Ukraine</i>), a judgement taken for an adjective
 * of what it judges (<i>called the attack barbaric</i>), the subject of what is said taken for an
 * object (<i>said Washington should pay</i>) and whoever is addressed taken for a subject
 * (<i>called on Australia to help</i>).
 */
final class TreeRepair {
  // "for helping Ukraine", "towards stopping Russia", but "against occupying forces".
  private static final Set<String> NOT_BEFORE_GERUNDS =
      Set.of("against", "with", "among", "between");

  private static final Set<String> ADDRESSING = Set.of("on", "upon", "to");

  private TreeRepair() {}

  static void mend(String[] forms, String[] tags, int[] heads, String[] relations) {
    for (int token = 1; token < tags.length; token++) {
      if (tags[token].equals("VBG") && relations[token].equals("amod")) {
        mendGerund(token, forms, tags, heads, relations);
      } else if (relations[token].equals("dep") && isGerundOf(token, tags, heads)) {
        relations[token] = "xcomp";
      } else if (tags[token].equals("VB") && relations[token].equals("xcomp")) {
        mendInfinitive(token, tags, heads, relations);
      } else if (tags[token].startsWith("JJ") && relations[token].equals("amod")) {
        mendJudgement(token, tags, heads, relations);
      } else if (relations[token].equals("dep") && tags[token].startsWith("V")) {
        mendSaying(token, tags, heads, relations);
      } else if (relations[token].equals("advcl") && tags[token].equals("VB")) {
        mendAddressee(token, forms, tags, heads, relations);
      }
    }
  }

  // "denied attacking", "denied having sent"
  private static boolean isGerundOf(int token, String[] tags, int[] heads) {
    int governor = heads[token];
    boolean gerund =
        tags[token].equals("VBG") || (tags[token].equals("VBN") && tags[token - 1].equals("VBG"));
    return governor != ParsedSentence.ROOT
        && tags[governor].startsWith("V")
        && governor < token
        && token - governor <= 2
        && gerund;
  }

  // verb + gerund + noun: the gerund is the verb's clause and the noun its object.
  private static void mendGerund(
      int gerund, String[] forms, String[] tags, int[] heads, String[] relations) {
    int noun = heads[gerund];
    int governor = noun == ParsedSentence.ROOT ? ParsedSentence.ROOT : heads[noun];
    if (governor == ParsedSentence.ROOT || noun < gerund || governor >= gerund) {
      return;
    }
    boolean afterVerb = tags[gerund - 1].startsWith("V") && governor == gerund - 1;
    boolean afterMarker =
        relations[gerund - 1].equals("case")
            && heads[gerund - 1] == noun
            && !NOT_BEFORE_GERUNDS.contains(forms[gerund - 1].toLowerCase(Locale.ROOT));
    String relation = relations[noun];
    if (afterVerb && relation.equals("obj")) {
      relations[gerund] = "xcomp";
    } else if (afterMarker && (relation.equals("obl") || relation.equals("nmod"))) {
      relations[gerund] = relation.equals("obl") ? "advcl" : "acl";
      heads[gerund - 1] = gerund;
      relations[gerund - 1] = "mark";
    } else {
      return;
    }
    heads[gerund] = governor;
    heads[noun] = gerund;
    relations[noun] = "obj";
    for (int token = noun + 1; token < heads.length; token++) {
      if (heads[token] == governor && relations[token].equals("obl")) {
        heads[token] = gerund;
      }
    }
  }

  // verb + noun + to + infinitive: the infinitive tells what the noun is about.
  private static void mendInfinitive(
      int infinitive, String[] tags, int[] heads, String[] relations) {
    int noun = infinitive - 2;
    int governor = heads[infinitive];
    if (noun < 0
        || governor == ParsedSentence.ROOT
        || !tags[infinitive - 1].equals("TO")
        || !(tags[noun].equals("NN") || tags[noun].equals("NNS"))
        || heads[noun] != governor
        || !relations[noun].equals("obj")) {
      return;
    }
    heads[infinitive] = noun;
    relations[infinitive] = "acl";
  }

  // verb + noun + adjective: an adjective behind its noun is what the verb makes of it.
  private static void mendJudgement(int adjective, String[] tags, int[] heads, String[] relations) {
    int noun = heads[adjective];
    int verb = noun == ParsedSentence.ROOT ? ParsedSentence.ROOT : heads[noun];
    if (verb == ParsedSentence.ROOT
        || noun != adjective - 1
        || !relations[noun].equals("obj")
        || !tags[verb].startsWith("V")) {
      return;
    }
    heads[adjective] = verb;
    relations[adjective] = "xcomp";
  }

  // verb + noun + auxiliary + verb: what is said has the noun as its subject.
  private static void mendSaying(int said, String[] tags, int[] heads, String[] relations) {
    int verb = heads[said];
    int noun = ParsedSentence.ROOT;
    boolean auxiliary = false;
    for (int token = verb + 1; verb != ParsedSentence.ROOT && token < said; token++) {
      if (heads[token] == verb && relations[token].equals("obj")) {
        noun = token;
      }
      auxiliary |= noun >= 0 && heads[token] == said && relations[token].equals("aux");
    }
    if (noun < 0 || !auxiliary || !tags[verb].startsWith("V")) {
      return;
    }
    heads[noun] = said;
    relations[noun] = "nsubj";
    relations[said] = "ccomp";
  }

  // verb + on + noun + to + infinitive: the noun is who is asked.
  private static void mendAddressee(
      int infinitive, String[] forms, String[] tags, int[] heads, String[] relations) {
    int verb = heads[infinitive];
    int marker = verb + 1;
    if (verb == ParsedSentence.ROOT
        || marker >= infinitive
        || heads[marker] != infinitive
        || !relations[marker].equals("mark")
        || !ADDRESSING.contains(forms[marker].toLowerCase(Locale.ROOT))
        || !tags[marker].equals("IN")) {
      return;
    }
    for (int token = marker + 1; token < infinitive; token++) {
      if (heads[token] == infinitive && relations[token].equals("nsubj")) {
        heads[token] = verb;
        relations[token] = "obl";
        heads[marker] = token;
        relations[marker] = "case";
        relations[infinitive] = "xcomp";
        return;
      }
    }
  }
}
