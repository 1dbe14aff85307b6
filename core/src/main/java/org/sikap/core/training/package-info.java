/**
 * Trains the taggers and parsers of languages that bring no models, from Universal Dependencies.
 */
package org.sikap.core.training;
