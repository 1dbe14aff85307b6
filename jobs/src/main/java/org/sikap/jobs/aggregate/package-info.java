/**
 * From statements to positions of actors, in Spark SQL over the mathematics of {@code
 * org.sikap.core.score}. Sums are sums of whole billionths: the tables do not depend on how the
 * work was divided.
 */
package org.sikap.jobs.aggregate;
