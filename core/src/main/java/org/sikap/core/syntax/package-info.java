/** Sentences and their dependency trees, as plain arrays of Universal Dependencies. */
package org.sikap.core.syntax;
