/**
 * Every text of a report, by message bundle, with numbers and dates as its language writes them.
 */
package org.sikap.reports.text;
