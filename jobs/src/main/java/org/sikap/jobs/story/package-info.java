/**
 * Groups near-duplicate articles, such as copies of one agency report, into stories, so that a
 * story is analysed and counted once.
 */
package org.sikap.jobs.story;
