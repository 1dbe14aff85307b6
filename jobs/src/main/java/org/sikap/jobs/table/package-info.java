/** The tables that a run writes, as other programs read them. */
package org.sikap.jobs.table;
