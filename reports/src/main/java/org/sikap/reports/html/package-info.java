/** The report as one self-contained HTML file. */
package org.sikap.reports.html;
