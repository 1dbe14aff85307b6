/**
 * Brings tables to their readers: written aside, checked against the data contract, then put in
 * place of the old ones.
 */
package org.sikap.jobs.publish;
