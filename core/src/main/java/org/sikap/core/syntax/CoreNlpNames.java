package org.sikap.core.syntax;

import static java.util.Objects.requireNonNull;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sikap.core.syntax.RecognisedName.Kind;

/**
 * Names of persons and organisations by a conditional random field of Stanford CoreNLP. The model
 * is loaded when it is first asked: most sentences name nobody but actors of the register.
 */
final class CoreNlpNames {
  private static final Map<String, Kind> KINDS =
      Map.of(
          "PERSON",
          Kind.PERSON,
          "PERS",
          Kind.PERSON,
          "ORGANIZATION",
          Kind.ORGANISATION,
          "ORG",
          Kind.ORGANISATION);

  private final String model;
  private CRFClassifier<CoreLabel> classifier;

  /**
   * @param model class path resource of the classifier
   */
  CoreNlpNames(String model) {
    this.model = requireNonNull(model);
  }

  /** The names of a sentence, from left to right. */
  List<RecognisedName> find(ParsedSentence sentence) {
    List<CoreLabel> tokens = new ArrayList<>(sentence.size());
    for (int token = 0; token < sentence.size(); token++) {
      CoreLabel label = new CoreLabel();
      label.setWord(sentence.form(token));
      label.setValue(sentence.form(token));
      tokens.add(label);
    }
    List<CoreLabel> classified = classifier().classify(tokens);
    List<RecognisedName> names = new ArrayList<>();
    int first = 0;
    while (first < classified.size()) {
      String type = type(classified.get(first));
      int last = first;
      while (last + 1 < classified.size() && type(classified.get(last + 1)).equals(type)) {
        last++;
      }
      int begin = first;
      int end = last;
      Optional.ofNullable(KINDS.get(type))
          .ifPresent(kind -> names.add(new RecognisedName(begin, end, kind)));
      first = last + 1;
    }
    return names;
  }

  private static String type(CoreLabel label) {
    return label.get(CoreAnnotations.AnswerAnnotation.class);
  }

  private synchronized CRFClassifier<CoreLabel> classifier() {
    if (classifier == null) {
      classifier = CRFClassifier.getClassifierNoExceptions(model);
    }
    return classifier;
  }
}
