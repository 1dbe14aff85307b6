/** Tells whoever waits how far a run is: one line that changes on a terminal, else log lines. */
package org.sikap.jobs.progress;
