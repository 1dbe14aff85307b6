/**
 * Chooses the articles to score and reads them with the stance engine: one engine a language and
 * process, loaded when it is first needed.
 */
package org.sikap.jobs.score;
