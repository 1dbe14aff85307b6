package org.sikap.core.stance;

import java.util.List;

/**
 * A verb that lends its arguments to an event noun: <i>impose sanctions on</i>.
 *
 * @param lemma the verb
 * @param particle its particle ("carry out"); empty when it has none
 * @param event where the event noun stands
 * @param patients where the verb holds the noun's target
 * @param holders where the verb holds the noun's holder; empty means its subject
 */
public record LightVerb(
    String lemma, String particle, Slot event, List<Slot> patients, List<Slot> holders) {
  public LightVerb {
    patients = List.copyOf(patients);
    holders = List.copyOf(holders);
  }
}
