package org.sikap.core.language;

import java.util.Set;
import org.sikap.core.actor.Gender;

/**
 * A third-person pronoun.
 *
 * @param genders genders of the persons it may refer to; NONE among them for things and groups
 * @param plural whether it refers to several
 */
public record Pronoun(Set<Gender> genders, boolean plural) {
  public Pronoun {
    genders = Set.copyOf(genders);
  }

  /** Whether it may refer to a person of a gender, or of one that is not known. */
  public boolean mayMeanPerson(Gender gender) {
    return gender == Gender.NONE
        ? genders.stream().anyMatch(own -> own != Gender.NONE)
        : genders.contains(gender);
  }

  /** Whether it may refer to a thing or a group. */
  public boolean mayMeanGroup() {
    return genders.contains(Gender.NONE);
  }
}
