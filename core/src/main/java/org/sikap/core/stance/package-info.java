/**
 * The stance calculus: from a parsed sentence and the actors in it to directed statements.
 *
 * <p>A sentence flows through {@link org.sikap.core.stance.EventFinder}, {@link
 * org.sikap.core.stance.ArgumentFinder}, {@link org.sikap.core.stance.ReferentFinder}, {@link
 * org.sikap.core.stance.FactualityRule}, {@link org.sikap.core.stance.AttributionRule} and {@link
 * org.sikap.core.stance.StanceComposer}. {@code docs/method.md} states the calculus.
 */
package org.sikap.core.stance;
