/**
 * From statements to positions: alignment on the axis, solved positions of third actors, intervals,
 * labels. Everything that is summed is summed as whole numbers, so that no result depends on the
 * order of its parts. {@code docs/method.md} gives the formulas with their sources.
 */
package org.sikap.core.score;
