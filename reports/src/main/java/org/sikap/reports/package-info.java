/** Reports for readers: a typed model and the HTML, Markdown and CSV written from it. */
package org.sikap.reports;
