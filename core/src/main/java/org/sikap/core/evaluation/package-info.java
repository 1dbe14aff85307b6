/** Gold standards and how far the engine agrees with them. */
package org.sikap.core.evaluation;
