/** The report as Markdown in an order that changes little from run to run. */
package org.sikap.reports.markdown;
