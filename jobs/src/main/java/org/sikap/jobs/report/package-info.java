/** Reads the tables of an output folder into a report and writes it beside them. */
package org.sikap.jobs.report;
