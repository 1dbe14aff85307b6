/**
 * Measures Sikap beside the usual way of using CoreNLP on Spark, and writes docs/benchmarks.md. Run
 * by the Maven profile {@code benchmarks} only.
 */
package org.sikap.jobs.benchmark;
