package org.sikap.core.language;

/**
 * A prefix that carries an attitude to the actor it stands before: <i>anti-Russian</i>.
 *
 * @param prefix the prefix in lower case, with its hyphen if it has one
 * @param frame id of the frame it expresses
 */
public record AttitudePrefix(String prefix, String frame) {}
