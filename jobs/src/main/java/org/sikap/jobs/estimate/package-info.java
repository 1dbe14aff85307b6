/** Tells from a sample of an input what a run over all of it will cost. */
package org.sikap.jobs.estimate;
