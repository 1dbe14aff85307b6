/** The tables of the report as CSV. */
package org.sikap.reports.csv;
