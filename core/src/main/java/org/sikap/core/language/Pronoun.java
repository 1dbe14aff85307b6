package org.sikap.core.language;

import org.sikap.core.actor.Gender;

/**
 * A third-person pronoun.
 *
 * @param gender gender of the person it may refer to; NONE for things and groups
 * @param plural whether it refers to several
 */
public record Pronoun(Gender gender, boolean plural) {}
