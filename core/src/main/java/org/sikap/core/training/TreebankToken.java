package org.sikap.core.training;

import static java.util.Objects.requireNonNull;

/**
 * A token of a treebank.
 *
 * @param form the token as written
 * @param tag universal part of speech
 * @param head index of its head from 0; -1 for the root
 * @param relation universal relation to the head
 */
record TreebankToken(String form, String tag, int head, String relation) {
  TreebankToken {
    requireNonNull(form);
    requireNonNull(tag);
    requireNonNull(relation);
  }

  TreebankToken withTag(String other) {
    return new TreebankToken(form, other, head, relation);
  }

  TreebankToken withHead(int other) {
    return new TreebankToken(form, tag, other, relation);
  }

  TreebankToken withRelation(String other) {
    return new TreebankToken(form, tag, head, other);
  }

  TreebankToken withForm(String other) {
    return new TreebankToken(other, tag, head, relation);
  }
}
