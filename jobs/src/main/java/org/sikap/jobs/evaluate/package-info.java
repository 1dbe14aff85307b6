/**
 * Measures the engine against gold files, prints what was measured, and renders it as {@code
 * docs/quality.md}. Needs no Spark session.
 */
package org.sikap.jobs.evaluate;
