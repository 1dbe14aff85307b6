/**
 * Reads articles from files of many formats into one table, and says of everything that could not
 * be read what it was, where it stood and why.
 *
 * <p>Entry point: {@link org.sikap.jobs.ingest.ReadArticles}. Only the listing of files runs on the
 * driver; all reading, decoding, cleaning and language identification runs in tasks.
 */
package org.sikap.jobs.ingest;
