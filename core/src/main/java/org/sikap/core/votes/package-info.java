/** Votes of states that positions are compared with. */
package org.sikap.core.votes;
